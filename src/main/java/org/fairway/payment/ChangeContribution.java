package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
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
        entitlements.claim(caseNumber);
        for (Timeline timeline : entitlements.of(caseNumber)) {
            List<EntitlementLine> lines = lines(timeline, WeeklyRate.of(weekly), from, toldOn);
            if (!lines.isEmpty()) {
                entitlements.add(timeline.entitlement().id(), lines, by);
            }
        }
    }

    private static List<EntitlementLine> lines(Timeline timeline, WeeklyRate rate, LocalDate from, LocalDate toldOn) {
        List<EntitlementLine> lines = new ArrayList<>();
        LocalDate first = later(from, timeline.entitlement().startsOn());
        LocalDate inFull = later(first, toldOn);
        if (first.isBefore(inFull)) {
            for (Period part : timeline.parts(new Period(first, inFull.minusDays(1)))) {
                if (timeline.rateOn(EntitlementLine.Kind.CONTRIBUTION, part.first())
                                .compareTo(rate)
                        > 0) {
                    lines.add(new EntitlementLine.Weekly(
                            EntitlementLine.Kind.CONTRIBUTION,
                            rate,
                            part.first(),
                            part.last(),
                            "Lower contribution from " + from));
                }
            }
        }
        if (!timeline.holdsFrom(EntitlementLine.Kind.CONTRIBUTION, rate, inFull)) {
            lines.add(new EntitlementLine.Weekly(
                    EntitlementLine.Kind.CONTRIBUTION, rate, inFull, null, "Contribution told on " + toldOn));
        }
        return lines;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
