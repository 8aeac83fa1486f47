package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * Someone refused an assessment: Care Act 2014, section 11. Whether the refusal stands is decided by table.
 *
 * @param ownWords why, in the person's own words
 * @param lacksCapacity whether the person lacks capacity to decide about the assessment
 * @param bestInterests whether, lacking capacity, it is in the person's best interests to be assessed
 * @param abuseRisk whether the person is experiencing, or at risk of, abuse or neglect
 */
public record AssessmentRefusal(
        UUID id,
        CaseNumber caseNumber,
        LocalDate refusedOn,
        String ownWords,
        boolean lacksCapacity,
        boolean bestInterests,
        boolean abuseRisk,
        String recordedBy) {}
