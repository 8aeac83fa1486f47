package org.fairway.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Assessment of a disabled child and of the child's parents: Children Act 1989, sections 17 and 17ZD. There is no
 * national test: whether to provide services is the social worker's decision, with reasons.
 *
 * @param childsWords what the child said or showed
 * @param parentsWords what the parents said
 * @param provideServices whether the child is in need and services are to be provided
 * @param shortBreakHoursAWeek hours of short breaks a week that the worker finds are needed; null when none
 * @param otherSupport other help to be provided; null when none
 * @param parentCarerNeeds what the parents need for themselves; null when nothing
 */
public record ChildAssessment(
        UUID id,
        CaseNumber caseNumber,
        LocalDate assessedOn,
        String assessedBy,
        AssessmentMethod method,
        String childsWords,
        String parentsWords,
        String development,
        String familyAndHome,
        boolean provideServices,
        String reasons,
        @Nullable BigDecimal shortBreakHoursAWeek,
        @Nullable String otherSupport,
        @Nullable String parentCarerNeeds) {}
