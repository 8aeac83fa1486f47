package org.fairway.process.allocation;

import java.time.LocalDate;
import java.util.Map;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.allocation.Wording;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Facts;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * The means came in after the plan was put forward: a person above the financial limit is asked whether the council is to
 * go on arranging their care (Care Act 2014, section 18(3)). Whoever does not ask gets reasons and advice in writing, and a
 * review settles with them what becomes of the support; until then it goes on.
 */
@Component
class AskAboutArrangingTask implements HumanTask<AskAboutArrangingAnswers> {
    static final String KIND = "ARRANGING_NOT_ASKED";
    private static final String CLOCK = "ask-about-arranging-again";
    private static final String REVIEW_REQUESTED = "Msg_ReviewRequested";
    private final DutyDecision decision;
    private final Duties duties;
    private final FinancialAssessments means;
    private final Letters letters;
    private final PathwayMessages messages;
    private final ReferenceData reference;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    AskAboutArrangingTask(
            DutyDecision decision,
            Duties duties,
            FinancialAssessments means,
            Letters letters,
            PathwayMessages messages,
            ReferenceData reference,
            Cases cases,
            People people,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.decision = decision;
        this.duties = duties;
        this.means = means;
        this.letters = letters;
        this.messages = messages;
        this.reference = reference;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return IndicativeBudgetProcess.ASK_ABOUT_ARRANGING;
    }

    @Override
    public Class<AskAboutArrangingAnswers> answers() {
        return AskAboutArrangingAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty()
                .with("personName", name(task))
                .with("toldOn", Wording.day(told(task).toldOn()))
                .with("letterSent", letters.sent(task.caseNumber(), KIND))
                .with("askAgainOn", reference.due(CLOCK, task.today()));
    }

    @Override
    public Completion complete(OpenTask task, AskAboutArrangingAnswers answers) {
        LocalDate toldOn = told(task).toldOn();
        if (answers.askedOn().isBefore(toldOn)) {
            return Completion.refused(
                    "askedOn",
                    "They were told what they can be asked to pay on %s; ask them after that."
                            .formatted(Wording.day(toldOn)));
        }
        return switch (answers.answer()) {
            case ASKS -> asks(task);
            case DOES_NOT_ASK -> doesNotAsk(task, answers);
            case NO_ANSWER_YET -> askAgain(task, answers);
        };
    }

    private Completion asks(OpenTask task) {
        decision.decide(task, true);
        return settled();
    }

    private static Completion settled() {
        return Completion.done().with(PathwayVariables.ARRANGING_TO_BE_ASKED, false);
    }

    private Completion askAgain(OpenTask task, AskAboutArrangingAnswers answers) {
        LocalDate latest = reference.due(CLOCK, task.today());
        LocalDate day = answers.askAgainOn();
        return day == null || !day.isAfter(task.today()) || day.isAfter(latest)
                ? Completion.refused(
                        "askAgainOn", "Choose a day after today and not later than %s.".formatted(Wording.day(latest)))
                : later(day);
    }

    private static Completion later(LocalDate day) {
        return Completion.done()
                .with(PathwayVariables.ARRANGING_TO_BE_ASKED, true)
                .with(PathwayVariables.ASK_ABOUT_ARRANGING_ON, day);
    }

    /** While the case does not wait for a review yet, somebody comes back to it on a set day, so that one is opened. */
    private Completion doesNotAsk(OpenTask task, AskAboutArrangingAnswers answers) {
        if (!letters.sent(task.caseNumber(), KIND)) {
            String advice = answers.advice();
            LocalDate sentOn = answers.sentOn();
            SentBy sentBy = answers.sentBy();
            if (advice == null) {
                return Completion.refused("advice", "Write advice that fits this person: it is part of their right.");
            }
            if (sentOn == null || sentBy == null || sentOn.isBefore(answers.askedOn())) {
                return Completion.refused(
                        sentBy == null && sentOn != null ? "sentBy" : "sentOn",
                        "Say when and how the letter was sent, after they were asked.");
            }
            decision.decide(task, false);
            letters.record(
                    new Letter(task.recordId(KIND), task.caseNumber(), KIND, words(task, advice), sentOn, sentBy),
                    task.user());
        }
        boolean reviewed = messages.tell(REVIEW_REQUESTED, task.businessKey(), Facts.NONE);
        return reviewed ? settled() : later(reference.due(CLOCK, task.today()));
    }

    private String words(OpenTask task, String advice) {
        DutyToMeet duty = duties.current(task.caseNumber()).orElseThrow();
        return drafts.of(
                KIND,
                LegalBasis.CARE_ACT_ADULT,
                Map.of(
                        "name", name(task),
                        "reason", duty.words(),
                        "advice", advice,
                        "worker", colleagues.nameOf(task.user())));
    }

    private Contribution told(OpenTask task) {
        return means.told(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Nothing was told in " + task.businessKey()));
    }

    private String name(OpenTask task) {
        return people.get(cases.get(task.caseNumber()).person()).name();
    }
}
