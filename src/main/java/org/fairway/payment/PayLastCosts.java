package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/** Pays what an employer still owes when a direct payment ends. Nothing that was paid too much is taken of it. */
public final class PayLastCosts {
    private final Entitlements entitlements;

    public PayLastCosts(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** Has the sum paid under the agreement that started last; the same sum for the same day again changes nothing. */
    public void pay(CaseNumber caseNumber, Money amount, LocalDate lastDay, String reason, String by) {
        entitlements.claim(caseNumber);
        EntitlementLine line = new EntitlementLine.OneOff(amount, lastDay, EntitlementLine.Purpose.LAST_COSTS, reason);
        entitlements.of(caseNumber).stream()
                .reduce((earlier, later) -> later)
                .filter(timeline -> !timeline.lines().contains(line))
                .ifPresent(timeline -> entitlements.add(timeline.entitlement().id(), List.of(line), by));
    }
}
