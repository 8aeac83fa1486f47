package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * The limits of capital: SI 2014/2672, regulations 12 and 25. Outside a permanent care home a council may set higher ones,
 * never lower: what it adds is a dated row, and a row cannot be less than nothing.
 *
 * @param lower capital up to it is left alone
 * @param upper whoever has more pays the full cost; exactly the limit is not more
 * @param rule the row that the upper limit was read from
 */
record CapitalLimits(Money lower, Money upper, DatedValue rule) {
    /** The limits for somebody who lives at home, with what the council adds. */
    static CapitalLimits atHome(ReferenceData data, LocalDate day) {
        DatedValue added = data.on("charging.capital.upper-limit-plus", day);
        DatedValue national = data.on("charging.capital.upper-limit", day);
        return new CapitalLimits(
                data.on("charging.capital.lower-limit", day)
                        .money()
                        .plus(data.on("charging.capital.lower-limit-plus", day).money()),
                national.money().plus(added.money()),
                added.money().isNil() ? national : added);
    }

    /** The national limits, for a care home. */
    static CapitalLimits national(ReferenceData data, LocalDate day) {
        DatedValue upper = data.on("charging.capital.upper-limit", day);
        return new CapitalLimits(data.on("charging.capital.lower-limit", day).money(), upper.money(), upper);
    }

    /** "Exceeds" the limit: exactly the limit is still below it. */
    boolean exceededBy(Money capital) {
        return capital.isMoreThan(upper);
    }
}
