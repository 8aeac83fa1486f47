package org.fairway.planning;

import org.fairway.kernel.Money;

/**
 * What the NHS pays for a line of a plan. It stands beside the council’s budget and is no part of it: nobody is charged for it,
 * and it counts neither towards the plan’s cost nor towards the three figures of the budget (Care Act 2014 sections 22 and
 * 26(3)).
 *
 * @param payer which part of the NHS pays
 */
public record NhsMoney(String payer, Money amount, Recurrence recurrence) {
    public NhsMoney {
        if (payer.isBlank() || amount.isNil() || amount.isNegative()) {
            throw new IllegalArgumentException("Somebody pays something for a line that the NHS pays for");
        }
    }

    /** As the plan says it: {@code NHS Devon pays £45.00 a week}. */
    String words() {
        return "%s pays %s %s".formatted(payer, amount, recurrence == Recurrence.WEEKLY ? "a week" : "once");
    }
}
