package org.fairway.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A carer's assessment: Care Act 2014, section 10. The carer's own record, in the carer's own case.
 *
 * @param ownWords what caring is like and what the carer wants, in their own words
 * @param necessaryCare whether the care is necessary: the adult could not do without it
 * @param healthAtRisk whether the carer's health is deteriorating, or at risk of it, because of caring
 * @param findings one for each of the eight outcomes
 * @param impactBand how hard caring bears on the carer
 * @param tasks what the carer does, and whether able and willing to go on, task by task
 * @param wishes what the carer wants for work, education, training and recreation
 * @param replacementHoursAWeek hours of replacement care the carer needs; null when none
 * @param sharing what may be passed on to the worker of the adult
 * @param totalHoursAWeek all hours of caring a week; a field of the statutory return
 * @param adultsCaredFor how many adults the carer looks after; a field of the statutory return
 */
public record CarerAssessment(
        UUID id,
        CaseNumber caseNumber,
        LocalDate assessedOn,
        String assessedBy,
        AssessmentMethod method,
        String ownWords,
        boolean necessaryCare,
        boolean healthAtRisk,
        @Nullable String health,
        List<CarerFinding> findings,
        boolean significantImpact,
        String impact,
        CarerImpact impactBand,
        List<CaringTask> tasks,
        String wishes,
        @Nullable BigDecimal replacementHoursAWeek,
        @Nullable String replacementReason,
        Sharing sharing,
        BigDecimal totalHoursAWeek,
        int adultsCaredFor,
        Employment employment) {
    public CarerAssessment {
        findings = List.copyOf(findings);
        tasks = List.copyOf(tasks);
    }

    public List<CarerFinding> notAchieved() {
        return findings.stream().filter(CarerFinding::unable).toList();
    }

    /** What the adult's plan may see of replacement care: nothing unless the carer agreed. */
    public Optional<ReplacementCare> replacementCare() {
        if (sharing == Sharing.NOTHING || replacementHoursAWeek == null || replacementReason == null) {
            return Optional.empty();
        }
        return Optional.of(new ReplacementCare(caseNumber, replacementHoursAWeek, replacementReason));
    }
}
