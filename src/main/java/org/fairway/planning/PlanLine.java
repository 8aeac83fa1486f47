package org.fairway.planning;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan: a need and what meets it. A funded line has a price, and one that the NHS pays for has its money; help
 * from family and friends, services open to everyone and reablement that is free have neither.
 *
 * @param number the line's place in the plan, from 1; how agreements and letters refer to it
 * @param need the code of the need or outcome it meets, as the determination names it
 * @param needText the same need in words, as it stood when the plan was written
 * @param support what will be done, in the words of the plan
 * @param givenBy who gives it; null only on a funded line whose provider is not yet known
 * @param price what it costs; present exactly when the line is funded
 * @param nhs what the NHS pays; present exactly when it does
 * @param freeUntil the last day on which reablement is free; present exactly on its lines
 */
public record PlanLine(
        int number,
        String need,
        String needText,
        String support,
        HowMet howMet,
        @Nullable String givenBy,
        @Nullable Price price,
        @Nullable NhsMoney nhs,
        @Nullable LocalDate freeUntil) {
    /** A line that the NHS does not pay for, and that is not free for a time. */
    public PlanLine(
            int number,
            String need,
            String needText,
            String support,
            HowMet howMet,
            @Nullable String givenBy,
            @Nullable Price price) {
        this(number, need, needText, support, howMet, givenBy, price, null, null);
    }

    public PlanLine {
        if ((howMet == HowMet.FUNDED) != (price != null)) {
            throw new IllegalArgumentException("Exactly the funded lines of a plan have a price");
        }
        if ((howMet == HowMet.NHS) != (nhs != null)) {
            throw new IllegalArgumentException("Exactly the lines that the NHS pays for say what it pays");
        }
        if ((howMet == HowMet.FREE_REABLEMENT) != (freeUntil != null)) {
            throw new IllegalArgumentException("Exactly the lines of free reablement say how long it is free");
        }
    }

    public Money weeklyCost() {
        return price != null && price.recurrence() == Recurrence.WEEKLY ? price.cost() : Money.NIL;
    }

    public Money oneOffCost() {
        return price != null && price.recurrence() == Recurrence.ONE_OFF ? price.cost() : Money.NIL;
    }

    /** Whether its money comes each week or once; null where no money is paid for it. */
    public @Nullable Recurrence recurrence() {
        if (price != null) {
            return price.recurrence();
        }
        return nhs == null ? null : nhs.recurrence();
    }

    public boolean isPaidAs(PaidAs way) {
        return price != null && price.paidAs() == way;
    }
}
