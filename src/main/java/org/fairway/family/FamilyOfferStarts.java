package org.fairway.family;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/**
 * Sets offers going. An offer that was started is never started again, whoever asks and however often.
 */
public interface FamilyOfferStarts {
    /** Starts the offers to the adult's carers that were not started yet: Care Act 2014, section 10. */
    void toCarers(CaseNumber adultCase, String team, LocalDate madeOn);

    /** Starts the one offer for the children of the household, if there are any: SI 2014/2827, regulation 4. */
    void forChildren(CaseNumber caseNumber, LegalBasis basis, String team, LocalDate madeOn);
}
