package org.fairway.payment.file;

import java.io.IOException;
import java.util.List;

/** The payments of a run in the order they were frozen in, given one after the other, so that none need be held. */
@FunctionalInterface
public interface FrozenItems {
    /** Gives every payment to the reader; can be asked again and gives the same. */
    void giveTo(ItemReader reader) throws IOException;

    static FrozenItems of(List<PaymentItem> items) {
        List<PaymentItem> frozen = List.copyOf(items);
        return reader -> {
            for (PaymentItem item : frozen) {
                reader.read(item);
            }
        };
    }
}
