package org.fairway.pathway;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** All cases of the council. */
public interface Cases {
    /** The case; throws {@link java.util.NoSuchElementException} when there is none of that number. */
    PathwayCase get(CaseNumber number);

    /** The cases of a person, the oldest first. */
    List<PathwayCase> of(PersonId person);

    /** Draws the next number of the day's year. A number that is never used leaves a harmless gap. */
    CaseNumber nextNumber(LocalDate on);

    /** Whether there is a case of that number: none yet while its first contact is still being recorded. */
    boolean exists(CaseNumber number);

    /** Opens a case under a number that was drawn before; opening it again changes nothing. */
    PathwayCase open(CaseNumber number, PersonId person, LegalBasis basis, String team, LocalDate on);

    /**
     * Opens a case with the next number of the year. A carer has one case for each adult they care for: opening it again
     * gives the same case.
     */
    PathwayCase open(PersonId person, LegalBasis basis, String team, LocalDate on, @Nullable CaseNumber adultCase);

    /** Notes that the case has reached the stage; the same stage again, or no such case yet, changes nothing. */
    void reach(CaseNumber number, Stage stage, LocalDate on);

    /** Closes the case with its reason; closing it again, or no such case yet, changes nothing. */
    void close(CaseNumber number, String reason, LocalDate on);
}
