package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.planning.CheckPlanLines;
import org.fairway.planning.CheckedLines;
import org.fairway.planning.CheckedLines.Fault;
import org.fairway.planning.CheckedLines.LinesAccepted;
import org.fairway.planning.CheckedLines.LinesRefused;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.EligibleNeed;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanCost;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanHelp.WhoHelped;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLimits;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanWording;
import org.fairway.planning.Plans;
import org.fairway.planning.Sufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T14: the plan is written with the person. */
@Component
class PreparePlanTask implements HumanTask<PreparePlanAnswers> {
    private final Plans plans;
    private final Cases cases;
    private final NeedsToMeet needs;
    private final PlanBeginnings beginnings;
    private final EarlierBudget earlierBudget;
    private final WorkOutSufficiency workOutSufficiency;
    private final NoticeOfLess notice;
    private final ReferenceData reference;

    PreparePlanTask(
            Plans plans,
            Cases cases,
            NeedsToMeet needs,
            PlanBeginnings beginnings,
            EarlierBudget earlierBudget,
            WorkOutSufficiency workOutSufficiency,
            ReferenceData reference) {
        this.plans = plans;
        this.cases = cases;
        this.needs = needs;
        this.beginnings = beginnings;
        this.earlierBudget = earlierBudget;
        this.workOutSufficiency = workOutSufficiency;
        this.notice = new NoticeOfLess(reference);
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return SupportPlanningProcess.PREPARE_PLAN;
    }

    @Override
    public Class<PreparePlanAnswers> answers() {
        return PreparePlanAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return beginnings.of(task);
    }

    @Override
    public Completion complete(OpenTask task, PreparePlanAnswers answers) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        Optional<Completion> refusal =
                choiceIsThePersons(answers).or(() -> startMakesSense(task, pathwayCase, answers));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<EligibleNeed> toMeet = needs.of(task.caseNumber());
        CheckedLines checked = CheckPlanLines.check(
                pathwayCase.legalBasis(),
                answers.deployment(),
                toMeet,
                limits(task.today(), answers.startsOn()),
                answers.planLines().stream().map(PlanLineRow::draft).toList());
        if (checked instanceof LinesRefused refused) {
            return refused(refused.faults());
        }
        List<PlanLine> lines = ((LinesAccepted) checked).lines();
        Sufficiency figures = workOutSufficiency.of(toMeet, lines, task.today());
        Optional<SupportPlan> last = plans.current(task.caseNumber());
        Optional<SupportPlan> before = last.flatMap(known -> earlierBudget.plan(known.caseNumber()));
        Optional<Completion> unfit = frequencyFits(answers, PlanCost.of(lines))
                .or(() -> helpFits(answers))
                .or(() -> MoneyOfPlan.refusal(figures, lines, answers))
                .or(() -> EarlierBudget.refusal(before, lines, answers.decreases()));
        if (unfit.isPresent()) {
            return unfit.get();
        }
        int version = last.map(SupportPlan::version).orElse(0) + 1;
        LessThanBefore less =
                earlierBudget.less(before, lines, answers.decreases()).orElse(null);
        LocalDate begins = notice.begins(less, answers.startsOn(), task.today());
        if (begins.isAfter(answers.startsOn())) {
            return Completion.refused(
                    "startsOn",
                    "This plan has less than the budget before, and the person is told in writing first: it can start on %s at the earliest. Until then the budget before goes on."
                            .formatted(PlanWording.day(begins)));
        }
        plans.record(plan(task, answers, lines, new Findings(version, figures, less)));
        return Completion.done();
    }

    private static Optional<Completion> frequencyFits(PreparePlanAnswers answers, PlanCost cost) {
        if (!answers.deployment().paysDirectly()) {
            return Optional.empty();
        }
        PaymentFrequency frequency = answers.paymentFrequency();
        if (frequency == null) {
            return refusedFrequency("Say how often the direct payment is to be paid: a plan must say it.");
        }
        boolean weekly = !cost.directWeekly().isNil();
        if (weekly && frequency == PaymentFrequency.ONE_OFF) {
            return refusedFrequency("There is a weekly amount. Choose every week or every four weeks.");
        }
        return !weekly && frequency != PaymentFrequency.ONE_OFF
                ? refusedFrequency("There is no weekly amount. Choose once.")
                : Optional.empty();
    }

    private static Optional<Completion> helpFits(PreparePlanAnswers answers) {
        return answers.helpers().contains(WhoHelped.WANTED_NOBODY)
                        && answers.helpers().size() > 1
                ? Optional.of(Completion.refused(
                        "helpers", "Somebody helped, or the person wanted nobody: tick one or the other."))
                : Optional.empty();
    }

    private static Optional<Completion> refusedFrequency(String reason) {
        return Optional.of(Completion.refused("paymentFrequency", reason));
    }

    private static Optional<Completion> choiceIsThePersons(PreparePlanAnswers answers) {
        if (!EnumSet.allOf(Deployment.class).equals(EnumSet.copyOf(withAtLeastOne(answers)))) {
            return Optional.of(Completion.refused(
                    "explained", "Explain all four ways before the person chooses, and tick each of them."));
        }
        if (answers.deployment().paysDirectly() && answers.directPaymentAskedFor() != YesNo.YES) {
            return Optional.of(
                    Completion.refused(
                            "directPaymentAskedFor",
                            "A direct payment is made only to somebody who asks for it. If nobody asked, choose a managed budget."));
        }
        return Optional.empty();
    }

    /** The ways that were explained; the chosen one was, as it could not have been chosen otherwise. */
    private static List<Deployment> withAtLeastOne(PreparePlanAnswers answers) {
        return answers.explained().isEmpty() ? List.of(answers.deployment()) : answers.explained();
    }

    private Optional<Completion> startMakesSense(OpenTask task, PathwayCase pathwayCase, PreparePlanAnswers answers) {
        LocalDate start = answers.startsOn();
        if (start.isBefore(pathwayCase.openedOn())) {
            return Optional.of(Completion.refused(
                    "startsOn", "The plan cannot start before the case was opened. Check the date."));
        }
        if (start.isAfter(reference.due("plan-starts-latest", task.today()))) {
            return Optional.of(Completion.refused("startsOn", "This start is too far ahead. Check the year."));
        }
        return Optional.empty();
    }

    private PlanLimits limits(LocalDate today, LocalDate start) {
        int weeks =
                reference.on("charging.free.reablement-weeks", start).value().intValueExact();
        return new PlanLimits(
                reference.on("planning.line-check.weekly", today).money(),
                reference.on("planning.line-check.one-off", today).money(),
                start,
                start.plusWeeks(weeks).minusDays(1));
    }

    /** What Fairway found about the plan, beside what was answered. */
    private record Findings(
            int version, Sufficiency figures, @Nullable LessThanBefore less) {}

    private static SupportPlan plan(
            OpenTask task, PreparePlanAnswers answers, List<PlanLine> lines, Findings findings) {
        return new SupportPlan(
                new PlanId(UUID.randomUUID()),
                task.caseNumber(),
                findings.version(),
                new ChoiceConversation(
                        answers.choiceHeldOn(),
                        answers.deployment(),
                        answers.directPaymentAskedFor() == YesNo.YES,
                        answers.choiceOwnWords(),
                        answers.deployment().paysDirectly() ? answers.paymentFrequency() : null),
                new PlanContent(
                        answers.outcomes(),
                        answers.involved(),
                        answers.risk(),
                        answers.risks(),
                        answers.contingency(),
                        answers.advice(),
                        answers.reviewWishes()),
                lines,
                answers.startsOn(),
                task.today(),
                task.user(),
                new PlanHelp(answers.helpers(), answers.turnTo(), answers.reachedBy()),
                PlanSufficiency.of(
                                findings.figures(),
                                answers.shortfallReason(),
                                answers.shortfallWords(),
                                answers.ofNeeds())
                        .orElseThrow(),
                findings.less());
    }

    private static Completion refused(List<Fault> faults) {
        return new Completion.Refused(faults.stream()
                .map(fault -> new Completion.Problem(field(fault), reason(fault)))
                .toList());
    }

    private static String field(Fault fault) {
        return fault.row() == Fault.WHOLE_PLAN ? "planLines" : "planLines[%d].%s".formatted(fault.row(), fault.part());
    }

    /** Rows are counted as people count them. */
    private static String reason(Fault fault) {
        return fault.row() == Fault.WHOLE_PLAN
                ? fault.reason()
                : "Line %d: %s".formatted(fault.row() + 1, fault.reason());
    }
}
