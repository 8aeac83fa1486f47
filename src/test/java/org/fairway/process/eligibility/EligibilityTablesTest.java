package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.AssessmentExamples.adult;
import static org.fairway.eligibility.AssessmentExamples.carer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.EligibilityRules.Answer;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The eligibility tables, with the vectors I1 to I13: SI 2015/313, regulations 2 and 3; Care Act 2014, section 11. */
class EligibilityTablesTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final AdultOutcome[] FIVE = {
        AdultOutcome.NUTRITION,
        AdultOutcome.PERSONAL_HYGIENE,
        AdultOutcome.TOILET_NEEDS,
        AdultOutcome.CLOTHING,
        AdultOutcome.SAFE_AT_HOME
    };
    private final TabledEligibilityRules rules = new TabledEligibilityRules(new TablesFromFiles());

    @Test
    void twoOutcomesWithSignificantImpactAreEligible() {
        Answer answer = test(adult(CASE, AdultOutcome.NUTRITION, AdultOutcome.COMMUNITY));
        assertThat(answer.yes()).as("I1").isTrue();
        assertThat(answer.rule()).isEqualTo("Rule_Eligible");
        assertThat(answer.reason()).contains("SI 2015/313, regulation 2(1)");
    }

    @Test
    void oneOutcomeIsNotEligibleHoweverSevereTheImpact() {
        Answer answer = test(adult(CASE, AdultOutcome.NUTRITION));
        assertThat(answer.yes()).as("I2").isFalse();
        assertThat(answer.rule()).isEqualTo("Rule_FewerThanTwoOutcomes");
    }

    @Test
    void hardshipWithoutImpairmentIsNotEligible() {
        Answer answer = test(adult(CASE, false, true, Set.of(Limb.NEEDS_HELP), FIVE));
        assertThat(answer.yes()).as("I3").isFalse();
        assertThat(answer.rule()).isEqualTo("Rule_NotFromImpairment");
    }

    @Test
    void outcomesWithoutSignificantImpactAreNotEligible() {
        Answer answer = test(adult(
                CASE,
                true,
                false,
                Set.of(Limb.NEEDS_HELP),
                AdultOutcome.NUTRITION,
                AdultOutcome.CLOTHING,
                AdultOutcome.COMMUNITY));
        assertThat(answer.yes()).as("I4").isFalse();
        assertThat(answer.rule()).isEqualTo("Rule_NoSignificantImpact");
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void anyOneLimbIsEnoughForAnAdultTakingLongerIncluded(Limb limb) {
        Answer answer = test(adult(CASE, true, true, Set.of(limb), AdultOutcome.NUTRITION, AdultOutcome.COMMUNITY));
        assertThat(answer.yes()).as("I7").isTrue();
    }

    @Test
    void oneOutcomeIsEnoughForACarer() {
        Answer answer = test(carer(CASE, false, true, CarerOutcome.RECREATION));
        assertThat(answer.yes()).as("I9, I13").isTrue();
        assertThat(answer.rule()).isEqualTo("Rule_OneOutcome");
    }

    @Test
    void healthAtRiskIsEnoughForACarer() {
        Answer answer = test(carer(CASE, true, true));
        assertThat(answer.yes()).as("I10").isTrue();
        assertThat(answer.rule()).isEqualTo("Rule_HealthAtRisk");
    }

    /** SCIE: whether the adult has eligible needs is no part of the carer's test. */
    @Test
    void theCarerOfSomebodyWithoutEligibleNeedsCanBeEligible() {
        assertThat(test(adult(CASE, AdultOutcome.NUTRITION)).yes()).isFalse();
        assertThat(test(carer(CASE, true, true)).yes()).as("I11").isTrue();
        assertThat(new DecisionFile("CarerEligibility").inputs())
                .containsExactlyInAnyOrder("necessaryCare", "healthAtRisk", "outcomesNotAchieved", "significantImpact");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true,  8, true,  Rule_CareNotNecessary",
        "true,  false, 0, true,  Rule_NothingAffected",
        "true,  true,  0, false, Rule_HealthWithoutSignificantImpact",
        "true,  false, 3, false, Rule_OutcomeWithoutSignificantImpact"
    })
    void aCarerIsNotEligibleWhereOnePartOfTheTestFails(
            boolean necessary, boolean health, int outcomes, boolean impact, String rule) {
        Answer answer = rules.carerEligible(necessary, health, outcomes, impact);
        assertThat(answer.yes()).isFalse();
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_ACT_ADULT, false, false, false, true,  Rule_AdultRefuses",
        "CARE_ACT_ADULT, false, true,  false, true,  Rule_AdultRefuses",
        "CARE_ACT_ADULT, false, false, true,  false, Rule_AdultAtRisk",
        "CARE_ACT_ADULT, true,  true,  true,  false, Rule_AdultAtRisk",
        "CARE_ACT_ADULT, true,  true,  false, false, Rule_BestInterests",
        "CARE_ACT_ADULT, true,  false, false, true,  Rule_NotInBestInterests",
        "CARE_ACT_CARER, true,  true,  true,  true,  Rule_CarerRefuses",
        "CHILDREN_ACT,   false, false, true,  false, Rule_ChildAtRisk",
        "CHILDREN_ACT,   false, false, false, true,  Rule_FamilyRefuses"
    })
    void aRefusalStandsUnlessTheLawSaysAssessAllTheSame(
            LegalBasis basis, boolean lacks, boolean interests, boolean abuse, boolean stands, String rule) {
        Answer answer = rules.refusalAccepted(
                basis,
                new AssessmentRefusal(
                        UUID.randomUUID(), CASE, LocalDate.of(2026, 11, 1), "No.", lacks, interests, abuse, "s"));
        assertThat(answer.yes()).isEqualTo(stands);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    void everyTableAnswersEveryCaseAndEveryRuleIsUsed() {
        List<Boolean> both = List.of(true, false);
        List<Integer> counts = IntStream.rangeClosed(0, 10).boxed().toList();
        Map<String, Map<String, List<?>>> tables = Map.of(
                "AdultEligibility",
                Map.of("needsFromImpairment", both, "outcomesNotAchieved", counts, "significantImpact", both),
                "CarerEligibility",
                Map.of(
                        "necessaryCare", both,
                        "healthAtRisk", both,
                        "outcomesNotAchieved", counts,
                        "significantImpact", both),
                "RefusedAssessment",
                Map.of(
                        "legalBasis",
                                Stream.of(LegalBasis.values()).map(Enum::name).toList(),
                        "lacksCapacity", both,
                        "bestInterests", both,
                        "abuseRisk", both));
        tables.forEach((key, values) -> {
            DecisionFile table = new DecisionFile(key);
            assertThat(table.tryAll(values)).as(key).isEqualTo(table.rules());
        });
    }

    private Answer test(NeedsAssessment assessment) {
        return rules.adultEligible(
                assessment.needsFromImpairment(), assessment.notAchieved().size(), assessment.significantImpact());
    }

    private Answer test(CarerAssessment assessment) {
        return rules.carerEligible(
                assessment.necessaryCare(),
                assessment.healthAtRisk(),
                assessment.notAchieved().size(),
                assessment.significantImpact());
    }
}
