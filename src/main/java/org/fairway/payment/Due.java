package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What one funder has to pay for one period, or as a one-off sum on its day, or takes back in it.
 *
 * @param period the period, or the part of it in which there is an entitlement
 * @param gross what the funder's part of the support costs in it; less than nil for an instalment taken back
 * @param contribution what the person pays of it; never more than the council's part of the cost
 */
public record Due(Kind kind, Funder funder, Period period, Money gross, Money contribution) {
    /** What the funder pays. Less than nil only for an instalment that is taken back. */
    public Money net() {
        return gross.minus(contribution);
    }

    Key key() {
        return new Key(period.first(), kind, funder);
    }

    /** What it is for. */
    public enum Kind {
        /** A period of care. */
        PERIOD,
        /** A whole sum. */
        ONE_OFF,
        /** What an employer still owes at the end; nothing is taken of it. */
        LAST_COSTS,
        /** An instalment of what was paid too much. */
        RECOVERY
    }

    /** A period is known by its first day: its last may move when an agreement ends. */
    record Key(LocalDate first, Kind kind, Funder funder) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDay = first.compareTo(other.first);
            int byKind = byDay != 0 ? byDay : kind.compareTo(other.kind);
            return byKind != 0 ? byKind : funder.compareTo(other.funder);
        }
    }
}
