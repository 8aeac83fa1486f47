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

    /** The first day on which it changes what is due. */
    LocalDate from();

    /** The last day on which it changes what is due; null when it goes on. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** Whether it says something about the day. */
    default boolean covers(LocalDate day) {
        LocalDate until = until();
        return !day.isBefore(from()) && (until == null || !day.isAfter(until));
    }

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
            refuseEndBeforeStart(from, until);
        }
    }

    /**
     * Payment rests, as in a hospital stay. What goes on being paid, such as an assistant's retainer, is kept.
     *
     * @param kept what is still paid a week; no more than the cost counts
     */
    record Suspension(LocalDate from, @Nullable LocalDate until, WeeklyRate kept, String reason)
            implements EntitlementLine {
        public Suspension {
            if (kept.compareTo(WeeklyRate.NIL) < 0) {
                throw new IllegalArgumentException("What is kept in a suspension cannot be negative: " + kept);
            }
            refuseEndBeforeStart(from, until);
        }
    }

    /** Payment goes on from the day, whatever suspension was recorded before for it. */
    record Restart(LocalDate from, String reason) implements EntitlementLine {}

    /** Who bears the cost. Where none was recorded, the council bears it all. */
    record Funded(Funding funding, LocalDate from, @Nullable LocalDate until, String reason)
            implements EntitlementLine {
        public Funded {
            refuseEndBeforeStart(from, until);
        }
    }

    /** A whole sum for one day. */
    record OneOff(Money amount, LocalDate from, Purpose purpose, String reason) implements EntitlementLine {
        public OneOff {
            if (!amount.isMoreThan(Money.NIL)) {
                throw new IllegalArgumentException("A one-off payment must be more than nil: " + amount);
            }
        }

        @Override
        public LocalDate until() {
            return from;
        }
    }

    /**
     * What was paid too much is taken off later payments, so much a period until it is all back. Never more than the
     * period's payment.
     *
     * @param aPeriod the most that is taken of one period
     * @param inAll what is to come back altogether
     */
    record Recovery(Money aPeriod, Money inAll, LocalDate from, String reason) implements EntitlementLine {
        public Recovery {
            if (!aPeriod.isMoreThan(Money.NIL) || aPeriod.isMoreThan(inAll)) {
                throw new IllegalArgumentException("Instalments of " + aPeriod + " cannot bring back " + inAll);
            }
        }
    }

    /** Nothing is paid for days after the last day. */
    record End(LocalDate lastDay, String reason) implements EntitlementLine {
        @Override
        public LocalDate from() {
            return lastDay.plusDays(1);
        }
    }

    /** What a weekly amount is. */
    enum Kind {
        /** What the support costs. */
        GROSS,
        /** What the person pays towards it. */
        CONTRIBUTION
    }

    /** What a whole sum is for. */
    enum Purpose {
        /** Something bought once, as the plan says. */
        ONE_OFF,
        /** What it takes to begin: insurance, recruitment, training, equipment. */
        START_UP,
        /** What an employer still owes at the end: notice, holiday and redundancy pay, the final payroll. */
        LAST_COSTS
    }

    private static void refuseEndBeforeStart(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A line cannot end on " + until + ", before it starts on " + from);
        }
    }
}
