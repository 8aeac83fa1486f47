package org.fairway.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person for whom somebody authorised receives a direct payment has capacity again. Where that is for a time only, the payment
 * may go on being made to the authorised person, who lets the person manage it as far as they want, and it is looked at again;
 * where it lasts, the person asks themselves (Care Act 2014, sections 31 and 32; SI 2014/2871, regulation 7 and, recalled, the
 * regulations about capacity that is lost or regained for a time).
 *
 * @param lookAgainBy when it is looked at again at the latest; null where capacity is back to stay
 * @param words why it is thought to be so, and how the person takes part meanwhile
 */
public record CapacityAgain(@Nullable LocalDate lookAgainBy, String words) {
    public boolean isForATime() {
        return lookAgainBy != null;
    }
}
