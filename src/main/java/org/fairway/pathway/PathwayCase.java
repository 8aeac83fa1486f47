package org.fairway.pathway;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case: one person, one legal basis, one pathway.
 *
 * @param person whose budget it is: the adult, the carer or the child
 * @param team the team that holds it, such as {@code north}
 * @param adultCase for a carer's case, the case of the adult they care for
 * @param closedOn the day it ended; null while it is open
 */
public record PathwayCase(
        CaseNumber number,
        PersonId person,
        LegalBasis legalBasis,
        String team,
        Stage stage,
        LocalDate openedOn,
        @Nullable CaseNumber adultCase,
        @Nullable LocalDate closedOn) {}
