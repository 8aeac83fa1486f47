package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.charging.BringUpToDate;
import org.fairway.charging.BringUpToDate.Raised;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Reassessments;
import org.fairway.charging.Wording;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is different where a means test was begun because a change was known ahead: it counts from the day of that change. */
@Component
class KnownChange {
    private final FinancialAssessments assessments;
    private final Reassessments reassessments;
    private final BringUpToDate bringUpToDate;

    KnownChange(FinancialAssessments assessments, Reassessments reassessments, BringUpToDate bringUpToDate) {
        this.assessments = assessments;
        this.reassessments = reassessments;
        this.bringUpToDate = bringUpToDate;
    }

    private static @Nullable LocalDate day(OpenTask task) {
        return task.factOrNull(FinancialAssessmentProcess.CHANGES_ON);
    }

    /** The day whose rates and ages are used: that of the change while it lies ahead. */
    static LocalDate countedOn(OpenTask task) {
        LocalDate day = day(task);
        return day != null && day.isAfter(task.today()) ? day : task.today();
    }

    /** The day on which it was worked out. */
    LocalDate made(OpenTask task, FinancialAssessment assessment) {
        return day(task) == null
                ? assessment.asOf()
                : reassessments.begunOn(task.caseNumber()).orElse(assessment.asOf());
    }

    /** Why it cannot count from that day; empty when it can. */
    Optional<String> problem(OpenTask task, LocalDate from) {
        LocalDate day = day(task);
        return day != null && from.isBefore(day)
                ? Optional.of("What changes on %s cannot count before that day.".formatted(Wording.day(day)))
                : Optional.empty();
    }

    /** What the person was told before; empty when nothing changes that they were told of. */
    Optional<FinancialAssessment> before(OpenTask task) {
        return day(task) == null
                ? Optional.empty()
                : assessments.told(task.caseNumber()).map(Contribution::assessment);
    }

    /** What an officer has only to look at, filled in. */
    Prefill prefill(OpenTask task, FinancialAssessment assessment) {
        LocalDate day = day(task);
        if (day == null) {
            return Prefill.empty();
        }
        FinancialAssessment before =
                assessments.told(task.caseNumber()).orElseThrow().assessment();
        FinancialInformation told =
                assessments.informationLastUsed(task.caseNumber()).orElseThrow();
        List<Raised> raised = bringUpToDate.raised(day, told);
        return Prefill.empty()
                .with("change", words(day, before, told, raised))
                .with("evidence", evidence(told, raised))
                .with("inForceFrom", assessment.asksNoMoreThan(before) ? day : latest(day, raised));
    }

    /** More is asked only from the day on which what is asked for comes in. */
    private static LocalDate latest(LocalDate day, List<Raised> raised) {
        return raised.stream()
                .map(Raised::from)
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    private static String words(
            LocalDate day, FinancialAssessment before, FinancialInformation told, List<Raised> raised) {
        return "It was known that this changes on %s, so what was told on %s has been carried to that day. Before, they were asked for %s.%s"
                .formatted(
                        Wording.day(day),
                        Wording.day(told.asOf()),
                        before.paysFullCost() ? "the full cost" : "up to " + before.assessedAWeek() + " a week",
                        raised.isEmpty()
                                ? ""
                                : " Paid at the published rate, so raised to the new one: " + list(raised) + ".");
    }

    private static String evidence(FinancialInformation told, List<Raised> raised) {
        return "What was told and seen on %s.%s"
                .formatted(
                        Wording.day(told.asOf()),
                        raised.isEmpty() ? "" : " Published benefit rates: " + list(raised) + ".");
    }

    private static String list(List<Raised> raised) {
        return raised.stream().map(Raised::words).collect(Collectors.joining("; "));
    }
}
