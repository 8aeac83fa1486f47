package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;

/** Ends what a case is paid, on its last day. Whether that day is fair to the person is for the decision to say. */
public final class EndEntitlement {
    private final Entitlements entitlements;

    public EndEntitlement(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /**
     * Nothing is due for days after the last day. What was paid for them is set against what is still to be paid. Ending
     * it again, or later than it ends already, changes nothing.
     */
    public void end(CaseNumber caseNumber, LocalDate lastDay, String reason, String by) {
        entitlements.claim(caseNumber);
        entitlements.of(caseNumber).stream()
                .filter(timeline -> goesOnAfter(timeline, lastDay))
                .forEach(timeline -> entitlements.add(
                        timeline.entitlement().id(), List.of(new EntitlementLine.End(lastDay, reason)), by));
    }

    static boolean goesOnAfter(Timeline timeline, LocalDate day) {
        LocalDate last = timeline.lastDay();
        return last == null || last.isAfter(day);
    }
}
