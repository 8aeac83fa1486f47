package org.fairway.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.kernel.CaseNumber;

/** Contributions that are known to change on a day to come, and which of them are being looked at again. */
public interface Reassessments {
    /**
     * A contribution that somebody was told and that changes.
     *
     * @param assessment the assessment it stands on
     * @param on the day of the change
     */
    record Due(CaseNumber caseNumber, UUID assessment, Basis basis, LocalDate on) {}

    /**
     * The latest contribution of each open case that changes on the day or before, unless it is being looked at again or the
     * person has told more since. Soonest first.
     */
    List<Due> changingBy(LocalDate day);

    /** Notes that one is looked at again; false when it was already. */
    boolean begin(Due due, LocalDate on);

    /** When the latest of the case was begun. */
    Optional<LocalDate> begunOn(CaseNumber caseNumber);

    /** How many have changed by the day and are still asked for as before, because nobody could look at them again. */
    long late(LocalDate day);
}
