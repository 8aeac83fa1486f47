package org.fairway.process.task;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.fairway.kernel.Money;

/** Money in a form's rows: pounds with two places. */
final class PlainMoney extends JsonSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(money.plain());
    }
}
