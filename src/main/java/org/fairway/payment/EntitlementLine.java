package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was recorded of an entitlement, with the days it holds for. Lines are added and never changed: on a day
 * that several lines of a kind cover, the one recorded last holds. So a correction, a change to come and a change back in
 * time are all the same thing: one more line.
 */
public sealed interface EntitlementLine {
    /** Why it was recorded, in a few words that can stand on a statement. */
    String reason();

    /** An amount by the week. */
    record Weekly(
            Kind kind,
            WeeklyRate rate,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) implements EntitlementLine {
        public Weekly {
            if (rate.compareTo(WeeklyRate.NIL) < 0) {
                throw new IllegalArgumentException("A weekly line cannot be negative: " + rate);
            }
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A line cannot end on " + until + ", before it starts on " + from);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** A whole sum for one day, such as a start-up payment. */
    record OneOff(Money amount, LocalDate on, String reason) implements EntitlementLine {
        public OneOff {
            if (amount.isNegative() || amount.isNil()) {
                throw new IllegalArgumentException("A one-off payment must be more than nil: " + amount);
            }
        }
    }

    /** Nothing is paid for days after the last day. */
    record End(LocalDate lastDay, String reason) implements EntitlementLine {}

    /** What a weekly amount is. */
    enum Kind {
        /** What the support costs. */
        GROSS,
        /** What the person pays towards it. */
        CONTRIBUTION
    }
}
