package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An adult's needs assessment: Care Act 2014, section 9, and SI 2014/2827. Once recorded it is never changed; a new
 * assessment is a new record.
 *
 * @param assessedOn the day the person was seen or spoken to
 * @param assessedBy the worker
 * @param specialistAssessor whether the assessor, or someone consulted, is trained for people who are deafblind
 * @param involved who took part besides the person; null when nobody did
 * @param ownWords what matters to the person and what they want to achieve, in their own words
 * @param needsFromImpairment whether the needs arise from or are related to an impairment or illness
 * @param findings one for each of the ten outcomes
 * @param strengths what the person, their family and the community can do
 * @param fluctuation how needs come and go, over the period needed to judge them; null when they do not
 * @param childrenInHousehold whether children live with the person
 * @param nhsReferral what is asked of the NHS, such as a check for continuing healthcare; null when nothing
 * @param shareWithCarers whether the person agrees that the worker of their carers reads this record
 */
public record NeedsAssessment(
        UUID id,
        CaseNumber caseNumber,
        LocalDate assessedOn,
        String assessedBy,
        AssessmentMethod method,
        boolean specialistAssessor,
        @Nullable String involved,
        String ownWords,
        boolean needsFromImpairment,
        String impairment,
        List<OutcomeFinding> findings,
        boolean significantImpact,
        Set<WellbeingArea> areasAffected,
        String impact,
        String strengths,
        @Nullable String fluctuation,
        boolean childrenInHousehold,
        @Nullable String nhsReferral,
        boolean shareWithCarers,
        Circumstances circumstances) {
    public NeedsAssessment {
        findings = List.copyOf(findings);
        areasAffected = Set.copyOf(areasAffected);
        if (findings.stream().map(OutcomeFinding::outcome).distinct().count() != AdultOutcome.values().length
                || findings.size() != AdultOutcome.values().length) {
            throw new IllegalArgumentException("An assessment has one finding for each outcome");
        }
    }

    /** The findings that say something of the adult: nobody is told that they can care for a child where there is none. */
    public List<OutcomeFinding> lookedAt() {
        return findings.stream()
                .filter(found -> found.outcome() != AdultOutcome.CARING_FOR_CHILD
                        || childrenInHousehold
                        || found.unable()
                        || found.words() != null)
                .toList();
    }

    public List<OutcomeFinding> notAchieved() {
        return findings.stream().filter(OutcomeFinding::unable).toList();
    }
}
