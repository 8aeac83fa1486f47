package org.fairway.process.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.Refusal;
import org.fairway.acceptance.RunAgain;
import org.fairway.acceptance.Statements;
import org.fairway.audit.Decisions;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.Verification;
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
import org.fairway.process.variable.CaseVariables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class FinancialAssessmentProcessTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
    private static final String COLLECT = FinancialAssessmentProcess.COLLECT_FINANCIAL_INFORMATION;
    private static final String VERIFY = FinancialAssessmentProcess.VERIFY_MEANS_TEST;

    @Autowired
    private Office office;

    @Autowired
    private PathwayStarter starter;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private FinancialAssessments assessments;

    @Autowired
    private Letters letters;

    @Autowired
    private Decisions decisions;

    @Autowired
    private HistoryService history;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private WorkOutContributionDelegate workOut;

    @Autowired
    private SettleContributionDelegate settle;

    @Autowired
    private Statements statements;

    private CaseNumber caseNumber = CaseNumber.of(2023, 1);
    private String number = "";
    private String instance = "";

    @BeforeEach
    void startAssessment() {
        office.today(DAY);
        open(LocalDate.of(1986, 5, 10));
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    private void open(LocalDate birthDate) {
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Peter", "Tamarisk", birthDate, null, null, null, null, null));
        caseNumber = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", DAY, null)
                .number();
        number = caseNumber.text();
        instance = starter.start(
                FinancialAssessmentProcess.KEY,
                number,
                Facts.NONE.with(CaseVariables.LEGAL_BASIS, LegalBasis.CARE_ACT_ADULT));
    }

    private Desk tom() {
        return office.desk("tom");
    }

    /** Devon's published Example 1 (Peter), 2023/24: B1. */
    private static Map<String, Object> devon() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("representation", "THE_PERSON");
        answers.put("ableToArrange", "THE_PERSON");
        answers.put("disclosed", "YES");
        answers.put("livesWithPartner", "NO");
        answers.put("children", "0");
        answers.put(
                "income",
                List.of(
                        income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "225.45"),
                        income("PIP_DAILY_LIVING_ENHANCED", "101.75"),
                        income("PIP_MOBILITY", "£26.90")));
        answers.put("noIncome", false);
        answers.put("noCapital", true);
        answers.put(
                "housing", List.of(cost("RENT", "10.00"), cost("COUNCIL_TAX", "6"), cost("SERVICE_CHARGE", "1.27")));
        answers.put(
                "disabilityCosts",
                List.of(
                        disability("Private cleaner", "20.00"),
                        disability("Community alarm", "2.31"),
                        disability("Extra washing", "5.77")));
        answers.put("premiumGrounds", List.of());
        answers.put("asksCouncilToArrange", "NO");
        return answers;
    }

    private static Map<String, Object> income(String type, String amount) {
        return Map.of("type", type, "amount", amount, "howOften", "WEEKLY", "note", "");
    }

    private static Map<String, Object> capital(String value, String holders) {
        return Map.of("type", "BANK_OR_BUILDING_SOCIETY", "value", value, "holders", holders, "note", "");
    }

    private static Map<String, Object> cost(String type, String amount) {
        return Map.of("type", type, "amount", amount, "howOften", "WEEKLY");
    }

    private static Map<String, Object> disability(String what, String amount) {
        return Map.of("type", "OTHER", "what", what, "amount", amount, "howOften", "WEEKLY", "evidenceSeen", true);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> told(LocalDate on) {
        return Map.of(
                "check", "CONFIRM",
                "evidence", "Award letters and the rent book of Tamarisk Road",
                "toldOn", on.toString(),
                "toldHow", "POST",
                "inForceFrom", on.toString());
    }

    private boolean ended(String element) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(element)
                        .count()
                == 1;
    }

    @Test
    void worksOutDevonsExampleAndTellsThePerson() {
        tom().complete(number, COLLECT, devon());

        assertThat(assessments.current(caseNumber, DAY))
                .as("nothing is owed before the person is told")
                .isEmpty();
        JsonNode form = tom().form(number, VERIFY);
        assertThat(form.path("result").asText()).contains("up to £110.10 a week");
        List<String> steps = new ArrayList<>();
        form.path("working")
                .forEach(row -> steps.add(
                        row.path("amount").asText() + " " + row.path("effect").asText()));
        assertThat(steps)
                .hasSize(16)
                .startsWith("£225.45 counted", "£101.75 counted", "£26.90 not counted", "£327.20 adds up to")
                .endsWith("£217.10 adds up to", "£110.10 result");

        tom().complete(number, VERIFY, told(DAY));

        assertThat(ended("EndEvent_ContributionTold")).isTrue();
        assertThat(assessments.current(caseNumber, DAY)).hasValueSatisfying(contribution -> {
            assertThat(contribution.contributionTowards(money("454.00"))).isEqualTo(money("110.10"));
            assertThat(contribution.toldOn()).isEqualTo(DAY);
        });
        assertThat(letters.of(caseNumber))
                .extracting(Letter::wholeText)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Dear Peter Tamarisk", "up to £110.10 a week", "1 September 2023")
                        .contains("Disability premium; What we did: Taken off; Amount: £45.75", "If you disagree"));
        assertThat(decisions.of(number)).extracting(decision -> decision.key()).containsExactly("Contribution");
    }

    @Test
    void goesBackForWhatIsMissingWithEverythingThatWasTold() {
        tom().complete(number, COLLECT, devon());
        tom().complete(number, VERIFY, Map.of("check", "SEND_BACK", "missing", "The rent book of last year"));

        JsonNode form = tom().form(number, COLLECT);
        assertThat(form.path("sentBackFor").asText()).isEqualTo("The rent book of last year");
        assertThat(form.path("income")).hasSize(3);
        assertThat(form.path("income").get(0).path("amount").asText()).isEqualTo("225.45");
        assertThat(form.path("disabilityCosts")).hasSize(3);
        assertThat(form.path("noCapital").asBoolean()).isTrue();

        tom().complete(number, COLLECT, with(devon(), "housing", List.of(cost("RENT", "20.00"))));
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.current(caseNumber, DAY).orElseThrow().contributionTowards(money("454.00")))
                .isEqualTo(money("107.37"));
    }

    /** B12: a penny above the upper limit. */
    @Test
    void asksForTheFullCostAboveTheLimit() {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put("noCapital", false);
        answers.put("capital", List.of(capital("46,500.02", "2")));
        answers.put("asksCouncilToArrange", "YES");
        tom().complete(number, COLLECT, answers);

        assertThat(tom().form(number, VERIFY).path("result").asText()).contains("full cost");
        assertThat(tom().form(number, VERIFY).path("asks").asText()).startsWith("They ask the council");
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.told(caseNumber)).hasValueSatisfying(contribution -> {
            assertThat(contribution.aboveLimit()).isTrue();
            assertThat(contribution.asksCouncilToArrange()).isTrue();
            assertThat(contribution.contributionTowards(money("454.00"))).isEqualTo(money("454.00"));
        });
    }

    @Test
    void tellsThosePlainlyWhoDoNotTellThatTheyPayTheFullCost() {
        Map<String, Object> silent = Map.of(
                "representation", "THE_PERSON",
                "ableToArrange", "THE_PERSON",
                "disclosed", "NO",
                "fullCostExplained", "NO",
                "asksCouncilToArrange", "NO");
        assertThat(tom().refused(number, COLLECT, silent).problems().get("fullCostExplained"))
                .contains("Explain first");

        tom().complete(number, COLLECT, with(silent, "fullCostExplained", "YES"));
        tom().complete(number, VERIFY, told(DAY));
        assertThat(letters.of(caseNumber).get(0).wholeText()).contains("You can tell us at any time");
        assertThat(assessments.told(caseNumber).orElseThrow().aboveLimit()).isTrue();
    }

    /** SI 2014/2672, regulation 3: six weeks from 21 August 2023; then as in Devon's example. */
    @Test
    void tellsThatReablementIsFreeUntilWhenAndWhatComesAfter() {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put("reablement", true);
        answers.put("reablementFrom", "2023-08-21");
        answers.put("otherCareToo", "NO");
        answers.put("equipment", List.of(Map.of("kind", "ADAPTATION", "what", "Grab rails", "price", "240.00")));
        tom().complete(number, COLLECT, answers);

        JsonNode form = tom().form(number, VERIFY);
        assertThat(form.path("result").asText())
                .startsWith("You do not have to pay anything towards your care and support for now.")
                .contains(
                        "from 21 August 2023 to 1 October 2023",
                        "from 2 October 2023, you can be asked to pay up to £110.10 a week",
                        "Grab rails: you get this free");
        assertThat(form.path("ahead").asText()).startsWith("from 2 October 2023 up to £110.10 a week");
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.current(caseNumber, DAY).orElseThrow().contributionTowards(money("454.00")))
                .isEqualTo(Money.NIL);
        assertThat(letters.of(caseNumber).get(0).wholeText())
                .contains("from 2 October 2023, you can be asked to pay up to £110.10 a week")
                .contains("Disability premium (taken off); What we did: Then; Amount: £45.75");
    }

    /** Nine weeks are too long to be charged as at home: 225.45, without the benefit for care, less 17.27 of the home and 28.25. */
    @Test
    void tellsWhatAStayInACareHomeCosts() {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put("careHomeStay", true);
        answers.put("stayFrom", "2023-09-04");
        answers.put("stayUntil", "2023-11-05");
        tom().complete(number, COLLECT, answers);

        JsonNode form = tom().form(number, VERIFY);
        assertThat(form.path("result").asText())
                .contains(
                        "up to £110.10 a week",
                        "A stay of 63 days in a care home, from 4 September 2023 to 5 November 2023, is charged as in a care home.",
                        "On the days of that stay, you can be asked to pay up to £179.93 a week.");
        assertThat(form.path("ahead").asText())
                .startsWith("from 4 September 2023 up to £179.93 a week; from 6 November 2023 up to £110.10 a week");

        tom().complete(number, VERIFY, Map.of("check", "SEND_BACK", "missing", "The last day"));
        assertThat(tom().form(number, COLLECT).path("stayUntil").asText()).isEqualTo("2023-11-05");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "stayFrom, Write the first day of the stay",
        "stayUntil, Write the last day of the stay",
        "reablementFrom, Write the day on which it began",
        "otherCareToo, Say whether there is other care",
    })
    void asksForTheDaysOfAStayAndOfReablement(String field, String reason) {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put("careHomeStay", true);
        answers.put("reablement", true);

        assertThat(tom().refused(number, COLLECT, answers).problems().get(field))
                .contains(reason);
    }

    @Test
    void refusesAStayAndReablementThatEndBeforeTheyBegin() {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put("careHomeStay", true);
        answers.put("stayFrom", "2023-09-20");
        answers.put("stayUntil", "2023-09-19");
        answers.put("reablement", true);
        answers.put("reablementFrom", "2023-09-20");
        answers.put("reablementUntil", "2023-09-19");
        answers.put("otherCareToo", "YES");

        assertThat(tom().refused(number, COLLECT, answers).problems()).containsOnlyKeys("stayUntil", "reablementUntil");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "representation  | ATTORNEY   | representative      | Write the name of who acts",
                "representation  | NOBODY     | ableToArrange       | check who could arrange care",
                "representation  | COUSIN     | representation      | Choose one of the answers",
                "livesWithPartner| YES        | partnerBirthDate    | partner’s date of birth",
                "children        | -1         | children            | Write 0 or more",
                "children        | 99         | children            | Check how many",
                "children        | two        | children            | whole number",
                "noIncome        | true       | noIncome            | there is income in the list",
                "noCapital       | false      | capital             | tick that the person has none",
                "disclosed       | MAYBE      | disclosed           | Choose one of the answers",
                "weeklyBonus     | 1          | weeklyBonus         | no question",
            })
    void refusesAnAnswerThatCannotBeRight(String field, String answer, String problem, String reason) {
        Object value = answer.equals("true") || answer.equals("false") ? Boolean.valueOf(answer) : answer;
        Refusal refusal = tom().refused(number, COLLECT, with(devon(), field, value));

        assertThat(refusal.problems()).containsKey(problem);
        assertThat(refusal.problems().get(problem)).contains(reason);
        assertThat(assessments.latestInformation(caseNumber))
                .as("nothing has changed")
                .isEmpty();
    }

    @ParameterizedTest(name = "an income of {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-10.00      | cannot be less than nothing",
                "0           | how much it is, or take the row out",
                "100000.01   | Check this amount",
                "12.345      | pounds and pence",
                "lots        | pounds and pence",
            })
    void refusesAnAmountThatCannotBeRight(String amount, String reason) {
        Refusal refusal =
                tom().refused(number, COLLECT, with(devon(), "income", List.of(income("STATE_PENSION", amount))));

        assertThat(refusal.problems().get("income[0].amount")).contains(reason);
    }

    @Test
    void refusesTwoRatesOfOneBenefitAndCapitalWithoutAnOwner() {
        Map<String, Object> answers = new HashMap<>(devon());
        answers.put(
                "income",
                List.of(income("PIP_DAILY_LIVING_ENHANCED", "101.75"), income("PIP_DAILY_LIVING_STANDARD", "68.10")));
        answers.put("noCapital", false);
        answers.put("capital", List.of(capital("-5", "1")));
        Refusal refusal = tom().refused(number, COLLECT, answers);
        assertThat(refusal.problems().get("income")).contains("one rate of the same benefit");
        assertThat(refusal.problems().get("capital[0].value")).contains("a debt is not capital");

        Map<String, Object> nobodys = new HashMap<>(devon());
        nobodys.put("noCapital", false);
        nobodys.put("capital", List.of(capital("500.00", "0")));
        assertThat(tom().refused(number, COLLECT, nobodys).problems().get("capital[0].holders"))
                .contains("At least one person");
    }

    @Test
    void refusesNothingSaidAndNoneTickedBesideSome() {
        Map<String, Object> unsaid = new HashMap<>(devon());
        unsaid.put("income", List.of());
        assertThat(tom().refused(number, COLLECT, unsaid).problems().get("income"))
                .contains("tick that the person has none");

        for (String left : List.of("livesWithPartner", "children")) {
            Map<String, Object> household = new HashMap<>(devon());
            household.remove(left);
            assertThat(tom().refused(number, COLLECT, household).problems())
                    .as("without " + left)
                    .containsOnlyKeys(left);
        }

        Map<String, Object> both = new HashMap<>(devon());
        both.put("noCapital", true);
        both.put("capital", List.of(capital("500.00", "1")));
        assertThat(tom().refused(number, COLLECT, both).problems().get("noCapital"))
                .contains("there is some in the list");

        Map<String, Object> absurd = new HashMap<>(devon());
        absurd.put("noCapital", false);
        absurd.put("capital", List.of(capital("100000000.01", "1")));
        assertThat(tom().refused(number, COLLECT, absurd).problems().get("capital[0].value"))
                .contains("Check this amount");
        assertThat(assessments.latestInformation(caseNumber)).isEmpty();
    }

    @Test
    void refusesAPartnerWhoIsAChild() {
        Map<String, Object> answers = with(devon(), "livesWithPartner", "YES");
        assertThat(tom().refused(number, COLLECT, with(answers, "partnerBirthDate", "2015-01-01"))
                        .problems()
                        .get("partnerBirthDate"))
                .contains("16 or over");
        assertThat(tom().refused(number, COLLECT, with(answers, "partnerBirthDate", "2033-01-01"))
                        .problems()
                        .get("partnerBirthDate"))
                .contains("in the future");
    }

    @Test
    void meansTestsNobodyUnder18() {
        open(LocalDate.of(2006, 1, 1));

        assertThat(tom().refused(number, COLLECT, devon()).problems().get("")).contains("aged 18 or over");
    }

    @Test
    void refusesADayWithoutRatesAndNamesTheGap() {
        office.today(LocalDate.of(2021, 6, 1));

        assertThat(tom().refused(number, COLLECT, devon()).problems().get(""))
                .contains("cannot be worked out yet", "no rates for 1 June 2021", "Choose a day from 6 April 2022 on.");
    }

    @Test
    void refusesToConfirmWithoutTellingThePerson() {
        tom().complete(number, COLLECT, devon());

        assertThat(tom().refused(number, VERIFY, Map.of("check", "CONFIRM")).problems())
                .containsKeys("evidence", "toldOn", "toldHow", "inForceFrom");
        assertThat(tom().refused(number, VERIFY, Map.of("check", "SEND_BACK")).problems())
                .containsKey("missing");
        assertThat(tom().refused(number, VERIFY, told(DAY.minusDays(1)))
                        .problems()
                        .get("toldOn"))
                .contains("cannot have been told before");
        assertThat(tom().refused(number, VERIFY, told(DAY.plusDays(1)))
                        .problems()
                        .get("toldOn"))
                .contains("in the future");
        assertThat(tom().refused(number, VERIFY, with(told(DAY), "inForceFrom", "2023-08-31"))
                        .problems()
                        .get("inForceFrom"))
                .contains("before the person was told");
        assertThat(tom().refused(number, VERIFY, with(told(DAY), "inForceFrom", "2123-09-01"))
                        .problems()
                        .get("inForceFrom"))
                .contains("Check the year");
        assertThat(assessments.told(caseNumber)).isEmpty();
        assertThat(letters.of(caseNumber)).isEmpty();
    }

    /** 2023/24 and 2024/25: 171.75 and 183.25 are guaranteed, so what is asked falls by 11.50 on 6 April 2024. */
    @Test
    void showsWhatIsKnownToChangeThoughNothingChangesForThePerson() {
        tom().complete(number, COLLECT, devon());

        assertThat(tom().form(number, VERIFY).path("ahead").asText())
                .isEqualTo("from 6 April 2024 up to £98.60 a week");
    }

    /** Starts another assessment of the same case, as a review does. */
    private void assessAgain(LocalDate day) {
        office.today(day);
        instance = starter.start(
                FinancialAssessmentProcess.KEY,
                number,
                Facts.NONE.with(CaseVariables.LEGAL_BASIS, LegalBasis.CARE_ACT_ADULT));
    }

    private static Map<String, Object> ended(String what, String reason) {
        return Map.of("what", what, "reason", reason);
    }

    @Test
    void carriesCostsForwardAndDropsNoneInSilence() {
        tom().complete(number, COLLECT, devon());
        tom().complete(number, VERIFY, told(DAY));
        assessAgain(DAY.plusMonths(6));

        JsonNode form = tom().form(number, COLLECT);
        assertThat(form.path("disabilityCosts")).hasSize(3);
        assertThat(form.path("lastCosts").asText()).contains("Private cleaner (£20.00 a week)");

        Map<String, Object> without = with(
                devon(),
                "disabilityCosts",
                List.of(disability("Community alarm", "2.31"), disability("Extra washing", "5.77")));
        assertThat(tom().refused(number, COLLECT, without).problems().get("endedCosts"))
                .contains("Private cleaner was allowed last time");
        assertThat(tom().refused(
                                number,
                                COLLECT,
                                with(without, "endedCosts", List.of(ended("Gardener", "No garden now"))))
                        .problems()
                        .get("endedCosts[0].what"))
                .contains("no cost of this name");

        tom().complete(
                        number,
                        COLLECT,
                        with(without, "endedCosts", List.of(ended("private cleaner", "The cleaner stopped in May"))));
        tom().complete(number, VERIFY, told(DAY.plusMonths(6)));
        assertThat(letters.of(caseNumber))
                .extracting(Letter::wholeText)
                .anyMatch(text -> text.contains("private cleaner, allowed last time and not this time")
                        && text.contains("The cleaner stopped in May; What we did: Not taken off; Amount: £20.00"));
    }

    @Test
    void countsALowerContributionFromTheDayThingsChanged() {
        tom().complete(number, COLLECT, with(devon(), "housing", List.of()));
        tom().complete(number, VERIFY, told(DAY));
        LocalDate later = DAY.plusMonths(3);
        assessAgain(later);
        tom().complete(number, COLLECT, devon());

        assertThat(tom().refused(number, VERIFY, with(told(later), "inForceFrom", "2023-08-31"))
                        .problems()
                        .get("inForceFrom"))
                .contains("from the day the one before counts");
        tom().complete(number, VERIFY, with(told(later), "inForceFrom", "2023-10-01"));

        assertThat(assessments
                        .current(caseNumber, LocalDate.of(2023, 9, 30))
                        .orElseThrow()
                        .contributionTowards(money("454.00")))
                .isEqualTo(money("127.37"));
        assertThat(assessments
                        .current(caseNumber, LocalDate.of(2023, 10, 1))
                        .orElseThrow()
                        .contributionTowards(money("454.00")))
                .isEqualTo(money("110.10"));
        assertThat(letters.of(caseNumber))
                .extracting(Letter::wholeText)
                .anyMatch(text -> text.contains("we give back what you paid too much"));
    }

    @Test
    void asksNoMoreForDaysBeforeThePersonWasTold() {
        tom().complete(number, COLLECT, devon());
        tom().complete(number, VERIFY, told(DAY));
        LocalDate later = DAY.plusMonths(3);
        assessAgain(later);
        tom().complete(number, COLLECT, with(devon(), "housing", List.of()));

        assertThat(tom().refused(
                                number,
                                VERIFY,
                                with(
                                        told(later),
                                        "inForceFrom",
                                        later.minusDays(1).toString()))
                        .problems()
                        .get("inForceFrom"))
                .contains("Nothing more is owed");
    }

    @Test
    void recordsAGiftAsAFindingWithReasonsThatThePersonReads() {
        Map<String, Object> gift = new HashMap<>(Map.of(
                "kind", "CAPITAL",
                "what", "Money to a nephew",
                "amount", "15,250.00",
                "on", "2023-08-01",
                "finding", "STILL_COUNTS",
                "countedFrom", "2023-08-28",
                "reasons", ""));
        assertThat(tom().refused(number, COLLECT, with(devon(), "deprivations", List.of(gift)))
                        .problems())
                .containsKey("deprivations[0].reasons");
        gift.put("reasons", "He asked what care would cost the week before");
        assertThat(tom().refused(number, COLLECT, with(devon(), "deprivations", List.of(gift)))
                        .problems())
                .containsOnlyKeys("weeklyCost");

        Map<String, Object> answers = with(devon(), "deprivations", List.of(gift));
        tom().complete(number, COLLECT, with(answers, "weeklyCost", "454"));
        tom().complete(number, VERIFY, told(DAY));
        assertThat(letters.of(caseNumber).get(0).wholeText())
                .contains("Money to a nephew", "He asked what care would cost the week before", "up to £114.10 a week");
    }

    @Test
    void needsNoFullAssessmentWhereAShortLookIsEnough() {
        Map<String, Object> light = new HashMap<>(Map.of(
                "representation", "THE_PERSON",
                "ableToArrange", "THE_PERSON",
                "disclosed", "LIGHT_TOUCH",
                "lightTouchGround", "CAPITAL_ABOVE_LIMIT",
                "lightTouchEvidence", "A statement of an account with £61,000.",
                "lightTouchAgreed", "NO",
                "asksCouncilToArrange", "YES"));
        assertThat(tom().refused(number, COLLECT, light).problems().get("lightTouchAgreed"))
                .contains("agreement");
        assertThat(tom().refused(number, COLLECT, with(light, "lightTouchGround", ""))
                        .problems())
                .containsKey("lightTouchGround");

        tom().complete(number, COLLECT, with(light, "lightTouchAgreed", "YES"));
        JsonNode form = tom().form(number, VERIFY);
        assertThat(form.path("fee").asText()).contains("£5.00 a week");
        assertThat(form.path("working").get(0).path("amount").asText()).isEqualTo("no amount");
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.told(caseNumber).orElseThrow().aboveLimit()).isTrue();
        assertThat(letters.of(caseNumber).get(0).wholeText())
                .contains("an account with £61,000", "we ask £5.00 a week", "not part of your personal budget")
                .contains("Arranging your care; How often: Each week, as long as we arrange it; Amount: £5.00");
        assertThat(assessments.told(caseNumber).orElseThrow().arrangementFee()).isEqualTo(money("5.00"));
        assertThat(assessments.told(caseNumber).orElseThrow().contributionTowards(money("454.00")))
                .as("all of the cost and not a penny of the fee")
                .isEqualTo(money("454.00"));
    }

    @Test
    void asksForNoMoreThanTheSmallChargeThatWasPlain() {
        Map<String, Object> small = new HashMap<>(Map.of(
                "representation", "THE_PERSON",
                "ableToArrange", "THE_PERSON",
                "disclosed", "LIGHT_TOUCH",
                "lightTouchGround", "SMALL_CHARGE",
                "lightTouchEvidence", "A payslip",
                "lightTouchAgreed", "YES",
                "asksCouncilToArrange", "NO"));
        assertThat(tom().refused(number, COLLECT, small).problems()).containsOnlyKeys("lightTouchCharge");

        tom().complete(number, COLLECT, with(small, "lightTouchCharge", "12.00"));
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.told(caseNumber).orElseThrow().contributionTowards(money("454.00")))
                .isEqualTo(money("12.00"));
        assertThat(letters.of(caseNumber).get(0).wholeText()).contains("You can be asked to pay up to £12.00 a week");
    }

    @ParameterizedTest
    @CsvSource({"AFTERCARE, section 117", "CREUTZFELDT_JAKOB_DISEASE, Creutzfeldt-Jakob"})
    void tellsThosePlainlyWhoseCareIsFree(String reason, String words) {
        Map<String, Object> free = Map.of(
                "representation", "THE_PERSON",
                "ableToArrange", "THE_PERSON",
                "disclosed", "FREE",
                "asksCouncilToArrange", "NO");
        assertThat(tom().refused(number, COLLECT, free).problems()).containsKey("freeCare");

        tom().complete(number, COLLECT, with(free, "freeCare", reason));
        tom().complete(number, VERIFY, told(DAY));
        assertThat(assessments.told(caseNumber).orElseThrow().contributionTowards(money("454.00")))
                .isEqualTo(Money.NIL);
        assertThat(letters.of(caseNumber).get(0).wholeText()).contains("You do not have to pay anything", words);
    }

    @Test
    void keepsTheDebtApartFromWhatItIsSecuredOn() {
        Map<String, Object> flat = new HashMap<>(capital("100,000.00", "1"));
        flat.put("type", "OTHER_PROPERTY");
        flat.put("debt", "80,000.00");
        tom().complete(number, COLLECT, with(with(devon(), "noCapital", false), "capital", List.of(flat)));

        assertThat(assessments.latestInformation(caseNumber).orElseThrow().capital())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.value()).isEqualTo(money("100000.00"));
                    assertThat(item.debt()).isEqualTo(money("80000.00"));
                });
        assertThat(tom().form(number, VERIFY).path("result").asText()).contains("£110.10");
    }

    @Test
    void refusesAShareOfMoreThanAll() {
        Map<String, Object> account = new HashMap<>(capital("500.00", "2"));
        account.put("ownPercent", "101");
        Map<String, Object> answers = with(with(devon(), "noCapital", false), "capital", List.of(account));

        assertThat(tom().refused(number, COLLECT, answers).problems().get("capital[0].ownPercent"))
                .contains("between 0 and 100");
    }

    @Test
    void onlyFinanceOfficersSeeWhatSomeoneHas() {
        assertThat(office.desk("tom").sees(number, COLLECT)).isTrue();
        assertThat(office.desk("amina").sees(number, COLLECT)).isFalse();
        assertThat(office.desk("leah").sees(number, COLLECT)).isFalse();
    }

    @Test
    void leavesNilWhenThereIsNothingToPay() {
        tom().complete(number, COLLECT, with(devon(), "income", List.of(income("CHILD_BENEFIT", "24.00"))));
        tom().complete(number, VERIFY, told(DAY));

        assertThat(assessments.current(caseNumber, DAY).orElseThrow().contributionTowards(money("454.00")))
                .isEqualTo(Money.NIL);
        assertThat(letters.of(caseNumber).get(0).wholeText()).contains("You do not have to pay anything");
    }

    @Test
    void makesOneAssessmentAndOneContributionHoweverOftenAStepIsRetried() {
        tom().complete(number, COLLECT, devon());
        RunAgain.twice(engine, workOut, instance);
        assertThat(rows("financial_assessment")).isEqualTo(1);

        FinancialAssessment assessment = assessments.latest(caseNumber).orElseThrow();
        assessments.verify(new Verification(assessment.id(), "Award letters", DAY, "POST", DAY, "tom"));
        RunAgain.twice(engine, settle, instance);
        assertThat(rows("contribution")).isEqualTo(1);
    }

    @Test
    void costsFewStatements() {
        String collect = tom().task(number, COLLECT);
        tom().claim(collect);
        Statements.Count collecting = statements.of(() -> Desk.expect(204, tom().submit(collect, devon())));
        assertThat(collecting.ours()).as(collecting.toString()).hasSizeLessThanOrEqualTo(8);

        String verify = tom().task(number, VERIFY);
        tom().claim(verify);
        Statements.Count verifying = statements.of(() -> Desk.expect(204, tom().submit(verify, told(DAY))));
        // Three of these look whether a budget that was signed off already needs the late contribution
        assertThat(verifying.ours()).as(verifying.toString()).hasSizeLessThanOrEqualTo(12);
    }

    private long rows(String table) {
        return office.jdbc()
                .sql("SELECT count(*) FROM fairway." + table + " WHERE case_number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
