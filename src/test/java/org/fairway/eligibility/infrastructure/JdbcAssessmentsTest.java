package org.fairway.eligibility.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.AssessmentExamples.adult;
import static org.fairway.eligibility.AssessmentExamples.carer;
import static org.fairway.eligibility.AssessmentExamples.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.CaringTask;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.ReplacementCare;
import org.fairway.eligibility.Sharing;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JdbcAssessmentsTest {
    private static final CareDatabase DATABASE = new CareDatabase();
    private final JdbcNeedsAssessments needs = new JdbcNeedsAssessments(DATABASE.jdbc());
    private final JdbcCarerAssessments carers = new JdbcCarerAssessments(DATABASE.jdbc());
    private final JdbcChildAssessments children = new JdbcChildAssessments(DATABASE.jdbc());
    private final JdbcDeterminations determinations = new JdbcDeterminations(DATABASE.jdbc());
    private final JdbcAssessmentRefusals refusals = new JdbcAssessmentRefusals(DATABASE.jdbc());

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void readsANeedsAssessmentBackAsItWasRecorded() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        NeedsAssessment assessment = adult(
                caseNumber,
                true,
                true,
                Set.of(Limb.NEEDS_HELP, Limb.TAKES_LONGER),
                AdultOutcome.COMMUNITY,
                AdultOutcome.NUTRITION);

        needs.record(assessment);
        needs.record(assessment);

        assertThat(needs.current(caseNumber)).contains(assessment);
    }

    @Test
    void theLatestAssessmentIsCurrentAndTheEarlierStays() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        needs.record(adult(caseNumber, AdultOutcome.NUTRITION));
        NeedsAssessment later = adult(caseNumber, AdultOutcome.CLOTHING, AdultOutcome.TOILET_NEEDS);
        needs.record(later);

        assertThat(needs.current(caseNumber)).contains(later);
        assertThat(DATABASE.jdbc()
                        .sql("SELECT count(*) FROM fairway.needs_assessment WHERE case_number = :caseNumber")
                        .param("caseNumber", caseNumber.text())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void readsACarersAssessmentBackWithWhatWasWithdrawnSince() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_CARER);
        CarerAssessment assessment = carer(caseNumber, true, true, CarerOutcome.RECREATION);
        carers.record(assessment);
        assertThat(carers.current(caseNumber)).contains(assessment);

        LocalDate from = LocalDate.of(2026, 11, 2);
        carers.withdraw(assessment, 1, from, "carol.carers");
        carers.withdraw(assessment, 1, from.plusDays(5), "carol.carers");

        List<CaringTask> tasks = carers.current(caseNumber).orElseThrow().tasks();
        assertThat(tasks.get(0).withdrawnOn()).isEqualTo(from);
        assertThat(tasks.get(0).canBeCountedOn()).isFalse();
        assertThat(tasks.get(1).withdrawnOn()).isNull();
    }

    @Test
    void theAdultsPlanSeesReplacementCareOfEachCarerWhoAgreed() {
        CaseNumber adultsCase = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        CaseNumber agreed = DATABASE.openCase(LegalBasis.CARE_ACT_CARER, adultsCase);
        CaseNumber silent = DATABASE.openCase(LegalBasis.CARE_ACT_CARER, adultsCase);
        CaseNumber elsewhere =
                DATABASE.openCase(LegalBasis.CARE_ACT_CARER, DATABASE.openCase(LegalBasis.CARE_ACT_ADULT));
        carers.record(carer(agreed, true, true, CarerOutcome.RECREATION));
        carers.record(carer(silent, true, true, true, Sharing.NOTHING, CarerOutcome.RECREATION));
        carers.record(carer(elsewhere, true, true, CarerOutcome.RECREATION));

        assertThat(carers.replacementCareFor(adultsCase))
                .containsExactly(new ReplacementCare(agreed, new BigDecimal("4.00"), "So that she can go to choir."));
    }

    @Test
    void replacementCareThatALaterAssessmentNoLongerAsksForIsGone() {
        CaseNumber adultsCase = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        CaseNumber carersCase = DATABASE.openCase(LegalBasis.CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, CarerOutcome.RECREATION));
        carers.record(carer(carersCase, true, true, true, Sharing.NOTHING, CarerOutcome.RECREATION));

        assertThat(carers.replacementCareFor(adultsCase)).isEmpty();
    }

    @Test
    void readsAChildsAssessmentBack() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CHILDREN_ACT);
        ChildAssessment assessment = child(caseNumber, true);
        children.record(assessment);
        children.record(assessment);

        assertThat(children.current(caseNumber)).contains(assessment);
    }

    @Test
    void keepsATestOnceAndDecisionsOnTop() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        EligibilityTest test = test(caseNumber, false);
        determinations.keep(test);
        determinations.keep(test);
        Determination departing = new Determination(
                UUID.randomUUID(),
                test,
                true,
                "The second need was seen on a later visit.",
                "He cannot wash or dress.",
                true,
                null,
                LocalDate.of(2026, 10, 3),
                "sophie.worker");
        determinations.record(departing);
        determinations.record(departing);

        assertThat(determinations.test(caseNumber)).contains(test);
        assertThat(determinations.current(caseNumber)).contains(departing);
        assertThat(determinations.current(caseNumber).orElseThrow().computed()).isFalse();
    }

    @Test
    void theTestOfTheLatestAssessmentIsTheOneToDecideOn() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        determinations.keep(test(caseNumber, false));
        EligibilityTest later = test(caseNumber, true);
        determinations.keep(later);

        assertThat(determinations.test(caseNumber)).contains(later);
        assertThat(determinations.current(caseNumber)).isEmpty();
    }

    @Test
    void readsARefusalBack() {
        CaseNumber caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
        AssessmentRefusal refusal = new AssessmentRefusal(
                UUID.randomUUID(),
                caseNumber,
                LocalDate.of(2026, 10, 3),
                "I manage.",
                false,
                false,
                false,
                "sophie.worker");
        refusals.record(refusal);
        refusals.record(refusal);

        assertThat(refusals.current(caseNumber)).contains(refusal);
    }

    private static EligibilityTest test(CaseNumber caseNumber, boolean eligible) {
        return new EligibilityTest(
                UUID.randomUUID(),
                caseNumber,
                LegalBasis.CARE_ACT_ADULT,
                eligible,
                "Rule_FewerThanTwoOutcomes",
                "Fewer than two outcomes cannot be achieved.",
                List.of("CLOTHING"),
                List.of("Being dressed: cannot do it without help or prompting."));
    }
}
