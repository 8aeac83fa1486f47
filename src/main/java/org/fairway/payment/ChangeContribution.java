package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;

/**
 * Changes what a person pays towards their support. Nobody pays more for a day before they were told: a higher
 * contribution holds from that day, a lower one from the day it was worked out for.
 */
public final class ChangeContribution {
    private final Entitlements entitlements;

    public ChangeContribution(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /**
     * Records the contribution with everything the case is paid; the next run pays or takes back the difference. The same
     * contribution again, or a case that is not paid anything, changes nothing.
     */
    public void change(CaseNumber caseNumber, Money weekly, LocalDate from, LocalDate toldOn, String by) {
        FairChange change = new FairChange(
                EntitlementLine.Kind.CONTRIBUTION,
                WeeklyRate.of(weekly),
                from,
                toldOn,
                "Contribution told on " + toldOn);
        entitlements.claim(caseNumber);
        for (Timeline timeline : entitlements.of(caseNumber)) {
            List<EntitlementLine> lines = change.lines(timeline, "Lower contribution from " + from);
            if (!lines.isEmpty()) {
                entitlements.add(timeline.entitlement().id(), lines, by);
            }
        }
    }
}
