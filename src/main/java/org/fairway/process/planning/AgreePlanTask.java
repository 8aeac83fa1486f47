package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.eligibility.CopyOfAssessment;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.letter.Statement;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.planning.CopiesSent;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.CostedPlan.Indicative;
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanTable;
import org.fairway.planning.PlanWording;
import org.fairway.planning.Plans;
import org.fairway.planning.Recurrence;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.planning.CopiesOnRecord.Found;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person's own view of the plan is recorded, and that they have their copies. */
@Component
class AgreePlanTask implements HumanTask<AgreePlanAnswers> {
    private final Plans plans;
    private final Letters letters;
    private final CopiesOnRecord copies;
    private final Cases cases;
    private final People people;
    private final CareNotices notices;
    private final NoticeOfLess notice;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    AgreePlanTask(
            Plans plans,
            Letters letters,
            CopiesOnRecord copies,
            Cases cases,
            People people,
            CareNotices notices,
            ReferenceData reference,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.plans = plans;
        this.letters = letters;
        this.copies = copies;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.notice = new NoticeOfLess(reference);
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return SupportPlanningProcess.AGREE_PLAN;
    }

    @Override
    public Class<AgreePlanAnswers> answers() {
        return AgreePlanAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        SupportPlan plan = plan(task);
        CopiesSent sent = copies.of(plan).sent();
        return Prefill.empty()
                .with(
                        "personName",
                        people.get(cases.get(task.caseNumber()).person()).name())
                .with("planVersion", plan.version())
                .with("planTable", PlanTable.of(plan.lines()))
                .with("weeklyCost", plan.cost().weekly().toString())
                .with("oneOffCost", PlanWording.amountOrNothing(plan.cost().oneOff()))
                .with("indicativeWords", indicative(plans.cost(plan.id())))
                .with("deploymentWords", plan.conversation().words())
                .with("startsOnWords", PlanWording.day(plan.startsOn()))
                .with("sufficiencyWords", sufficiency(plan))
                .with("hasLess", plan.less() != null)
                .with("lessWords", notice.words(plan, task.today()))
                .with("careNotices", CareNotice.together(notices.of(task.caseNumber())))
                .with("turnToWords", turnTo(plan))
                .with("copiesAlreadySent", alreadySent(sent))
                .with("hasCopiesAlreadySent", sent.assessment() != null || sent.determination() != null)
                .with("assessmentCopyMissing", sent.assessment() == null)
                .with("determinationCopyMissing", sent.determination() == null);
    }

    @Override
    public Completion complete(OpenTask task, AgreePlanAnswers answers) {
        SupportPlan plan = plan(task);
        if (answers.viewGivenOn().isBefore(plan.writtenOn())) {
            return Completion.refused(
                    "viewGivenOn",
                    "This version of the plan was written on %s; ask for the person’s view of it again."
                            .formatted(PlanWording.day(plan.writtenOn())));
        }
        return answers.stance() == Stance.WANTS_CHANGES
                ? changes(task, plan, answers)
                : agreeOrDisagree(task, plan, answers);
    }

    private Completion changes(OpenTask task, SupportPlan plan, AgreePlanAnswers answers) {
        if (answers.wantedChanges() == null) {
            return Completion.refused("wantedChanges", "Say what the person wants changed.");
        }
        plans.recordView(view(plan, answers, CopiesSent.NONE), task.user());
        return Completion.done().with(SupportPlanningProcess.PLAN_CHANGES_WANTED, true);
    }

    private Completion agreeOrDisagree(OpenTask task, SupportPlan plan, AgreePlanAnswers answers) {
        Found found = copies.of(plan);
        CopiesSent before = found.sent();
        CopiesSent after = new CopiesSent(
                either(before.assessment(), answers.assessmentCopyOn()),
                either(before.determination(), answers.determinationCopyOn()),
                either(before.plan(), answers.planCopyOn()));
        Optional<Completion> refusal = copiesAreThere(plan, before, answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PersonsView view = view(plan, answers, after);
        record(task, plan, found, view, answers);
        plans.recordView(view, task.user());
        return Completion.done()
                .with(SupportPlanningProcess.PLAN_CHANGES_WANTED, false)
                .with(PathwayVariables.DEPLOYMENT, plan.deployment().name());
    }

    private void record(OpenTask task, SupportPlan plan, Found found, PersonsView view, AgreePlanAnswers answers) {
        String worker = colleagues.nameOf(task.user());
        if (found.sent().assessment() == null) {
            CopyOfAssessment copy = found.assessment();
            sent(
                    task,
                    CopyOfAssessment.KIND,
                    copy.words(drafts, colleagues.nameOf(copy.assessedBy()), worker),
                    copy.statement(),
                    answers.assessmentCopyOn(),
                    answers.assessmentCopyBy());
        }
        if (found.sent().determination() == null) {
            sent(
                    task,
                    CopiesOnRecord.DETERMINATION,
                    found.determinationTitle(),
                    Statement.NONE,
                    answers.determinationCopyOn(),
                    answers.determinationCopyBy());
        }
        LocalDate planSentOn = answers.planCopyOn();
        if (planSentOn != null) {
            CopyOfPlan copy = new CopyOfPlan(found.assessment().basis(), plan);
            sent(
                    task,
                    CopyOfPlan.KIND,
                    copy.words(drafts, worker),
                    copy.statement(view, planSentOn),
                    planSentOn,
                    answers.planCopyBy());
        }
    }

    private static Optional<Completion> copiesAreThere(SupportPlan plan, CopiesSent before, AgreePlanAnswers answers) {
        if (before.assessment() == null && incomplete(answers.assessmentCopyOn(), answers.assessmentCopyBy())) {
            return refused("assessmentCopyOn", "Say when and how the person was sent a copy of the assessment.");
        }
        if (before.determination() == null
                && incomplete(answers.determinationCopyOn(), answers.determinationCopyBy())) {
            return refused(
                    "determinationCopyOn",
                    "Say when and how the person was sent a copy of the decision on eligibility.");
        }
        LocalDate planCopyOn = answers.planCopyOn();
        if (planCopyOn == null || answers.planCopyBy() == null) {
            return refused("planCopyOn", "Say when and how the person was sent a copy of this plan.");
        }
        if (planCopyOn.isBefore(plan.writtenOn())) {
            return refused("planCopyOn", "This version of the plan was not written yet on that day.");
        }
        return Optional.empty();
    }

    private static boolean incomplete(@Nullable LocalDate on, @Nullable SentBy by) {
        return on == null || by == null;
    }

    private static Optional<Completion> refused(String field, String reason) {
        return Optional.of(Completion.refused(field, reason));
    }

    private static @Nullable LocalDate either(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private void sent(
            OpenTask task,
            String kind,
            String words,
            Statement statement,
            @Nullable LocalDate on,
            @Nullable SentBy by) {
        if (on != null && by != null) {
            letters.record(
                    new Letter(UUID.randomUUID(), task.caseNumber(), kind, words, on, by, statement), task.user());
        }
    }

    private static PersonsView view(SupportPlan plan, AgreePlanAnswers answers, CopiesSent copies) {
        return new PersonsView(
                plan.id(),
                answers.viewGivenOn(),
                answers.stance(),
                answers.speaker(),
                answers.ownWords(),
                answers.stance() == Stance.WANTS_CHANGES ? answers.wantedChanges() : null,
                copies);
    }

    private SupportPlan plan(OpenTask task) {
        return plans.current(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("There is no plan in " + task.caseNumber()));
    }

    private static String alreadySent(CopiesSent sent) {
        StringBuilder words = new StringBuilder();
        if (sent.assessment() != null) {
            words.append("assessment, on ")
                    .append(PlanWording.day(sent.assessment()))
                    .append(". ");
        }
        if (sent.determination() != null) {
            words.append("decision on eligibility, on ")
                    .append(PlanWording.day(sent.determination()))
                    .append(".");
        }
        return words.toString();
    }

    private static String sufficiency(SupportPlan plan) {
        PlanSufficiency money = plan.sufficiency();
        return money == null ? "It was not worked out for this version." : money.inWords();
    }

    private static @Nullable String turnTo(SupportPlan plan) {
        String turnTo = plan.help().turnTo();
        String reachedBy = plan.help().reachedBy();
        return turnTo == null || reachedBy == null ? turnTo : turnTo + ", " + reachedBy;
    }

    private static String indicative(Optional<CostedPlan> costed) {
        return costed.map(CostedPlan::indicative).map(AgreePlanTask::figure).orElse("none");
    }

    private static String figure(Indicative indicative) {
        return indicative.figure() + (indicative.recurrence() == Recurrence.WEEKLY ? " a week" : " for twelve months");
    }
}
