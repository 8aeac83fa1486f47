package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.AssessmentExamples.adult;
import static org.fairway.eligibility.AssessmentExamples.carer;
import static org.fairway.eligibility.AssessmentExamples.child;
import static org.fairway.pathway.LegalBasis.CARE_ACT_ADULT;
import static org.fairway.pathway.LegalBasis.CARE_ACT_CARER;
import static org.fairway.pathway.LegalBasis.CHILDREN_ACT;

import org.fairway.acceptance.FairwayTest;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.TestEligibility;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The test of an assessment may be tried again, and is kept once. */
@FairwayTest
class TestedOnceTest extends EligibilityStage {
    @Autowired
    NeedsAssessments needs;

    @Autowired
    CarerAssessments carers;

    @Autowired
    ChildAssessments children;

    @Autowired
    Determinations determinations;

    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void testingTwiceKeepsOneAnswer(LegalBasis basis) {
        CaseNumber caseNumber = open(basis, null);
        needs.record(adult(caseNumber, AdultOutcome.NUTRITION, AdultOutcome.CLOTHING));
        carers.record(carer(caseNumber, true, true));
        children.record(child(caseNumber, true));
        TestEligibility testEligibility = testEligibility();

        EligibilityTest first = testEligibility.of(caseNumber, basis);
        EligibilityTest second = testEligibility.of(caseNumber, basis);

        assertThat(second).isEqualTo(first);
        assertThat(first.eligible()).isTrue();
        assertThat(determinations.test(caseNumber)).contains(first);
        assertThat(office.jdbc()
                        .sql("SELECT count(*) FROM fairway.eligibility_test WHERE case_number = :caseNumber")
                        .param("caseNumber", caseNumber.text())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theReasonsSayWhatCounted() {
        CaseNumber caseNumber = open(CARE_ACT_ADULT, null);
        needs.record(adult(caseNumber, AdultOutcome.NUTRITION));
        assertThat(testEligibility().of(caseNumber, CARE_ACT_ADULT).reasons())
                .containsExactly(
                        "The needs arise from a physical or mental impairment or illness.",
                        "Eating and drinking well: cannot do it without help or prompting.",
                        "Can be achieved: washing and keeping clean; using the toilet; being dressed for the day and the"
                                + " weather; using the home safely; keeping the home fit to live in; keeping up family and"
                                + " other relationships; work, training, education or volunteering; getting about and using"
                                + " local facilities; caring for a child.",
                        "1 of 10 outcomes cannot be achieved. Help from family and friends was left out of account.",
                        "There is, or is likely to be, a significant impact on well-being: He washes twice a week and has"
                                + " stopped going out.");

        carers.record(carer(caseNumber, true, true));
        assertThat(testEligibility().of(caseNumber, CARE_ACT_CARER).reasons())
                .contains("All 8 outcomes can be achieved.");
        children.record(child(caseNumber, false));
        assertThat(testEligibility().of(caseNumber, CHILDREN_ACT).eligible()).isFalse();
    }

    private TestEligibility testEligibility() {
        return new TestEligibility(
                new TabledEligibilityRules(new TablesFromFiles()), needs, carers, children, determinations);
    }
}
