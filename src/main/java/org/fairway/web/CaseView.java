package org.fairway.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.CaseOverview;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.Stage;
import org.fairway.process.watch.CaseWork.Next;
import org.fairway.process.watch.CaseWork.Start;
import org.fairway.process.watch.CaseWork.WaitingTask;
import org.jspecify.annotations.Nullable;

/** A case as another system sees it. */
@Schema(name = "Case")
record CaseView(
        @Schema(example = "FW-2026-000123-H") String caseNumber,

        @Schema(
                description =
                        "Left out while the first contact is being recorded, and for those who only run the system.")
        @Nullable
        String personName,

        @Schema(description = "The law the case stands on; left out while the first contact is being recorded.")
        @Nullable
        LegalBasis legalBasis,

        @Schema(example = "north") @Nullable String team,
        Stage stage,

        @Schema(description = "The day the case reached its stage.")
        LocalDate stageSince,

        @Schema(description = "Days since then; 0 for a case that has ended.")
        long daysWaiting,

        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,

        @Schema(description = "For a carer's case that began with an offer: the case of the adult they care for.")
        @Nullable
        String adultCase,

        List<OpenTask> openTasks,

        @Schema(description = "What happens next by itself, such as a review that falls due.") @Nullable
        Next next,

        CaseMoney.@Nullable MoneyView money,

        @Schema(
                description =
                        "The five conditions for good outcomes, worked out from what was recorded; left out while the first contact is being recorded, and for those who only run the system.")
        @Nullable
        List<CaseConditions.ConditionView> conditions) {

    /** A task that waits for somebody. */
    @Schema(name = "OpenTask")
    record OpenTask(
            @Schema(example = "Assess needs") String name,

            @Schema(description = "Who has it; left out when nobody has taken it.") @Nullable
            String assignee,

            @Schema(description = "The groups it is for.") List<String> candidateGroups,
            LocalDate createdOn,
            @Nullable LocalDate dueOn,

            @Schema(description = "Whether the hour it was due has passed.")
            boolean overdue) {}

    /** Writes the view of one case at one moment. */
    record Writing(CaseNumber number, Instant now) {
        CaseView write(
                @Nullable CaseOverview overview,
                @Nullable Start start,
                List<WaitingTask> tasks,
                @Nullable Next next,
                CaseMoney.@Nullable MoneyView money,
                @Nullable List<CaseConditions.ConditionView> conditions,
                boolean everything) {
            List<OpenTask> open = tasks.stream().map(this::task).toList();
            return overview == null
                    ? contact(start, open, next)
                    : opened(overview, overview.pathwayCase(), open, next, money, conditions, everything);
        }

        private CaseView contact(@Nullable Start start, List<OpenTask> tasks, @Nullable Next next) {
            LocalDate began = start == null ? today() : start.on();
            return new CaseView(
                    number.text(),
                    null,
                    null,
                    start == null ? null : start.team(),
                    Stage.REFERRAL,
                    began,
                    daysSince(began),
                    began,
                    null,
                    null,
                    null,
                    tasks,
                    next,
                    null,
                    null);
        }

        private CaseView opened(
                CaseOverview overview,
                PathwayCase found,
                List<OpenTask> tasks,
                @Nullable Next next,
                CaseMoney.@Nullable MoneyView money,
                @Nullable List<CaseConditions.ConditionView> conditions,
                boolean everything) {
            CaseNumber adult = found.adultCase();
            return new CaseView(
                    number.text(),
                    everything ? overview.personName() : null,
                    found.legalBasis(),
                    found.team(),
                    found.stage(),
                    overview.stageSince(),
                    found.closedOn() == null ? daysSince(overview.stageSince()) : 0,
                    found.openedOn(),
                    found.closedOn(),
                    everything ? overview.closedReason() : null,
                    everything && adult != null ? adult.text() : null,
                    tasks,
                    next,
                    money,
                    conditions);
        }

        private OpenTask task(WaitingTask task) {
            Instant due = task.due();
            return new OpenTask(
                    task.name(),
                    task.assignee(),
                    task.groups(),
                    day(task.created()),
                    due == null ? null : day(due),
                    due != null && due.isBefore(now));
        }

        private long daysSince(LocalDate day) {
            return Math.max(0, ChronoUnit.DAYS.between(day, today()));
        }

        private LocalDate today() {
            return day(now);
        }

        private static LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, BusinessClock.ENGLAND);
        }
    }
}
