package org.fairway.process.pathway;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.pathway.FollowUp;
import org.fairway.pathway.FollowUpOutcome;
import org.fairway.pathway.FollowUps;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.referral.ReferralRequest;
import org.fairway.referral.StartReferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The council gets in touch again after a no; changed needs begin a new referral. Whoever cannot be reached gets a letter and
 * is tried once more on the day it names; only when that fails too, and they were told so, does the case close.
 */
@Component
class FollowUpTask implements HumanTask<FollowUpAnswers> {
    private static final String CLOCK = "follow-up-again";
    private final Cases cases;
    private final People people;
    private final Profiles profiles;
    private final Letters letters;
    private final FollowUps followUps;
    private final StartReferral startReferral;
    private final UnreachedLetter unreached;
    private final ReferenceData reference;

    FollowUpTask(
            Cases cases,
            People people,
            Profiles profiles,
            Letters letters,
            FollowUps followUps,
            StartReferral startReferral,
            UnreachedLetter unreached,
            ReferenceData reference) {
        this.cases = cases;
        this.people = people;
        this.profiles = profiles;
        this.letters = letters;
        this.followUps = followUps;
        this.startReferral = startReferral;
        this.unreached = unreached;
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return FollowUpProcess.FOLLOW_UP;
    }

    @Override
    public Class<FollowUpAnswers> answers() {
        return FollowUpAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PersonId person = cases.get(task.caseNumber()).person();
        Profile profile = profiles.of(person).orElse(null);
        return Prefill.empty()
                .with("personText", people.get(person).inWords())
                .with("contactedOn", task.today())
                .with("triedBefore", triedBefore(task))
                .with("tryAgainOn", reference.due(CLOCK, task.today()))
                .with("lastLetterText", lastLetter(letters.of(task.caseNumber())))
                .with(
                        "contactText",
                        profile == null ? "not known" : profile.contactMethod().words())
                .with("formatText", profile == null ? "not known" : profile.needsInWords());
    }

    @Override
    public Completion complete(OpenTask task, FollowUpAnswers answers) {
        if (answers.outcome() == FollowUpOutcome.COULD_NOT_BE_REACHED) {
            return couldNotReach(task, answers);
        }
        CaseNumber newCase = answers.outcome() == FollowUpOutcome.NEEDS_CHANGED ? refer(task, answers) : null;
        record(task, answers, newCase, null);
        return Completion.done().with(FollowUpProcess.FOLLOW_UP_AGAIN, false);
    }

    private Completion couldNotReach(OpenTask task, FollowUpAnswers answers) {
        LocalDate sentOn = answers.sentOn();
        SentBy sentBy = answers.sentBy();
        if (sentOn == null || sentOn.isBefore(answers.contactedOn())) {
            return Completion.refused("sentOn", "Write to them after you tried, and say on which day.");
        }
        if (sentBy == null) {
            return Completion.refused("sentBy", "Say how the letter was sent.");
        }
        if (triedBefore(task)) {
            unreached.keepLast(task, sentOn, sentBy);
            record(task, answers, null, null);
            return Completion.done().with(FollowUpProcess.FOLLOW_UP_AGAIN, false);
        }
        LocalDate again = answers.tryAgainOn();
        LocalDate latest = reference.due(CLOCK, task.today());
        if (again == null || !again.isAfter(task.today()) || again.isAfter(latest)) {
            return Completion.refused(
                    "tryAgainOn", "Choose a day after today and not later than %s.".formatted(LetterText.day(latest)));
        }
        unreached.keep(task, again, sentOn, sentBy);
        record(task, answers, null, again);
        return Completion.done().with(FollowUpProcess.FOLLOW_UP_AGAIN, true).with(PathwayVariables.FOLLOW_UP_ON, again);
    }

    /** Whether the last that is known of this follow-up is that it reached nobody. */
    private boolean triedBefore(OpenTask task) {
        return followUps
                .latest(task.caseNumber())
                .filter(last -> last.outcome() == FollowUpOutcome.COULD_NOT_BE_REACHED)
                .isPresent();
    }

    private void record(
            OpenTask task, FollowUpAnswers answers, @Nullable CaseNumber newCase, @Nullable LocalDate tryAgainOn) {
        followUps.record(
                new FollowUp(
                        task.recordId("follow-up"),
                        task.caseNumber(),
                        answers.contactedOn(),
                        answers.outcome(),
                        answers.found(),
                        newCase,
                        tryAgainOn),
                task.user());
    }

    private CaseNumber refer(OpenTask task, FollowUpAnswers answers) {
        PathwayCase ended = cases.get(task.caseNumber());
        return startReferral.start(
                ReferralRequest.after(ended.number(), answers.contactedOn(), answers.found()),
                ended.team(),
                task.user(),
                task.today());
    }

    private static String lastLetter(List<Letter> sent) {
        @Nullable Letter last = sent.isEmpty() ? null : sent.get(sent.size() - 1);
        return last == null
                ? "no letter is on record"
                : "our letter of " + LetterText.day(last.sentOn()) + "\n\n" + last.wholeText();
    }
}
