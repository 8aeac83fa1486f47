package org.fairway.planning;

import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan: a need and what meets it. A funded line has a price; help from family and friends and services
 * open to everyone have none.
 *
 * @param number the line's place in the plan, from 1; how agreements and letters refer to it
 * @param need the code of the need or outcome it meets, as the determination names it
 * @param needText the same need in words, as it stood when the plan was written
 * @param support what will be done, in the words of the plan
 * @param givenBy who gives it; null only on a funded line whose provider is not yet known
 * @param price what it costs; present exactly when the line is funded
 */
public record PlanLine(
        int number,
        String need,
        String needText,
        String support,
        HowMet howMet,
        @Nullable String givenBy,
        @Nullable Price price) {
    public PlanLine {
        if ((howMet == HowMet.FUNDED) != (price != null)) {
            throw new IllegalArgumentException("Exactly the funded lines of a plan have a price");
        }
    }

    public Money weeklyCost() {
        return price != null && price.recurrence() == Recurrence.WEEKLY ? price.cost() : Money.NIL;
    }

    public Money oneOffCost() {
        return price != null && price.recurrence() == Recurrence.ONE_OFF ? price.cost() : Money.NIL;
    }

    public boolean isPaidAs(PaidAs way) {
        return price != null && price.paidAs() == way;
    }
}
