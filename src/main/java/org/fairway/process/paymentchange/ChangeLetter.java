package org.fairway.process.paymentchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.PathwayCase;
import org.fairway.paymentchange.CareGoingOn;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** The letters about changes of direct payments: what was decided, why, from when, what care goes on, how to challenge it. */
@Component
class ChangeLetter {
    static final String PAUSE_GOES_ON = "PAYMENT_PAUSE_GOES_ON";
    static final String RESTARTED = "PAYMENT_RESTARTED";
    private final ChangeWords words;
    private final ChangeDays days;
    private final LetterDrafts drafts;
    private final Letters letters;
    private final Colleagues colleagues;

    ChangeLetter(ChangeWords words, ChangeDays days, LetterDrafts drafts, Letters letters, Colleagues colleagues) {
        this.words = words;
        this.days = days;
        this.drafts = drafts;
        this.letters = letters;
        this.colleagues = colleagues;
    }

    private static String kind(PaymentChange change) {
        if (change.happening() == Happening.DIED) {
            return "PAYMENT_ENDED_AFTER_DEATH";
        }
        return switch (change.happening().kind()) {
            case PAUSE -> "PAYMENT_PAUSED";
            case RESTART -> RESTARTED;
            case END -> "PAYMENT_STOPPED";
        };
    }

    /** The words of the decision as they are if it is told on the day. */
    String decided(OpenTask task, PaymentChange change, LocalDate toldOn, String note) {
        LocalDate first = days.first(change.what(), toldOn);
        Map<String, String> values = values(task, change, change.what().reasons(), change.care());
        values.put("from", LetterText.day(first));
        values.put("lastDay", LetterText.day(first.minusDays(1)));
        LocalDate last = days.lastOfPause(first, change.what().until(), toldOn);
        values.put("last", LetterText.day(last));
        values.put("again", LetterText.day(last.plusDays(1)));
        values.put("costs", ChangeWords.lastCosts(change.lastCosts()));
        values.put("note", LetterText.quoted(note));
        return drafts.of(kind(change), pathwayCase(change).legalBasis(), values);
    }

    /** The words of a pause that goes on. */
    String goesOn(OpenTask task, PaymentChange change, String reasons, CareGoingOn care, String last, String again) {
        Map<String, String> values = values(task, change, reasons, care);
        values.put("last", last);
        values.put("again", again);
        return drafts.of(PAUSE_GOES_ON, pathwayCase(change).legalBasis(), values);
    }

    /** The words of a pause that ends. */
    String restarted(OpenTask task, PaymentChange change, String reasons, String from) {
        Map<String, String> values = values(task, change, reasons, CareGoingOn.NONE);
        values.put("from", from);
        values.put("note", "");
        return drafts.of(RESTARTED, pathwayCase(change).legalBasis(), values);
    }

    private Map<String, String> values(OpenTask task, PaymentChange change, String reasons, CareGoingOn care) {
        Map<String, String> values = new HashMap<>();
        values.put("name", words.person(change.caseNumber()));
        values.put("reasons", LetterText.quoted(reasons));
        values.put("ground", change.what().ground().words());
        values.put("source", change.what().ground().source(pathwayCase(change).legalBasis()));
        values.put("care", ChangeWords.care(care));
        values.put("kept", ChangeWords.kept(care, days.mostKept(task.today())));
        values.put("worker", colleagues.nameOf(task.user()));
        return values;
    }

    UUID record(OpenTask task, PaymentChange change, String text, LocalDate sentOn, SentBy sentBy) {
        return record(task, change, kind(change), text, sentOn, sentBy);
    }

    UUID record(OpenTask task, PaymentChange change, String kind, String text, LocalDate sentOn, SentBy sentBy) {
        UUID id = task.recordId("letter");
        Letter letter = new Letter(id, change.caseNumber(), kind, text, sentOn, sentBy);
        letters.record(change.happening() == Happening.DIED ? letter.to(addressee(change)) : letter, task.user());
        return id;
    }

    private static Addressee addressee(PaymentChange change) {
        String representative = change.lastCosts().representative();
        return representative == null ? Addressee.FAMILY : Addressee.named(representative);
    }

    private PathwayCase pathwayCase(PaymentChange change) {
        return words.pathwayCase(change.caseNumber());
    }
}
