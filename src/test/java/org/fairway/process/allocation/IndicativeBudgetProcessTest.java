package org.fairway.process.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.RunAgain;
import org.fairway.acceptance.Statements;
import org.fairway.allocation.Duties;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.SharedBudget;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.IncomeType;
import org.fairway.charging.Told;
import org.fairway.charging.Verification;
import org.fairway.charging.WorkOutContribution;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentExamples;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class IndicativeBudgetProcessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SHARE = IndicativeBudgetProcess.SHARE_INDICATIVE_BUDGET;
    private static final String EXPLAIN = IndicativeBudgetProcess.EXPLAIN_NO_DUTY;

    @Autowired
    private Office office;

    @Autowired
    private PathwayStarter starter;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private NeedsAssessments needs;

    @Autowired
    private CarerAssessments carers;

    @Autowired
    private ChildAssessments children;

    @Autowired
    private Determinations determinations;

    @Autowired
    private FinancialAssessments means;

    @Autowired
    private WorkOutContribution workOutContribution;

    @Autowired
    private IndicativeBudgets budgets;

    @Autowired
    private WorkOutIndicativeBudget workOutIndicativeBudget;

    @Autowired
    private Duties duties;

    @Autowired
    private Letters letters;

    @Autowired
    private Decisions decisions;

    @Autowired
    private HistoryService history;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DecideDutyToMeetDelegate decideDuty;

    @Autowired
    private ConfirmDutyToMeetDelegate confirmDuty;

    @Autowired
    private AllocateBudgetDelegate allocateBudget;

    @Autowired
    private Statements statements;

    private String instance = "";

    @BeforeEach
    void today() {
        office.today(DAY);
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    private CaseNumber open(LegalBasis basis, @Nullable CaseNumber adultCase) {
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Iris", "Larkspur", LocalDate.of(1986, 5, 10), null, null, null, null, null));
        return cases.open(person, basis, basis == LegalBasis.CHILDREN_ACT ? "children" : "north", DAY, adultCase)
                .number();
    }

    private void determine(
            CaseNumber number, LegalBasis basis, UUID assessment, boolean resident, boolean wantsNeedsMet) {
        EligibilityTest test = new EligibilityTest(
                assessment,
                number,
                basis,
                true,
                "Rule_Eligible",
                "Eligible.",
                List.of("NUTRITION"),
                List.of("Because."));
        determinations.keep(test);
        determinations.record(new Determination(
                UUID.randomUUID(), test, true, null, "Two outcomes.", resident, wantsNeedsMet, DAY, "amina"));
    }

    /** An adult with two outcomes at a medium level, family doing part of each: 4.5 and 2.5 points of 9 and 5. */
    private CaseNumber adult(boolean resident, boolean wantsNeedsMet) {
        CaseNumber number = open(LegalBasis.CARE_ACT_ADULT, null);
        var assessment = AssessmentExamples.adult(number, AdultOutcome.NUTRITION, AdultOutcome.COMMUNITY);
        needs.record(assessment);
        determine(number, LegalBasis.CARE_ACT_ADULT, assessment.id(), resident, wantsNeedsMet);
        return number;
    }

    private String start(CaseNumber number, LegalBasis basis) {
        instance = starter.start(
                IndicativeBudgetProcess.KEY,
                number.text(),
                Facts.ofCase(basis, basis == LegalBasis.CHILDREN_ACT ? "children" : "north"));
        return number.text();
    }

    /** The financial assessment comes in and the person is told. */
    private void tellMeans(CaseNumber number, Told told) {
        FinancialInformation information = told.information(number, UUID.randomUUID());
        means.record(information, "tom");
        FinancialAssessment assessment =
                (FinancialAssessment) workOutContribution.of(LegalBasis.CARE_ACT_ADULT, information, UUID.randomUUID());
        means.keep(assessment, null);
        means.verify(new Verification(assessment.id(), "Statements", DAY, "POST", DAY, "tom"));
        means.settle(number);
    }

    private static Told rich() {
        return Told.on("2026-11-23", "1986-05-10").savings("23250.01");
    }

    private static Map<String, Object> shared() {
        return Map.of(
                "figureFits", "YES",
                "sharedOn", DAY.toString(),
                "sharedWith", "Iris and her sister",
                "sharedHow", "IN_PERSON",
                "reaction", "SEEMS_RIGHT",
                "ownWords", "That would see me through the week.");
    }

    private static Map<String, Object> letter() {
        return Map.of(
                "change", "NOTHING_CHANGED",
                "advice", "Age UK helps you to find a cleaner.",
                "sentOn", DAY.toString(),
                "sentBy", "POST",
                "followUpOn", "2027-05-23");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private Desk amina() {
        return office.desk("amina");
    }

    private boolean ended(String element) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(element)
                        .count()
                == 1;
    }

    @Test
    void sharesTheFigureWithItsLines() {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        JsonNode form = amina().form(key, SHARE);
        // 9 and 5 points less half of each are 7: between 5 (£35) and 10 (£75)
        assertThat(form.path("figure").asText()).isEqualTo("£51.00 a week");
        assertThat(form.path("lines")).hasSize(4);
        assertThat(form.path("howReached").asText()).contains("give 7 points");
        assertThat(form.path("contribution").asText()).contains("not worked out yet", "Nothing waits");
        assertThat(form.path("mustAsk").asBoolean()).isFalse();

        amina().complete(key, SHARE, shared());

        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(budgets.shared(number)).map(SharedBudget::sharedWith).contains("Iris and her sister");
        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 18(1)");
        assertThat(decisions.of(key))
                .extracting(Decision::key)
                .containsExactly("DutyToMeet", "IndicativeBudget", "DutyToMeet");
    }

    @Test
    void tellsWhatTheyWouldPayOnceItIsKnown() {
        CaseNumber number = adult(true, true);
        tellMeans(number, Told.on("2026-11-23", "1986-05-10").income(IncomeType.OTHER, "140.40"));
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().form(key, SHARE).path("contribution").asText())
                .isEqualTo("Of this they would pay £20.00 a week themselves and the council £31.00.");
    }

    @Test
    void letsTheWorkerSetAnotherFigureWithReasons() {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);
        Map<String, Object> other = with(shared(), "figureFits", "NO");

        assertThat(amina().refused(key, SHARE, other).problems()).containsKey("otherFigure");
        other = with(other, "otherFigure", "-5.00");
        assertThat(amina().refused(key, SHARE, other).problems()).containsKey("otherFigure");
        other = with(other, "otherFigure", "9,000,000.00");
        assertThat(amina().refused(key, SHARE, other).problems()).containsKey("otherFigure");
        other = with(other, "otherFigure", "120.00");
        assertThat(amina().refused(key, SHARE, other).problems()).containsKey("otherReason");
        other = with(other, "otherReason", "NEED_THE_TABLE_MISSES");
        assertThat(amina().refused(key, SHARE, other).problems()).containsKey("otherWords");
        assertThat(budgets.shared(number)).as("nothing has changed").isEmpty();

        amina().complete(key, SHARE, with(other, "otherWords", "She needs somebody at night as well."));

        IndicativeBudget told = budgets.current(number).orElseThrow();
        assertThat(told.figure()).isEqualTo(money("120.00"));
        assertThat(told.computed()).isEqualTo(money("51.00"));
        assertThat(told.departure()).isNotNull();
        assertThat(budgets.shared(number)).map(SharedBudget::budget).contains(told.id());
        assertThat(decisions.of(key))
                .filteredOn(decision -> decision.key().equals("IndicativeBudget"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.inputs())
                        .as("the log names the run that the record names, and the version that was told")
                        .containsEntry("run", told.run().id().toString())
                        .containsEntry("version", told.id().toString())
                        .containsEntry("ratesOf", "2026-11-23"));
        assertThat(workOutIndicativeBudget.again(told).computed()).isEqualTo(told.computed());
    }

    /** F1: above the highest band only where needs are exceptional, on the detailed assessment; and then it is never refused. */
    @Test
    void goesAboveACarersHighestBandWhereNeedsAreExceptional() {
        CaseNumber number = carer();
        String key = start(number, LegalBasis.CARE_ACT_CARER);
        Map<String, Object> other = with(shared(), "figureFits", "NO");
        other = with(other, "otherFigure", "850.00");
        other = with(other, "otherWords", "She has had no night off for a year and needs a week.");
        other = with(other, "otherReason", "LOCAL_COST");
        assertThat(office.desk("leah").refused(key, SHARE, other).problems())
                .hasEntrySatisfying("otherReason", reason -> assertThat(reason).contains("above the highest band"));

        office.desk("leah").complete(key, SHARE, with(other, "otherReason", "EXCEPTIONAL_NEED"));

        assertThat(budgets.current(number).orElseThrow().figure()).isEqualTo(money("850.00"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "sharedOn, 2026-11-24, sharedOn",
        "sharedOn, 2026-11-22, sharedOn",
        "reaction, HAPPY, reaction",
        "sharedWith, '', sharedWith",
        "bonus, 1, bonus"
    })
    void refusesAnAnswerThatCannotBeRight(String field, String answer, String problem) {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().refused(key, SHARE, with(shared(), field, answer)).problems())
                .containsKey(problem);
        assertThat(budgets.shared(number)).isEmpty();
    }

    @Test
    void explainsInWritingWhySomeoneAboveTheLimitWhoDoesNotAskGetsNoBudget() {
        CaseNumber number = adult(true, true);
        tellMeans(number, rich());
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().sees(key, SHARE)).isFalse();
        assertThat(amina().form(key, EXPLAIN).path("reason").asText()).contains("above the financial limit");
        assertThat(amina().form(key, EXPLAIN).path("followUpOn").asText()).isEqualTo("2027-05-23");

        amina().complete(key, EXPLAIN, letter());

        assertThat(ended("EndEvent_NoDutyToMeet")).isTrue();
        assertThat(letters.of(number))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(
                                "Dear Iris Larkspur",
                                "You can ask us at any time",
                                "Age UK",
                                "23 May 2027",
                                "If you disagree"));
        assertThat(budgets.current(number)).isEmpty();
    }

    @Test
    void arrangesCareAtOnceWhenTheyAskAfterAll() {
        CaseNumber number = adult(true, true);
        tellMeans(number, rich());
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().refused(key, EXPLAIN, Map.of("change", "PERSON_ASKS"))
                        .problems())
                .containsKey("changeReason");
        assertThat(amina().refused(key, EXPLAIN, Map.of("change", "POWER_USED", "changeReason", "Because"))
                        .problems())
                .containsKey("change");
        amina().complete(key, EXPLAIN, Map.of("change", "PERSON_ASKS", "changeReason", "Iris rang on Monday."));

        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 18(3)");
        amina().complete(key, SHARE, shared());
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
    }

    @Test
    void asksAgainWhenTheMeansComeInWhileTheFigureWaits() {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);
        tellMeans(number, rich());

        assertThat(amina().form(key, SHARE).path("mustAsk").asBoolean()).isTrue();
        assertThat(amina().refused(key, SHARE, shared()).problems()).containsKey("asksCouncilNow");
        amina().complete(key, SHARE, with(shared(), "asksCouncilNow", "NO"));
        amina().complete(key, EXPLAIN, letter());
        assertThat(ended("EndEvent_NoDutyToMeet")).isTrue();
    }

    @Test
    void goesOnWhenTheyAskInTheConversation() {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);
        tellMeans(number, rich());

        amina().complete(key, SHARE, with(shared(), "asksCouncilNow", "YES"));
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 18(3)");
    }

    @Test
    void arrangesCareForSomeoneAboveTheLimitForWhomNobodyCan() {
        CaseNumber number = adult(true, true);
        tellMeans(number, rich().nobodyToArrange());
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().form(key, SHARE).path("mustAsk").asBoolean()).isFalse();
        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 18(4)");
    }

    @Test
    void usesItsPowerForSomeoneWhoLivesElsewhere() {
        CaseNumber number = adult(false, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().refused(key, EXPLAIN, Map.of("change", "PERSON_ASKS", "changeReason", "She rang."))
                        .problems())
                .containsKey("change");
        amina().complete(key, EXPLAIN, Map.of("change", "POWER_USED", "changeReason", "The other council is slow."));
        amina().complete(key, SHARE, shared());
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 19(2)");
    }

    @Test
    void respectsSomeoneWhoDoesNotWantTheCouncil() {
        CaseNumber number = adult(true, false);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        amina().complete(key, EXPLAIN, letter());
        assertThat(letters.of(number).get(0).text()).contains("You can change your mind at any time");
    }

    @Test
    void meetsTheNeedsOfSomeoneWhoChangesTheirMindOnTheDay() {
        CaseNumber number = adult(true, false);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        amina().complete(key, EXPLAIN, Map.of("change", "PERSON_ASKS", "changeReason", "Iris rang after lunch."));

        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 18(1)");
        amina().complete(key, SHARE, shared());
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(letters.of(number)).extracting(Letter::kind).doesNotContain("NO_DUTY");
    }

    /** Care Act 2014, section 19(1): a power, used with a reason, for needs that are not eligible. */
    @Test
    void meetsNeedsThatAreNotEligibleByThePowerThatTheCouncilUses() {
        CaseNumber number = open(LegalBasis.CARE_ACT_ADULT, null);
        var assessment = AssessmentExamples.adult(number, AdultOutcome.NUTRITION);
        needs.record(assessment);
        EligibilityTest test = new EligibilityTest(
                assessment.id(),
                number,
                LegalBasis.CARE_ACT_ADULT,
                false,
                "Rule_FewerThanTwoOutcomes",
                "One outcome.",
                List.of("NUTRITION"),
                List.of("Because."));
        determinations.keep(test);
        determinations.record(new Determination(
                UUID.randomUUID(),
                test,
                false,
                null,
                "One outcome.",
                true,
                true,
                DAY,
                "amina",
                "A meal a day keeps her out of hospital."));
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        amina().complete(key, SHARE, shared());

        assertThat(duties.current(number).orElseThrow())
                .satisfies(duty -> assertThat(duty.provision()).isEqualTo("Care Act 2014, section 19(1)"))
                .satisfies(duty -> assertThat(duty.words()).contains("we have decided to meet some of them"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "advice, '', advice",
        "sentOn, 2026-11-24, sentOn",
        "sentOn, 2026-11-22, sentOn",
        "followUpOn, 2026-11-23, followUpOn",
        "followUpOn, 2036-11-23, followUpOn",
        "sentBy, PIGEON, sentBy"
    })
    void refusesALetterThatSaysTooLittle(String field, String answer, String problem) {
        CaseNumber number = adult(true, false);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().refused(key, EXPLAIN, with(letter(), field, answer)).problems())
                .containsKey(problem);
        assertThat(letters.of(number)).isEmpty();
    }

    /** A carer's budget is a sum for a year, free of charge, and the adult's worker does not see it. */
    @Test
    void givesACarerTheirOwnBudget() {
        CaseNumber number = carer();
        String key = start(number, LegalBasis.CARE_ACT_CARER);

        assertThat(amina().sees(key, SHARE)).isFalse();
        JsonNode form = office.desk("leah").form(key, SHARE);
        assertThat(form.path("figure").asText()).isEqualTo("£175.00 once, for twelve months");
        assertThat(form.path("contribution").asText()).isEqualTo("Nothing is charged for this support.");
        office.desk("leah").complete(key, SHARE, shared());
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(duties.current(number).orElseThrow().provision()).isEqualTo("Care Act 2014, section 20(1)");
    }

    private CaseNumber carer() {
        CaseNumber number = open(LegalBasis.CARE_ACT_CARER, adult(true, true));
        var assessment = AssessmentExamples.carer(number, true, true, CarerOutcome.RECREATION);
        carers.record(assessment);
        determine(number, LegalBasis.CARE_ACT_CARER, assessment.id(), true, true);
        return number;
    }

    /** Replacement care found in the carer's assessment is on the adult's budget. */
    @Test
    void putsReplacementCareOnTheAdultsBudget() {
        CaseNumber adultCase = adult(true, true);
        CaseNumber number = open(LegalBasis.CARE_ACT_CARER, adultCase);
        carers.record(AssessmentExamples.carer(number, true, true, CarerOutcome.RECREATION));
        String key = start(adultCase, LegalBasis.CARE_ACT_ADULT);

        // 4 hours at £21.50 and £51.00 by points
        assertThat(amina().form(key, SHARE).path("figure").asText()).isEqualTo("£137.00 a week");
    }

    @Test
    void givesAChildHoursAtTheLocalRate() {
        CaseNumber number = open(LegalBasis.CHILDREN_ACT, null);
        var assessment = AssessmentExamples.child(number, true);
        children.record(assessment);
        determine(number, LegalBasis.CHILDREN_ACT, assessment.id(), true, true);
        String key = start(number, LegalBasis.CHILDREN_ACT);

        office.desk("chloe").complete(key, SHARE, shared());
        assertThat(budgets.current(number)).map(IndicativeBudget::figure).contains(Money.ofPence(7400));
        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
    }

    /** Hours of short breaks are all that the method counts: without any there is no figure, and never one of nothing. */
    @Test
    void startsPlanningForAChildWithoutAFigureWhereThereAreNoHoursToCount() {
        CaseNumber number = open(LegalBasis.CHILDREN_ACT, null);
        var assessment = AssessmentExamples.childWithEquipmentOnly(number);
        children.record(assessment);
        determine(number, LegalBasis.CHILDREN_ACT, assessment.id(), true, true);
        String key = start(number, LegalBasis.CHILDREN_ACT);
        Desk chloe = office.desk("chloe");

        RunAgain.twice(engine, allocateBudget, instance);
        JsonNode form = chloe.form(key, SHARE);
        assertThat(form.path("figure").asText()).isEqualTo("There is no first figure");
        assertThat(form.path("howReached").asText())
                .contains("support other than hours of short breaks", "Planning starts without one");
        Map<String, Object> answers = new HashMap<>(shared());
        answers.remove("figureFits");
        answers.remove("reaction");
        chloe.complete(key, SHARE, answers);

        assertThat(ended("EndEvent_IndicativeBudgetShared")).isTrue();
        assertThat(budgets.current(number)).isEmpty();
        assertThat(budgets.shared(number)).as("no sum was told").isEmpty();
        assertThat(letters.of(number)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("NO_FIRST_FIGURE");
            assertThat(letter.text())
                    .contains("You pay nothing", "hours of short breaks")
                    .doesNotContain("£");
        });
        assertThat(decisions.of(key)).extracting(Decision::outcome).contains("No first figure");
    }

    @ParameterizedTest
    @CsvSource({"figureFits", "reaction"})
    void asksWhatWasMadeOfTheFigureWhereThereIsOne(String left) {
        String key = start(adult(true, true), LegalBasis.CARE_ACT_ADULT);
        Map<String, Object> answers = new HashMap<>(shared());
        answers.remove(left);

        assertThat(amina().refused(key, SHARE, answers).problems()).containsOnlyKeys(left);
    }

    /** Every outcome of the regulations has points. */
    @Test
    void knowsPointsForEveryOutcome() {
        CaseNumber number = open(LegalBasis.CARE_ACT_ADULT, null);
        var assessment = AssessmentExamples.adult(number, AdultOutcome.values());
        needs.record(assessment);
        determine(number, LegalBasis.CARE_ACT_ADULT, assessment.id(), true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().form(key, SHARE).path("lines")).hasSize(20);
    }

    @Test
    void tellsPlainlyWhenNothingIsLeftForTheCouncilToPay() {
        CaseNumber number = adult(true, true);
        tellMeans(number, rich().asksCouncil());
        String key = start(number, LegalBasis.CARE_ACT_ADULT);

        assertThat(amina().form(key, SHARE).path("contribution").asText()).startsWith("They would pay all of it");
    }

    @Test
    void makesOneDecisionAndOneBudgetHoweverOftenAStepIsRetried() {
        CaseNumber number = adult(true, true);
        start(number, LegalBasis.CARE_ACT_ADULT);

        RunAgain.twice(engine, decideDuty, instance);
        RunAgain.twice(engine, confirmDuty, instance);
        assertThat(rows("duty_to_meet", number))
                .as("the one of the path and one more")
                .isEqualTo(2);
        RunAgain.twice(engine, allocateBudget, instance);
        assertThat(rows("indicative_budget", number)).isEqualTo(2);
    }

    @Test
    void costsFewStatements() {
        CaseNumber number = adult(true, true);
        String key = start(number, LegalBasis.CARE_ACT_ADULT);
        String task = amina().task(key, SHARE);
        amina().claim(task);

        Statements.Count count = statements.of(() -> Desk.expect(204, amina().submit(task, shared())));
        assertThat(count.ours()).as(count.toString()).hasSizeLessThanOrEqualTo(10);
    }

    private long rows(String table, CaseNumber number) {
        return office.jdbc()
                .sql("SELECT count(*) FROM fairway." + table + " WHERE case_number = :number")
                .param("number", number.text())
                .query(Long.class)
                .single();
    }
}
