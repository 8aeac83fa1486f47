package org.fairway.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * A letter, statement or copy as it was sent.
 *
 * @param kind what it is, such as {@code ADVICE} or {@code COPY_OF_ASSESSMENT}
 * @param text its whole words as sent
 * @param statement what it tells from the record of the decision; {@link Statement#NONE} when its words are all of it
 * @param addressee for whom it is; never read out of its words
 */
public record Letter(
        UUID id,
        CaseNumber caseNumber,
        String kind,
        String text,
        LocalDate sentOn,
        SentBy sentBy,
        Statement statement,
        Addressee addressee) {
    /** A letter whose words are all of it. */
    public Letter(UUID id, CaseNumber caseNumber, String kind, String text, LocalDate sentOn, SentBy sentBy) {
        this(id, caseNumber, kind, text, sentOn, sentBy, Statement.NONE);
    }

    /** A letter to those whom its case is about. */
    public Letter(
            UUID id,
            CaseNumber caseNumber,
            String kind,
            String text,
            LocalDate sentOn,
            SentBy sentBy,
            Statement statement) {
        this(id, caseNumber, kind, text, sentOn, sentBy, statement, Addressee.OF_THE_CASE);
    }

    /** The same letter to somebody. */
    public Letter to(Addressee other) {
        return new Letter(id, caseNumber, kind, text, sentOn, sentBy, statement, other);
    }

    /** All that it says, with the statement in its place: the letter without its layout. */
    public String wholeText() {
        return text.contains(LetterWords.STATEMENT)
                ? text.replace(LetterWords.STATEMENT, statement.text())
                : (text + "\n\n" + statement.text()).strip();
    }
}
