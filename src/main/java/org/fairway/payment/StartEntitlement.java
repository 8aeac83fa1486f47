package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.WeeklyRate;

/**
 * Starts what a signed agreement entitles to. A case is paid under one agreement at a time: what an earlier agreement
 * still paid ends the day before.
 */
public final class StartEntitlement {
    private final Entitlements entitlements;

    public StartEntitlement(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** Starts it; the same entitlement again changes nothing. */
    public void start(Entitlement entitlement, Terms terms, String by) {
        entitlements.claim(entitlement.caseNumber());
        List<Timeline> before = entitlements.of(entitlement.caseNumber());
        if (before.stream().anyMatch(known -> known.entitlement().id().equals(entitlement.id()))) {
            return;
        }
        LocalDate dayBefore = entitlement.startsOn().minusDays(1);
        before.stream()
                .filter(earlier -> EndEntitlement.goesOnAfter(earlier, dayBefore))
                .forEach(earlier -> entitlements.add(
                        earlier.entitlement().id(),
                        List.of(new EntitlementLine.End(dayBefore, "A new agreement takes its place")),
                        by));
        entitlements.add(new Timeline(entitlement, lines(entitlement, terms)), by);
    }

    private static List<EntitlementLine> lines(Entitlement entitlement, Terms terms) {
        LocalDate start = entitlement.startsOn();
        List<EntitlementLine> lines = new ArrayList<>();
        if (!terms.weeklyGross().isNil()) {
            lines.add(new EntitlementLine.Weekly(
                    EntitlementLine.Kind.GROSS, WeeklyRate.of(terms.weeklyGross()), start, null, "Agreed support"));
        }
        if (!terms.oneOff().isNil()) {
            lines.add(new EntitlementLine.OneOff(
                    terms.oneOff(), start, EntitlementLine.Purpose.ONE_OFF, "Agreed one-off payment"));
        }
        if (terms.toldOn() != null && !terms.weeklyContribution().isNil()) {
            lines.add(new EntitlementLine.Weekly(
                    EntitlementLine.Kind.CONTRIBUTION,
                    WeeklyRate.of(terms.weeklyContribution()),
                    terms.toldOn().isAfter(start) ? terms.toldOn() : start,
                    null,
                    "Contribution told on " + terms.toldOn()));
        }
        if (terms.lastDay() != null) {
            lines.add(new EntitlementLine.End(terms.lastDay(), "Agreed end"));
        }
        return lines;
    }
}
