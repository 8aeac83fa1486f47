package org.fairway.eligibility;

import java.util.List;
import org.fairway.eligibility.EligibilityRules.Answer;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/**
 * Works out what the rules say of a case's current assessment and keeps it. An adult's test is made as if family and
 * friends gave no help. For a child there is no national test: the worker's decision stands.
 */
public final class TestEligibility {
    private static final String WORKERS_DECISION = "Decision_ChildInNeed";
    private final EligibilityRules rules;
    private final NeedsAssessments needs;
    private final CarerAssessments carers;
    private final ChildAssessments children;
    private final Determinations determinations;

    public TestEligibility(
            EligibilityRules rules,
            NeedsAssessments needs,
            CarerAssessments carers,
            ChildAssessments children,
            Determinations determinations) {
        this.rules = rules;
        this.needs = needs;
        this.carers = carers;
        this.children = children;
        this.determinations = determinations;
    }

    /** Tests the current assessment. Doing it again for the same assessment changes nothing. */
    public EligibilityTest of(CaseNumber caseNumber, LegalBasis basis) {
        EligibilityTest test = switch (basis) {
            case CARE_ACT_ADULT -> adult(needs.current(caseNumber).orElseThrow(() -> none(caseNumber)));
            case CARE_ACT_CARER -> carer(carers.current(caseNumber).orElseThrow(() -> none(caseNumber)));
            case CHILDREN_ACT -> child(children.current(caseNumber).orElseThrow(() -> none(caseNumber)));
        };
        determinations.keep(test);
        return test;
    }

    private EligibilityTest adult(NeedsAssessment assessment) {
        Answer answer = rules.adultEligible(
                assessment.needsFromImpairment(), assessment.notAchieved().size(), assessment.significantImpact());
        return new EligibilityTest(
                assessment.id(),
                assessment.caseNumber(),
                LegalBasis.CARE_ACT_ADULT,
                answer.yes(),
                answer.rule(),
                answer.reason(),
                assessment.notAchieved().stream()
                        .map(found -> found.outcome().name())
                        .toList(),
                EligibilityReasons.of(assessment));
    }

    private EligibilityTest carer(CarerAssessment assessment) {
        Answer answer = rules.carerEligible(
                assessment.necessaryCare(),
                assessment.healthAtRisk(),
                assessment.notAchieved().size(),
                assessment.significantImpact());
        return new EligibilityTest(
                assessment.id(),
                assessment.caseNumber(),
                LegalBasis.CARE_ACT_CARER,
                answer.yes(),
                answer.rule(),
                answer.reason(),
                assessment.notAchieved().stream()
                        .map(found -> found.outcome().name())
                        .toList(),
                EligibilityReasons.of(assessment));
    }

    private EligibilityTest child(ChildAssessment assessment) {
        String reason = assessment.provideServices()
                ? "The social worker decided that services are to be provided (Children Act 1989, section 17)."
                : "The social worker decided that no services are to be provided (Children Act 1989, section 17).";
        return new EligibilityTest(
                assessment.id(),
                assessment.caseNumber(),
                LegalBasis.CHILDREN_ACT,
                assessment.provideServices(),
                WORKERS_DECISION,
                reason,
                List.of(),
                List.of(assessment.reasons()));
    }

    private static IllegalStateException none(CaseNumber caseNumber) {
        return new IllegalStateException("Case " + caseNumber + " has no assessment to test");
    }
}
