package org.fairway.process.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.allocation.Wording;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.process.allocation.NoDutyAnswers.Change;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the council does not meet the needs, the person gets the reasons in writing and advice that fits them (Care Act
 * 2014, section 24(2)), and is asked again on a set day. Where they ask after all, or the council uses its power, the
 * question is put again at once.
 */
@Component
class ExplainNoDutyTask implements HumanTask<NoDutyAnswers> {
    static final String KIND = "NO_DUTY";
    private static final List<String> OF_SOMEONE_WHO_DOES_NOT_ASK =
            List.of("Rule_AdultAboveLimitNotAsking", "Rule_AdultDoesNotWantIt", "Rule_CarerDoesNotWantIt");
    private static final List<String> OF_SOMEONE_ELSEWHERE =
            List.of("Rule_AdultLivesElsewhere", "Rule_CarerOfSomeoneElsewhere");
    private final Duties duties;
    private final Letters letters;
    private final Decisions decisions;
    private final ReferenceData reference;
    private final Cases cases;
    private final People people;
    private final Clock clock;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    ExplainNoDutyTask(
            Duties duties,
            Letters letters,
            Decisions decisions,
            ReferenceData reference,
            Cases cases,
            People people,
            Clock clock,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.duties = duties;
        this.letters = letters;
        this.decisions = decisions;
        this.reference = reference;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return IndicativeBudgetProcess.EXPLAIN_NO_DUTY;
    }

    @Override
    public Class<NoDutyAnswers> answers() {
        return NoDutyAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty()
                .with("personName", name(task))
                .with("reason", duty(task).reason())
                .with("followUpOn", reference.due("no-duty-follow-up", task.today()));
    }

    @Override
    public Completion complete(OpenTask task, NoDutyAnswers answers) {
        return answers.change() == Change.NOTHING_CHANGED
                ? explain(task, answers)
                : reopen(task, answers.change(), answers.changeReason());
    }

    private Completion reopen(OpenTask task, Change change, @Nullable String reason) {
        String rule = duty(task).rule();
        boolean fits = change == Change.PERSON_ASKS
                ? OF_SOMEONE_WHO_DOES_NOT_ASK.contains(rule)
                : OF_SOMEONE_ELSEWHERE.contains(rule);
        if (!fits) {
            return Completion.refused(
                    "change",
                    "This would not change the answer, which is: " + duty(task).reason());
        }
        if (reason == null) {
            return Completion.refused("changeReason", "Say what has changed, and who said so.");
        }
        decisions.record(new Decision(
                task.businessKey(),
                "DutyToMeetReopened",
                change.name(),
                List.of(reason),
                List.of(),
                0,
                Map.of("rule", rule),
                task.user(),
                clock.instant()));
        return Completion.done()
                .with(IndicativeBudgetProcess.DUTY_REOPENED, true)
                .with(
                        change == Change.PERSON_ASKS
                                ? IndicativeBudgetProcess.COUNCIL_ASKED
                                : IndicativeBudgetProcess.POWER_USED,
                        true);
    }

    /** What a letter needs, all of it there. */
    private record Explanation(String advice, LocalDate sentOn, SentBy sentBy, LocalDate followUpOn) {}

    private Completion explain(OpenTask task, NoDutyAnswers answers) {
        String advice = answers.advice();
        LocalDate sentOn = answers.sentOn();
        SentBy sentBy = answers.sentBy();
        LocalDate followUpOn = answers.followUpOn();
        if (advice == null) {
            return Completion.refused("advice", "Write advice that fits this person: it is part of their right.");
        }
        if (sentOn == null || sentBy == null) {
            return Completion.refused(sentOn == null ? "sentOn" : "sentBy", "Say when and how the letter was sent.");
        }
        if (followUpOn == null
                || !followUpOn.isAfter(task.today())
                || followUpOn.isAfter(task.today().plusYears(1))) {
            return Completion.refused(
                    "followUpOn", "Choose the day on which the council asks again, within the next year.");
        }
        return send(task, new Explanation(advice, sentOn, sentBy, followUpOn));
    }

    private Completion send(OpenTask task, Explanation explanation) {
        LocalDate decidedOn = duty(task).decidedOn();
        if (explanation.sentOn().isBefore(decidedOn)) {
            return Completion.refused(
                    "sentOn",
                    "This was decided on %s: the letter cannot have been sent before."
                            .formatted(Wording.day(decidedOn)));
        }
        Letter letter = new Letter(
                task.recordId(KIND),
                task.caseNumber(),
                KIND,
                words(task, explanation.advice(), explanation.followUpOn()),
                explanation.sentOn(),
                explanation.sentBy());
        letters.record(letter, task.user());
        return Completion.done()
                .with(IndicativeBudgetProcess.DUTY_REOPENED, false)
                .with(PathwayVariables.FOLLOW_UP_ON, explanation.followUpOn());
    }

    private String words(OpenTask task, String advice, LocalDate followUpOn) {
        return drafts.of(
                KIND,
                cases.get(task.caseNumber()).legalBasis(),
                Map.of(
                        "name", name(task),
                        "reason", duty(task).words(),
                        "advice", advice,
                        "followUpDate", Wording.day(followUpOn),
                        "worker", colleagues.nameOf(task.user())));
    }

    private DutyToMeet duty(OpenTask task) {
        return duties.current(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("No duty was decided for " + task.businessKey()));
    }

    private String name(OpenTask task) {
        return people.get(cases.get(task.caseNumber()).person()).name();
    }
}
