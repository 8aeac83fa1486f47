package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** How and when an adult is to be assessed, as agreed with them: SI 2014/2827, regulations 2 and 3. */
public record AssessmentArrangement(
        UUID id,
        CaseNumber caseNumber,
        SelfAssessment selfAssessment,
        AssessmentMethod method,
        LocalDate plannedOn,
        String recordedBy) {}
