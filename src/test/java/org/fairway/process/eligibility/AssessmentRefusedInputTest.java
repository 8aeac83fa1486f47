package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.PrimarySupportReason.LEARNING_DISABILITY;
import static org.fairway.eligibility.PrimarySupportReason.PHYSICAL_PERSONAL_CARE;
import static org.fairway.pathway.LegalBasis.CARE_ACT_ADULT;
import static org.fairway.pathway.LegalBasis.CARE_ACT_CARER;
import static org.fairway.pathway.LegalBasis.CHILDREN_ACT;
import static org.fairway.process.eligibility.AssessmentForms.arrangement;
import static org.fairway.process.eligibility.AssessmentForms.carer;
import static org.fairway.process.eligibility.AssessmentForms.child;
import static org.fairway.process.eligibility.AssessmentForms.decision;
import static org.fairway.process.eligibility.AssessmentForms.needs;
import static org.fairway.process.eligibility.AssessmentForms.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.advocacy.Advocacy;
import org.fairway.advocacy.AdvocacyDecision;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.PrimarySupportReason;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Ability;
import org.fairway.person.Advocate;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Advocates;
import org.fairway.person.Involvement;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of this stage refuse, with the field and a plain reason, and nothing written. */
@FairwayTest
class AssessmentRefusedInputTest extends EligibilityStage {
    @Autowired
    ReferenceData reference;

    @Autowired
    NeedsAssessments needsAssessments;

    @Autowired
    Advocacy advocacy;

    @Autowired
    Advocates advocates;

    @Test
    void nobodyWhoNeedsAnAdvocateIsAssessedWithoutOne() {
        CaseNumber caseNumber = atAssessment();
        advocateNeeded(caseNumber);
        Desk amina = office.desk("amina");
        assertThat(amina.refused(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"))
                        .problems())
                .containsOnlyKeys("carriedOut")
                .hasValueSatisfying(containing("independent advocate"));
        assertThat(needsAssessments.current(caseNumber)).isEmpty();

        advocates.record(
                new Advocate(
                        UUID.randomUUID(),
                        caseNumber,
                        AdvocateRole.CARE_ACT,
                        "Jo Speaks",
                        "Voices",
                        "01392 000000",
                        today(),
                        null),
                "ruth");
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"));
        assertThat(needsAssessments.current(caseNumber)).isPresent();
    }

    @Test
    void sightAndHearingLossNeedATrainedAssessor() {
        CaseNumber caseNumber = atAssessment();
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.put("conditions", List.of("VISUAL_IMPAIRMENT", "HEARING_IMPAIRMENT"));
        form.put("specialistAssessor", "NO");
        assertThat(refusedNeeds(caseNumber, form)).containsOnlyKeys("specialistAssessor");
    }

    @Test
    void aNeedIsWrittenDownWhole() {
        CaseNumber caseNumber = atAssessment();
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.keySet().removeIf(key -> key.startsWith("hygiene") && !key.equals("hygieneLimbs"));
        assertThat(refusedNeeds(caseNumber, form))
                .containsOnlyKeys("hygieneWords", "hygieneNow", "hygieneLevel", "hygieneHelp");
    }

    @Test
    void anImpactMustFollowFromSomethingThePersonCannotDo() {
        assertThat(refusedNeeds(atAssessment(), needs(today()))).containsOnlyKeys("significantImpact");
    }

    @Test
    void whatIsSaidOfCarersMustAgree() {
        CaseNumber caseNumber = atAssessment();
        Map<String, Object> helped = needs(today(), "nutrition", "hygiene");
        helped.put("nutritionHelp", "PART_OF_IT");
        assertThat(refusedNeeds(caseNumber, helped)).containsOnlyKeys("hasUnpaidCarer");

        Map<String, Object> unnamed = needs(today(), "nutrition", "hygiene");
        unnamed.put("hasUnpaidCarer", "YES");
        assertThat(refusedNeeds(caseNumber, unnamed)).containsOnlyKeys("carersFound");
    }

    @Test
    void anAnswerThatCallsForAnotherIsNotLeftAlone() {
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.put("fluctuates", "YES");
        form.put("nhsNeeded", "YES");
        form.put("areasAffected", List.of());
        form.put("allConsidered", false);
        assertThat(refusedNeeds(atAssessment(), form))
                .containsOnlyKeys("fluctuation", "nhsReferral", "areasAffected", "allConsidered");
    }

    @ParameterizedTest
    @CsvSource({"nutritionHours, 169", "nutritionHours, 0", "nutritionHours, -2", "nutritionHours, 1.125"})
    void absurdHoursAreRefused(String field, String hours) {
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.put(field, hours);
        assertThat(refusedNeeds(atAssessment(), form)).containsOnlyKeys(field);
    }

    @Test
    void aDayToComeAndADayLongAgoAreRefused() {
        CaseNumber caseNumber = atAssessment();
        assertThat(refusedNeeds(caseNumber, needs(today().plusDays(1), "nutrition", "hygiene")))
                .containsOnlyKeys("assessedOn");
        assertThat(refusedNeeds(caseNumber, needs(today().minusYears(2), "nutrition", "hygiene")))
                .containsOnlyKeys("assessedOn");
    }

    @Test
    void somebodyUnder18IsNotAssessedUnderTheCareAct() {
        CaseNumber caseNumber = cases.open(
                        person("Young", today().minusYears(17)), CARE_ACT_ADULT, "north", today(), null)
                .number();
        begin(caseNumber, CARE_ACT_ADULT);
        arrange(caseNumber);
        assertThat(refusedNeeds(caseNumber, needs(today(), "nutrition", "hygiene")))
                .containsOnlyKeys("assessedOn");
    }

    @Test
    void whatTheFormDoesNotAskIsRefused() {
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.put("eligible", true);
        assertThat(refusedNeeds(atAssessment(), form)).containsOnlyKeys("eligible");
    }

    @Test
    void anArrangementOffersSelfAssessmentAndADayToCome() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Map<String, Object> form = arrangement(today().minusDays(1));
        form.put("selfAssessment", "WANTED");
        form.put("informationGiven", false);
        assertThat(office.desk("amina")
                        .refused(caseNumber.text(), "Task_ArrangeAssessment", form)
                        .problems())
                .containsOnlyKeys("plannedOn", "method", "informationGiven");
    }

    @Test
    void aCarersFormChecksHoursLimbsAndHealth() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        Map<String, Object> form = carer(today());
        form.put("recreationLimbs", List.of("TAKES_LONGER"));
        form.put("healthAtRisk", "YES");
        form.put("totalHours", "3");
        form.remove("replacementReason");
        form.put("adultsCaredFor", "0");
        assertThat(refusedCarer(caseNumber, form)).containsOnlyKeys("adultsCaredFor");

        form.put("adultsCaredFor", "1");
        assertThat(refusedCarer(caseNumber, form))
                .containsOnlyKeys("outcomes", "health", "totalHours", "replacementReason");
    }

    @Test
    void aCarersFormNeedsATaskAndSomethingBehindTheImpact() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        Map<String, Object> form = carer(today());
        form.put("tasks", List.of(Map.of("task", "", "hoursAWeek", "")));
        assertThat(refusedCarer(caseNumber, form)).containsOnlyKeys("tasks", "significantImpact");

        form.put("tasks", List.of(Map.of("task", "Cooks", "hoursAWeek", "900", "able", "YES", "willing", "YES")));
        assertThat(refusedCarer(caseNumber, form)).containsOnlyKeys("tasks[0].hoursAWeek");
        form.put("tasks", List.of(task("Cooks", "YES"), Map.of("task", "Washes")));
        assertThat(refusedCarer(caseNumber, form))
                .containsOnlyKeys("tasks[1].hoursAWeek", "tasks[1].able", "tasks[1].willing");
    }

    @Test
    void aChildsFormHoldsDecisionAndSupportTogether() {
        CaseNumber caseNumber = begin(CHILDREN_ACT);
        Desk amina = office.desk("amina");
        Map<String, Object> none = child(today());
        none.remove("shortBreakHours");
        assertThat(amina.refused(caseNumber.text(), "Task_AssessChild", none).problems())
                .containsOnlyKeys("shortBreakHours");
        Map<String, Object> contradictory = child(today());
        contradictory.put("provideServices", "NO");
        assertThat(amina.refused(caseNumber.text(), "Task_AssessChild", contradictory)
                        .problems())
                .containsOnlyKeys("provideServices");
    }

    @Test
    void copiesAreNotSentBeforeTheAssessmentOrTomorrow() {
        CaseNumber caseNumber = atAssessment();
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"));
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", decision(today().plusDays(1), true))
                        .problems())
                .containsOnlyKeys("sentOn");
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", decision(today().minusDays(1), true))
                        .problems())
                .containsOnlyKeys("sentOn");
        Map<String, Object> nowhere = decision(today(), true);
        nowhere.remove("ordinarilyResident");
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", nowhere)
                        .problems())
                .containsOnlyKeys("ordinarilyResident");
        Map<String, Object> unasked = decision(today(), true);
        unasked.remove("wantsNeedsMet");
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", unasked)
                        .problems())
                .containsOnlyKeys("wantsNeedsMet");
    }

    @ParameterizedTest
    @CsvSource({
        "method, '', method, how the assessment will be done",
        "plannedOn, '', plannedOn, when it is planned for",
        "plannedOn, 2099-01-01, plannedOn, more than a year away",
        "method, SUPPORTED_SELF_ASSESSMENT, selfAssessment, only done with someone who wants one",
        "selfAssessment, '', selfAssessment, Offer a supported self-assessment",
        "timescaleTold, false, timescaleTold, how long it is likely to take"
    })
    void anArrangementLeavesNothingOpen(String field, String answer, String problem, String reason) {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Map<String, Object> form = arrangement(today().plusDays(3));
        form.put(field, answer.equals("false") ? false : answer);

        Map<String, String> problems = office.desk("amina")
                .refused(caseNumber.text(), "Task_ArrangeAssessment", form)
                .problems();
        assertThat(problems).containsOnlyKeys(problem);
        assertThat(problems.get(problem)).contains(reason);
    }

    /** Whatever the law wants looked at is asked for, one question as well as all of them. */
    @Test
    void anAssessmentOfNeedsLeavesNoQuestionOut() {
        CaseNumber caseNumber = atAssessment();
        for (String left : List.of(
                "assessedOn",
                "method",
                "ownWords",
                "strengths",
                "needsFromImpairment",
                "impairment",
                "fluctuates",
                "significantImpact",
                "impact",
                "hasUnpaidCarer",
                "childrenInHousehold",
                "shareWithCarers",
                "nhsNeeded",
                "primarySupportReason",
                "accommodation",
                "employment")) {
            Map<String, Object> form = needs(today(), "nutrition", "hygiene");
            form.remove(left);
            assertThat(refusedNeeds(caseNumber, form)).as("without " + left).containsOnlyKeys(left);
        }
        assertThat(needsAssessments.current(caseNumber)).isEmpty();
    }

    /** J12: at 40, work must be said with a learning disability and not with a physical one (DHSC, GetDQValues, release 1). */
    @Test
    void saysThatTheReturnMustHaveWorkForALearningDisability() {
        assertThat(mustSayWork(LEARNING_DISABILITY, 40)).isTrue();
        assertThat(mustSayWork(PHYSICAL_PERSONAL_CARE, 40)).isFalse();
        assertThat(mustSayWork(LEARNING_DISABILITY, 18)).isTrue();
        assertThat(mustSayWork(LEARNING_DISABILITY, 64)).isTrue();
        assertThat(mustSayWork(LEARNING_DISABILITY, 65)).isFalse();
        assertThat(mustSayWork(LEARNING_DISABILITY, 17)).isFalse();
    }

    private boolean mustSayWork(PrimarySupportReason reason, int age) {
        LegalAges ages = new LegalAges(reference);
        return Circumstances.mustSayWhetherTheyWork(
                reason, age, ages.adult(today()), ages.pastWorkInTheReturn(today()));
    }

    @Test
    void aCarersAssessmentLeavesNoQuestionOut() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        assertThat(office.desk("leah")
                        .form(caseNumber.text(), "Task_AssessCarer")
                        .path("personName")
                        .asText())
                .isEqualTo("Walter Hughes");
        for (String left : List.of(
                "assessedOn",
                "method",
                "ownWords",
                "totalHours",
                "adultsCaredFor",
                "necessaryCare",
                "healthAtRisk",
                "significantImpact",
                "impact",
                "impactBand",
                "wishes",
                "employment",
                "needsReplacementCare",
                "replacementHours",
                "sharing")) {
            Map<String, Object> form = carer(today(), "recreation");
            form.remove(left);
            assertThat(refusedCarer(caseNumber, form)).as("without " + left).containsOnlyKeys(left);
        }
        Map<String, Object> unseen = carer(today(), "recreation");
        unseen.put("allConsidered", false);
        assertThat(refusedCarer(caseNumber, unseen)).containsOnlyKeys("allConsidered");
        assertThat(refusedCarer(caseNumber, carer(today().plusDays(1), "recreation")))
                .containsOnlyKeys("assessedOn");
        assertThat(refusedCarer(caseNumber, carer(today().minusYears(2), "recreation")))
                .containsOnlyKeys("assessedOn");
    }

    /** Care Act 2014 section 67, and section 10 for who is a carer under the Act. */
    @Test
    void noCarerIsAssessedWithoutTheirAdvocateOrBeforeTheyAre18() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        advocateNeeded(caseNumber);
        Map<String, String> problems = refusedCarer(caseNumber, carer(today(), "recreation"));
        assertThat(problems).containsOnlyKeys("carriedOut").hasValueSatisfying(containing("independent advocate"));

        CaseNumber young = cases.open(
                        person("Young", today().minusYears(17)),
                        CARE_ACT_CARER,
                        "north",
                        today(),
                        open(CARE_ACT_ADULT, null))
                .number();
        begin(young, CARE_ACT_CARER);
        assertThat(refusedCarer(young, carer(today(), "recreation")))
                .containsOnlyKeys("assessedOn")
                .hasValueSatisfying(containing("under 18"));
    }

    @Test
    void aChildsAssessmentLeavesNoQuestionOut() {
        CaseNumber caseNumber = begin(CHILDREN_ACT);
        for (String left : List.of(
                "assessedOn",
                "method",
                "childsWords",
                "parentsWords",
                "development",
                "familyAndHome",
                "provideServices",
                "reasons")) {
            Map<String, Object> form = child(today());
            form.remove(left);
            assertThat(refusedChild(caseNumber, form)).as("without " + left).containsOnlyKeys(left);
        }
        assertThat(refusedChild(caseNumber, child(today().plusDays(1)))).containsOnlyKeys("assessedOn");
        assertThat(refusedChild(caseNumber, child(today().minusYears(2)))).containsOnlyKeys("assessedOn");

        CaseNumber grown = cases.open(person("Grown", today().minusYears(18)), CHILDREN_ACT, "north", today(), null)
                .number();
        begin(grown, CHILDREN_ACT);
        assertThat(refusedChild(grown, child(today())))
                .containsOnlyKeys("assessedOn")
                .hasValueSatisfying(containing("18 or over"));
    }

    @Test
    void aRefusalSaysWhetherThereIsCapacityAndAbuse() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Map<String, Object> refusal = Map.of("wantsAssessment", "NO", "refusalWords", "I manage, thank you.");

        assertThat(office.desk("amina")
                        .refused(caseNumber.text(), "Task_ArrangeAssessment", refusal)
                        .problems())
                .containsOnlyKeys("lacksCapacity", "abuseRisk");
    }

    private void advocateNeeded(CaseNumber caseNumber) {
        Involvement hard = new Involvement(Set.of(Ability.RETAIN), null, false);
        advocacy.record(new AdvocacyDecision(caseNumber, hard, false, AdvocateRole.CARE_ACT), "fairway");
    }

    private Map<String, String> refusedChild(CaseNumber caseNumber, Map<String, Object> form) {
        return office.desk("amina")
                .refused(caseNumber.text(), "Task_AssessChild", form)
                .problems();
    }

    private CaseNumber atAssessment() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        arrange(caseNumber);
        return caseNumber;
    }

    private void arrange(CaseNumber caseNumber) {
        office.desk("amina").complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
    }

    private Map<String, String> refusedNeeds(CaseNumber caseNumber, Map<String, Object> form) {
        return office.desk("amina")
                .refused(caseNumber.text(), "Task_AssessNeeds", form)
                .problems();
    }

    private Map<String, String> refusedCarer(CaseNumber caseNumber, Map<String, Object> form) {
        return office.desk("leah")
                .refused(caseNumber.text(), "Task_AssessCarer", form)
                .problems();
    }

    private static org.assertj.core.api.Condition<String> containing(String words) {
        return new org.assertj.core.api.Condition<>(reason -> reason.contains(words), "containing %s", words);
    }
}
