package org.fairway.process.recovery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.fairway.recovery.Answer;
import org.fairway.recovery.Claim;
import org.fairway.recovery.RecoveryDecision;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The letters of a recovery: the claim with its working and the day to object by, and the decision. */
@Component
class RecoveryLetter {
    static final String CLAIM = "RECOVERY_CLAIM";
    static final String DECISION = "RECOVERY_DECISION";
    private static final String NOTICE = "payment-notice";
    private final RecoveryWords words;
    private final LetterDrafts drafts;
    private final Letters letters;
    private final Colleagues colleagues;
    private final ReferenceData reference;

    RecoveryLetter(
            RecoveryWords words, LetterDrafts drafts, Letters letters, Colleagues colleagues, ReferenceData reference) {
        this.words = words;
        this.drafts = drafts;
        this.letters = letters;
        this.colleagues = colleagues;
        this.reference = reference;
    }

    String claim(OpenTask task, Claim claim, LocalDate objectUntil) {
        Map<String, String> values = values(task, claim);
        values.put("reasons", LetterText.quoted(claim.reasons()));
        values.put("lines", RecoveryWords.lines(claim.lines()));
        values.put("kept", RecoveryWords.kept(claim));
        values.put("until", LetterText.day(objectUntil));
        return drafts.of(CLAIM, words.pathwayCase(claim.caseNumber()).legalBasis(), values);
    }

    String decision(OpenTask task, Claim claim, Answer answer, RecoveryDecision decision, LocalDate repayBy) {
        Map<String, String> values = values(task, claim);
        values.put("reasons", LetterText.quoted(decision.reasons()));
        values.put("said", said(answer));
        values.put(
                "ways",
                ways(decision, repayBy, reference.clock(NOTICE, task.today()).words()));
        return drafts.of(DECISION, words.pathwayCase(claim.caseNumber()).legalBasis(), values);
    }

    private static String said(Answer answer) {
        return switch (answer.stance()) {
            case AGREES -> "You told us that you agree.";
            case OBJECTS -> "You told us that you do not agree: " + LetterText.quoted(answer.words());
            case NO_ANSWER -> "We did not hear from you. You can still tell us what you think.";
        };
    }

    private static String ways(RecoveryDecision decision, LocalDate repayBy, String notice) {
        StringBuilder ways = new StringBuilder();
        if (decision.repay().isMoreThan(Money.NIL)) {
            ways.append(
                    decision.repayAWeek().isNil()
                            ? "- Please pay back %s by %s.\n".formatted(decision.repay(), LetterText.day(repayBy))
                            : "- Please pay back %s, at %s a week, beginning by %s.\n"
                                    .formatted(decision.repay(), decision.repayAWeek(), LetterText.day(repayBy)));
        }
        if (decision.offset().isMoreThan(Money.NIL)) {
            ways.append("- We take %s off your payments, no more than %s of each, after %s of notice.\n"
                    .formatted(decision.offset(), decision.offsetAPeriod(), notice));
        }
        if (decision.letOff().isMoreThan(Money.NIL)) {
            ways.append("- You do not have to pay back %s.\n".formatted(decision.letOff()));
        }
        return ways.toString().strip();
    }

    private Map<String, String> values(OpenTask task, Claim claim) {
        Map<String, String> values = new HashMap<>();
        values.put("name", words.person(claim.caseNumber()));
        values.put("total", claim.total().toString());
        values.put("worker", colleagues.nameOf(task.user()));
        return values;
    }

    UUID record(OpenTask task, Claim claim, String kind, String text, LocalDate sentOn, SentBy sentBy) {
        UUID id = task.recordId("letter");
        letters.record(new Letter(id, claim.caseNumber(), kind, text, sentOn, sentBy), task.user());
        return id;
    }
}
