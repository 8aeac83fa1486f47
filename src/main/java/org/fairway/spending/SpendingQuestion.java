package org.fairway.spending;

import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * "Can I spend it on this?"
 *
 * @param what what it is, in the words of whoever asks
 * @param cost what it would cost
 * @param cover who holds the money of the line of the plan that covers it
 * @param meetsNeed whether it would help with a need in the plan; a line that covers it says so by itself
 * @param boughtBefore how often the council's own service was bought in the twelve months before; 0 for anything else
 * @param stay the stay in a care home that is asked about; null for anything else
 * @param staysBefore stays in a care home that a direct payment has paid for, or is to pay for
 * @param relativeBarred whether whoever is paid is a close relative whom the council has not found it necessary to pay
 */
public record SpendingQuestion(
        SpendingKind kind,
        String what,
        Money cost,
        PlanCover cover,
        boolean meetsNeed,
        int boughtBefore,
        @Nullable CareHomeStay stay,
        List<CareHomeStay> staysBefore,
        boolean relativeBarred) {
    public SpendingQuestion {
        staysBefore = List.copyOf(staysBefore);
        if ((kind == SpendingKind.CARE_HOME_STAY) != (stay != null)) {
            throw new IllegalArgumentException("Exactly a question about a care home names the stay");
        }
        if (cost.isNegative() || boughtBefore < 0) {
            throw new IllegalArgumentException("Nothing costs less than nothing or is bought less than never");
        }
    }

    /** Whether it keeps within the limit that holds for its kind; there is one for two kinds only. */
    Limit against(SpendingLimits limits) {
        if (stay != null) {
            return limits.careHome().of(staysBefore, stay);
        }
        return Limit.of(
                kind != SpendingKind.COUNCIL_SERVICE || limits.councilService().allow(cost, boughtBefore));
    }

    boolean helpsWithANeed() {
        return meetsNeed || cover.isInThePlan();
    }
}
