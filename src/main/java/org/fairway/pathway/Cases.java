package org.fairway.pathway;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** All cases of the council. */
public interface Cases {
    /** The case; throws {@link java.util.NoSuchElementException} when there is none of that number. */
    PathwayCase get(CaseNumber number);

    /** Opens a case with the next number of the year. */
    PathwayCase open(PersonId person, LegalBasis basis, String team, LocalDate on, @Nullable CaseNumber adultCase);

    /** Notes that the case has reached the stage; the same stage again changes nothing. */
    void reach(CaseNumber number, Stage stage, LocalDate on);

    /** Closes the case with its reason; closing it again changes nothing. */
    void close(CaseNumber number, String reason, LocalDate on);
}
