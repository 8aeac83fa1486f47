package org.fairway.review;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/**
 * A review that was held.
 *
 * @param ownWords how the person sees it, in their own words
 * @param reasons why support goes on, changes or is to end
 * @param reviewer who held it, by log-in
 */
public record Review(
        ReviewId id,
        CaseNumber caseNumber,
        ReviewKind kind,
        LocalDate heldOn,
        ReviewReason reason,
        ReviewMethod method,
        OutcomesAchieved outcomesAchieved,
        String ownWords,
        Findings findings,
        ReviewOutcome outcome,
        String reasons,
        String reviewer) {}
