package org.fairway.planning;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan. A change makes a new version; the latest is the one that counts and the only one that is sent.
 *
 * @param version 1 for the first plan of the case, then one more each time
 * @param startsOn the first day of the support it describes
 * @param author the sign-in name of the worker who wrote it; may never approve it
 * @param help who helped to plan, and whom to turn to
 * @param less the needs that have less than in the budget before; null where none has
 * @param sufficiency whether its money is enough; null in plans written before that was worked out
 */
public record SupportPlan(
        PlanId id,
        CaseNumber caseNumber,
        int version,
        ChoiceConversation conversation,
        PlanContent content,
        List<PlanLine> lines,
        LocalDate startsOn,
        LocalDate writtenOn,
        String author,
        PlanHelp help,
        @Nullable PlanSufficiency sufficiency,
        @Nullable LessThanBefore less) {
    /** A plan in which no need has less than before. */
    public SupportPlan(
            PlanId id,
            CaseNumber caseNumber,
            int version,
            ChoiceConversation conversation,
            PlanContent content,
            List<PlanLine> lines,
            LocalDate startsOn,
            LocalDate writtenOn,
            String author,
            PlanHelp help,
            @Nullable PlanSufficiency sufficiency) {
        this(
                id,
                caseNumber,
                version,
                conversation,
                content,
                lines,
                startsOn,
                writtenOn,
                author,
                help,
                sufficiency,
                null);
    }

    /** A plan of which nothing is known about help and prices. */
    public SupportPlan(
            PlanId id,
            CaseNumber caseNumber,
            int version,
            ChoiceConversation conversation,
            PlanContent content,
            List<PlanLine> lines,
            LocalDate startsOn,
            LocalDate writtenOn,
            String author) {
        this(
                id,
                caseNumber,
                version,
                conversation,
                content,
                lines,
                startsOn,
                writtenOn,
                author,
                PlanHelp.NOT_SAID,
                null);
    }

    public SupportPlan {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A plan needs at least one line");
        }
    }

    public Deployment deployment() {
        return conversation.choice();
    }

    public PlanCost cost() {
        return PlanCost.of(lines);
    }

    public List<PlanLine> linesPaidAs(PaidAs way) {
        return lines.stream().filter(line -> line.isPaidAs(way)).toList();
    }
}
