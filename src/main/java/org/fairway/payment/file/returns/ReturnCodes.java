package org.fairway.payment.file.returns;

import java.time.LocalDate;
import java.util.Locale;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/** What the codes of a report mean: dated rows {@code return-code.<list>.<code>}. */
public final class ReturnCodes {
    private final ReferenceData reference;

    public ReturnCodes(ReferenceData reference) {
        this.reference = reference;
    }

    ReturnReason meaning(String list, String code, LocalDate day) {
        if (code.isBlank()) {
            return ReturnReason.NOT_SAID;
        }
        try {
            return reference
                    .choice("return-code." + list + "." + code.strip().toLowerCase(Locale.ROOT), day)
                    .as(ReturnReason.class);
        } catch (NoValueOnDate unknown) {
            return ReturnReason.UNKNOWN;
        }
    }
}
