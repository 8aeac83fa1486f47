package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/** Has what is owed taken off later payments, so much a period until it is all back. */
public final class StartInstalments {
    private final Entitlements entitlements;

    public StartInstalments(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** Starts them under the agreement that started last; the same again changes nothing. */
    public void start(CaseNumber caseNumber, Money aPeriod, Money inAll, LocalDate from, String reason, String by) {
        entitlements.claim(caseNumber);
        EntitlementLine line = new EntitlementLine.Recovery(aPeriod, inAll, from, reason);
        entitlements.of(caseNumber).stream()
                .reduce((earlier, later) -> later)
                .filter(timeline -> !timeline.lines().contains(line))
                .ifPresent(timeline -> entitlements.add(timeline.entitlement().id(), List.of(line), by));
    }
}
