package org.fairway.process.pathway;

import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.FollowUp;
import org.fairway.pathway.FollowUpOutcome;
import org.fairway.pathway.FollowUps;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.referral.ReferralRequest;
import org.fairway.referral.StartReferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The council gets in touch again after a no; changed needs begin a new referral. */
@Component
class FollowUpTask implements HumanTask<FollowUpAnswers> {
    private final Cases cases;
    private final Profiles profiles;
    private final Letters letters;
    private final FollowUps followUps;
    private final StartReferral startReferral;

    FollowUpTask(Cases cases, Profiles profiles, Letters letters, FollowUps followUps, StartReferral startReferral) {
        this.cases = cases;
        this.profiles = profiles;
        this.letters = letters;
        this.followUps = followUps;
        this.startReferral = startReferral;
    }

    @Override
    public String taskKey() {
        return PathwayProcess.FOLLOW_UP;
    }

    @Override
    public Class<FollowUpAnswers> answers() {
        return FollowUpAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Profile profile = profiles.of(cases.get(task.caseNumber()).person()).orElse(null);
        return Prefill.empty()
                .with("contactedOn", task.today())
                .with("lastLetterText", lastLetter(letters.of(task.caseNumber())))
                .with(
                        "contactText",
                        profile == null ? "not known" : profile.contactMethod().words())
                .with("formatText", profile == null ? "not known" : profile.needsInWords());
    }

    @Override
    public Completion complete(OpenTask task, FollowUpAnswers answers) {
        CaseNumber newCase = answers.outcome() == FollowUpOutcome.NEEDS_CHANGED ? refer(task, answers) : null;
        followUps.record(
                new FollowUp(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        answers.contactedOn(),
                        answers.outcome(),
                        answers.found(),
                        newCase),
                task.user());
        return Completion.done();
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
                : "our letter of " + LetterText.day(last.sentOn()) + "\n\n" + last.text();
    }
}
