package org.fairway.letter;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** All letters that were sent. They are added to and never changed. */
public interface Letters {
    /**
     * Keeps the letter as sent, with the name of the case's person where its greeting says {@link LetterWords#PERSON}; the
     * same letter again changes nothing.
     */
    void record(Letter letter, String by);

    /** Whether a letter of that kind has been sent in the case. */
    boolean sent(CaseNumber caseNumber, String kind);

    /** The letters of a case, the oldest first. */
    List<Letter> of(CaseNumber caseNumber);
}
