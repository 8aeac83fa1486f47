package org.fairway.process.signoff;

import java.time.LocalDate;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.PrimarySupportReason;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.signoff.ApprovalLimits;
import org.fairway.signoff.CareGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose limits hold for a case: a carer's, a child's, or an adult's by the main reason for support of the assessment. */
@Component
class CareGroupOfCase {
    private final NeedsAssessments assessments;
    private final ApprovalLimits limits;

    CareGroupOfCase(NeedsAssessments assessments, ApprovalLimits limits) {
        this.assessments = assessments;
        this.limits = limits;
    }

    /** The group; null when the limits of everybody hold, which are then the only ones there are for an adult. */
    @Nullable
    CareGroup of(CaseNumber caseNumber, LegalBasis basis, LocalDate day) {
        return switch (basis) {
            case CARE_ACT_CARER -> CareGroup.CARER;
            case CHILDREN_ACT -> CareGroup.CHILD;
            case CARE_ACT_ADULT -> limits.dependOnSupportReason(day) ? adult(caseNumber) : null;
        };
    }

    private @Nullable CareGroup adult(CaseNumber caseNumber) {
        return assessments
                .current(caseNumber)
                .map(assessment -> of(assessment.circumstances().primarySupportReason()))
                .orElse(null);
    }

    private static CareGroup of(PrimarySupportReason reason) {
        return switch (reason) {
            case PHYSICAL_ACCESS_AND_MOBILITY, PHYSICAL_PERSONAL_CARE -> CareGroup.PHYSICAL;
            case SENSORY_VISUAL, SENSORY_HEARING, SENSORY_DUAL -> CareGroup.SENSORY;
            case MEMORY_AND_COGNITION -> CareGroup.MEMORY;
            case LEARNING_DISABILITY -> CareGroup.LEARNING_DISABILITY;
            case MENTAL_HEALTH -> CareGroup.MENTAL_HEALTH;
            case SOCIAL_SUBSTANCE_MISUSE, SOCIAL_ASYLUM_SEEKER, SOCIAL_ISOLATION_OR_OTHER -> CareGroup.SOCIAL;
        };
    }
}
