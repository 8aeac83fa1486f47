package org.fairway.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/**
 * The council's method found nothing that it counts, so planning starts without a first figure. The needs are to be met
 * all the same, and the plan says what that costs.
 *
 * @param why what the method found, in a sentence
 */
public record NoFirstFigure(UUID id, CaseNumber caseNumber, LegalBasis legalBasis, LocalDate foundOn, String why) {}
