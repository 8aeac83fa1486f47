package org.fairway.process.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.pathway.Cases;
import org.fairway.planning.SupportPlan;
import org.fairway.process.engine.CoversInForce;
import org.fairway.process.engine.Role;
import org.fairway.process.signoff.DecideAtPanelAnswers.Choice;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.DecideAtPanel;
import org.fairway.signoff.PanelCondition;
import org.fairway.signoff.PanelSitting;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffOutcome;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;
import org.springframework.stereotype.Component;

/** The chair of a panel writes down who sat and what they decided on the plan as it stands. */
@Component
class DecideAtPanelTask implements HumanTask<DecideAtPanelAnswers> {
    private final PlanPutForward putForward;
    private final PlanToDecide toDecide;
    private final DecideAtPanel decideAtPanel;
    private final PanelPage page;
    private final PanelPeople people;
    private final AssessorOfCase assessors;
    private final Cases cases;
    private final ReferenceData reference;
    private final CoversInForce covers;

    DecideAtPanelTask(
            PlanPutForward putForward,
            PlanToDecide toDecide,
            DecideAtPanel decideAtPanel,
            PanelPage page,
            PanelPeople people,
            AssessorOfCase assessors,
            Cases cases,
            ReferenceData reference,
            CoversInForce covers) {
        this.putForward = putForward;
        this.toDecide = toDecide;
        this.decideAtPanel = decideAtPanel;
        this.page = page;
        this.people = people;
        this.assessors = assessors;
        this.cases = cases;
        this.reference = reference;
        this.covers = covers;
    }

    @Override
    public String taskKey() {
        return SignOffProcess.DECIDE_AT_PANEL;
    }

    @Override
    public Class<DecideAtPanelAnswers> answers() {
        return DecideAtPanelAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return page.of(task, putForward.plan(task.caseNumber()));
    }

    @Override
    public Completion complete(OpenTask task, DecideAtPanelAnswers answers) {
        SupportPlan plan = putForward.plan(task.caseNumber());
        boolean approve = answers.decision() != Choice.RETURN;
        Optional<Completion> refusal = toDecide.answersAgree(
                        task, approve, answers.sufficient(), answers.returnReason())
                .or(() -> objections(task, plan, answers).refusal().map(refused -> refused));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SignOffOutcome outcome = decideAtPanel.decide(
                toDecide.of(task, plan),
                decision(task, plan, approve, answers),
                sitting(task, plan, answers),
                rules(task));
        if (outcome instanceof SignOffRefused refused) {
            return PlanToDecide.refused(refused.reasons());
        }
        return Completion.done().with(PathwayVariables.PLAN_APPROVED, approve);
    }

    private Objections objections(OpenTask task, SupportPlan plan, DecideAtPanelAnswers answers) {
        LocalDate latest = reference.due("condition-due-latest", task.today());
        Objections objections = new Objections()
                .when(answers.satOn().isBefore(plan.writtenOn()), "satOn", "The plan was not written yet on that day.")
                .when(
                        !people.mayAllSit(answers.members()),
                        "members",
                        "Choose from the list. Name under the next question who sat and is not in it.")
                .when(
                        answers.decision() == Choice.APPROVE_WITH_CONDITIONS
                                && answers.conditions().isEmpty(),
                        "conditions",
                        "Write down at least one condition, or approve the plan without.")
                .when(
                        answers.decision() != Choice.APPROVE_WITH_CONDITIONS
                                && !answers.conditions().isEmpty(),
                        "conditions",
                        "Only an approval with conditions has conditions.");
        for (int row = 0; row < answers.conditions().size(); row++) {
            LocalDate due = answers.conditions().get(row).dueOn();
            objections.when(
                    due.isBefore(task.today()) || due.isAfter(latest),
                    "conditions[" + row + "].dueOn",
                    "Give a day from today on, within twelve months.");
        }
        return objections;
    }

    private DecideAtPanel.Rules rules(OpenTask task) {
        return new DecideAtPanel.Rules(
                assessors.of(task.caseNumber(), cases.get(task.caseNumber()).legalBasis()),
                reference.on("panel.quorum", task.today()).value().intValueExact());
    }

    private SignOffDecision decision(OpenTask task, SupportPlan plan, boolean approve, DecideAtPanelAnswers answers) {
        return new SignOffDecision(
                task.caseNumber(),
                plan.id().value(),
                approve,
                approve ? null : answers.returnReason(),
                answers.explanation(),
                task.user(),
                task.today(),
                covers.lending(task.user(), Role.PANEL_CHAIR.id())
                        .map(AbsenceCover::absent)
                        .orElse(null));
    }

    private static PanelSitting sitting(OpenTask task, SupportPlan plan, DecideAtPanelAnswers answers) {
        List<PanelCondition> conditions = new ArrayList<>();
        for (ConditionRow row : answers.conditions()) {
            int number = conditions.size() + 1;
            conditions.add(new PanelCondition(
                    task.recordId("condition " + number),
                    task.caseNumber(),
                    plan.id().value(),
                    number,
                    row.words(),
                    row.owner(),
                    row.dueOn()));
        }
        return new PanelSitting(
                plan.id().value(),
                task.caseNumber(),
                task.user(),
                answers.members(),
                answers.othersWhoSat(),
                answers.satOn(),
                conditions);
    }
}
