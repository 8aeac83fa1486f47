package org.fairway.process.signoff;

import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.springframework.stereotype.Component;

/** Who assessed the needs that a plan is to meet. */
@Component
class AssessorOfCase {
    private final NeedsAssessments adults;
    private final CarerAssessments carers;
    private final ChildAssessments children;

    AssessorOfCase(NeedsAssessments adults, CarerAssessments carers, ChildAssessments children) {
        this.adults = adults;
        this.carers = carers;
        this.children = children;
    }

    String of(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT ->
                adults.current(caseNumber).map(NeedsAssessment::assessedBy).orElse("");
            case CARE_ACT_CARER ->
                carers.current(caseNumber).map(CarerAssessment::assessedBy).orElse("");
            case CHILDREN_ACT ->
                children.current(caseNumber).map(ChildAssessment::assessedBy).orElse("");
        };
    }
}
