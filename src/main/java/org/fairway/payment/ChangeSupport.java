package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Changes what the support of a case costs, rests its payment or lets it go on, and says who bears it. The next run pays or
 * takes back the difference, period by period. The same change again, or of a case that is not paid anything, changes
 * nothing.
 */
public final class ChangeSupport {
    private final Entitlements entitlements;
    private final ReferenceData reference;

    public ChangeSupport(Entitlements entitlements, ReferenceData reference) {
        this.entitlements = entitlements;
        this.reference = reference;
    }

    /** A new weekly cost: a rise from its day, which may be past; a fall no earlier than its notice. */
    public void change(CaseNumber caseNumber, Money weekly, LocalDate from, Notice notice, String reason, String by) {
        FairChange change =
                new FairChange(EntitlementLine.Kind.GROSS, WeeklyRate.of(weekly), from, notice.over(reference), reason);
        add(caseNumber, timeline -> change.lines(timeline, reason), by);
    }

    /**
     * Rests payment from the day, and no earlier than its notice, to the last day if one is known.
     *
     * @param kept what goes on being paid a week, such as an assistant's retainer
     */
    public void suspend(
            CaseNumber caseNumber,
            LocalDate from,
            @Nullable LocalDate until,
            Money kept,
            Notice notice,
            String reason,
            String by) {
        LocalDate over = notice.over(reference);
        LocalDate first = over.isAfter(from) ? over : from;
        if (until == null || !until.isBefore(first)) {
            add(caseNumber, new EntitlementLine.Suspension(first, until, WeeklyRate.of(kept), reason), by);
        }
    }

    /** Lets payment go on from the day, which may be past. */
    public void restart(CaseNumber caseNumber, LocalDate from, String reason, String by) {
        add(caseNumber, new EntitlementLine.Restart(from, reason), by);
    }

    /** Says who bears the cost from the day on; what was paid before is moved between the funders by the next run. */
    public void share(CaseNumber caseNumber, Funding funding, LocalDate from, String reason, String by) {
        add(caseNumber, new EntitlementLine.Funded(funding, from, null, reason), by);
    }

    private void add(CaseNumber caseNumber, EntitlementLine line, String by) {
        add(caseNumber, timeline -> timeline.saidLast(line) ? List.of() : List.of(line), by);
    }

    private void add(CaseNumber caseNumber, Function<Timeline, List<EntitlementLine>> lines, String by) {
        entitlements.claim(caseNumber);
        for (Timeline timeline : entitlements.of(caseNumber)) {
            List<EntitlementLine> added = lines.apply(timeline);
            if (!added.isEmpty()) {
                entitlements.add(timeline.entitlement().id(), added, by);
            }
        }
    }
}
