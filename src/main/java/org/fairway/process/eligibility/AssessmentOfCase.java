package org.fairway.process.eligibility;

import java.time.LocalDate;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.CopyOfAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.PersonalAdvice;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Statement;
import org.fairway.pathway.LegalBasis;
import org.springframework.stereotype.Component;

/** The current assessment of a case, whichever law the case stands on. */
@Component
class AssessmentOfCase {
    private final NeedsAssessments needs;
    private final CarerAssessments carers;
    private final ChildAssessments children;

    AssessmentOfCase(NeedsAssessments needs, CarerAssessments carers, ChildAssessments children) {
        this.needs = needs;
        this.carers = carers;
        this.children = children;
    }

    LocalDate assessedOn(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT -> needs.current(caseNumber).orElseThrow().assessedOn();
            case CARE_ACT_CARER -> carers.current(caseNumber).orElseThrow().assessedOn();
            case CHILDREN_ACT -> children.current(caseNumber).orElseThrow().assessedOn();
        };
    }

    /** The copy that the person is given. */
    CopyOfAssessment copy(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT -> CopyOfAssessment.of(needs.current(caseNumber).orElseThrow());
            case CARE_ACT_CARER ->
                CopyOfAssessment.of(carers.current(caseNumber).orElseThrow());
            case CHILDREN_ACT ->
                CopyOfAssessment.of(children.current(caseNumber).orElseThrow());
        };
    }

    /** What its letters tell of it. */
    Statement statement(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT ->
                EligibilityStatement.of(needs.current(caseNumber).orElseThrow());
            case CARE_ACT_CARER ->
                EligibilityStatement.of(carers.current(caseNumber).orElseThrow());
            case CHILDREN_ACT ->
                EligibilityStatement.of(children.current(caseNumber).orElseThrow());
        };
    }

    /** The draft of advice that names every need that was looked at. */
    String adviceDraft(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT ->
                PersonalAdvice.draft(needs.current(caseNumber).orElseThrow());
            case CARE_ACT_CARER ->
                PersonalAdvice.draft(carers.current(caseNumber).orElseThrow());
            case CHILDREN_ACT ->
                PersonalAdvice.draft(children.current(caseNumber).orElseThrow());
        };
    }
}
