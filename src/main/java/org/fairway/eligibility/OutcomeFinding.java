package org.fairway.eligibility;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment found about one outcome.
 *
 * @param limbs how the adult is unable to achieve it; empty when they can
 * @param level the support it calls for, whoever gives it; {@code NONE} when no limb holds
 * @param hoursAWeek the hours of support a week, where the worker could say
 * @param help what family and friends do about it now
 * @param words what the person said about it, in their own words
 * @param now what happens now
 */
public record OutcomeFinding(
        AdultOutcome outcome,
        Set<Limb> limbs,
        SupportLevel level,
        @Nullable BigDecimal hoursAWeek,
        InformalHelp help,
        @Nullable String words,
        @Nullable String now) {
    public OutcomeFinding {
        limbs = Set.copyOf(limbs);
        if (limbs.isEmpty() && level != SupportLevel.NONE) {
            throw new IllegalArgumentException("Support for " + outcome + " without a need");
        }
    }

    /** Unable by any one limb; help from family and friends makes no difference. */
    public boolean unable() {
        return !limbs.isEmpty();
    }

    /** Whether an unpaid carer now does all of this, and is willing and able to go on. */
    public boolean informalCarerWillingAndAble() {
        return help == InformalHelp.WILLING_AND_ABLE;
    }
}
