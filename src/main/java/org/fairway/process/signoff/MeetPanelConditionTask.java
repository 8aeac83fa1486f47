package org.fairway.process.signoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.planning.PlanWording;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ConditionStep;
import org.fairway.signoff.ConditionStep.Outcome;
import org.fairway.signoff.FollowedCondition;
import org.fairway.signoff.Panels;
import org.springframework.stereotype.Component;

/** Somebody says how a condition of the panel stands. */
@Component
class MeetPanelConditionTask implements HumanTask<MeetPanelConditionAnswers> {
    private final Panels panels;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final ReferenceData reference;

    MeetPanelConditionTask(Panels panels, Cases cases, People people, Colleagues colleagues, ReferenceData reference) {
        this.panels = panels;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return PanelConditionProcess.MEET_PANEL_CONDITION;
    }

    @Override
    public Class<MeetPanelConditionAnswers> answers() {
        return MeetPanelConditionAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        FollowedCondition followed = condition(task);
        return Prefill.empty()
                .with(
                        "personName",
                        people.get(cases.get(task.caseNumber()).person()).name())
                .with("conditionWords", followed.condition().words())
                .with("firstDue", PlanWording.day(followed.condition().dueOn()))
                .with("dueNow", PlanWording.day(followed.dueOn()))
                .with("overdue", followed.dueOn().isBefore(task.today()))
                .with(
                        "soFar",
                        followed.steps().stream()
                                .map(step -> "- %s, %s: needs longer, until %s. %s"
                                        .formatted(
                                                PlanWording.day(step.on()),
                                                colleagues.nameOf(step.by()),
                                                step.dueOn() == null ? "" : PlanWording.day(step.dueOn()),
                                                step.words()))
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public Completion complete(OpenTask task, MeetPanelConditionAnswers answers) {
        FollowedCondition followed = condition(task);
        boolean longer = answers.outcome() == Outcome.NEEDS_LONGER;
        LocalDate due = answers.dueOn();
        LocalDate latest = reference.due("condition-due-latest", task.today());
        Optional<Completion> refusal = new Objections()
                .when(longer && due == null, "dueOn", "Give the day by which it will be met.")
                .when(!longer && due != null, "dueOn", "Only a condition that needs longer gets a new day.")
                .when(longer && due != null && !due.isAfter(task.today()), "dueOn", "Give a day after today.")
                .when(
                        longer && due != null && due.isAfter(latest),
                        "dueOn",
                        "Give a day within twelve months. The plan is reviewed by then.")
                .refusal()
                .map(refused -> refused);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        panels.record(new ConditionStep(
                followed.condition().id(), answers.outcome(), task.today(), answers.words(), due, task.user()));
        Completion.Done done = Completion.done().with(PanelConditionProcess.CONDITION_SETTLED, !longer);
        return due == null ? done : done.with(PanelConditionProcess.CONDITION_DUE_ON, due);
    }

    private FollowedCondition condition(OpenTask task) {
        return panels.condition(task.fact(PanelConditionProcess.PANEL_CONDITION_ID))
                .orElseThrow(() -> new IllegalStateException("Nothing is known of the condition of " + task.id()));
    }
}
