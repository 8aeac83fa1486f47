package org.fairway.process.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.RunAgain;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.IncomeType;
import org.fairway.charging.Reassessments;
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
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known to change is brought back to a finance officer in time, once, and counts only when it was told. */
@FairwayTest
class KnownChangeTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    /** Four weeks before 6 April 2024. */
    private static final LocalDate NOTICE = LocalDate.of(2024, 3, 9);

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 6);
    private static final String COLLECT = FinancialAssessmentProcess.COLLECT_FINANCIAL_INFORMATION;
    private static final String VERIFY = FinancialAssessmentProcess.VERIFY_MEANS_TEST;

    @Autowired
    MeterRegistry meters;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private PathwayStarter starter;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private FinancialAssessments assessments;

    @Autowired
    private Reassessments reassessments;

    @Autowired
    private Letters letters;

    @Autowired
    private NightlyReassessment nightly;

    @Autowired
    private BringUpToDateDelegate bringUpToDate;

    @Autowired
    private ReferenceData data;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private CaseNumber caseNumber = CaseNumber.of(2023, 1);
    private String number = "";

    @AfterEach
    void backToNow() {
        if (cases.exists(caseNumber)) {
            cases.close(caseNumber, "End of the test", DAY);
        }
        office.time().backToNow();
    }

    private Desk tom() {
        return office.desk("tom");
    }

    private void settle(String born, Map<String, Object> means) {
        settle(DAY, born, means);
    }

    private void settle(LocalDate day, String born, Map<String, Object> means) {
        office.today(day);
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Edna", "Larkrise", LocalDate.parse(born), null, null, null, null, null));
        caseNumber = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", day, null)
                .number();
        number = caseNumber.text();
        starter.start(FinancialAssessmentProcess.KEY, number, Facts.ofCase(LegalBasis.CARE_ACT_ADULT, "north"));
        tom().complete(number, COLLECT, means);
        tom().complete(number, VERIFY, told(day, day));
    }

    private static Map<String, Object> means() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("representation", "THE_PERSON");
        answers.put("ableToArrange", "THE_PERSON");
        answers.put("disclosed", "YES");
        answers.put("livesWithPartner", "NO");
        answers.put("children", "0");
        answers.put(
                "income",
                List.of(
                        income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "225.45", "WEEKLY"),
                        income("PIP_DAILY_LIVING_ENHANCED", "407.00", "FOUR_WEEKLY")));
        answers.put("noIncome", false);
        answers.put("noCapital", true);
        answers.put("asksCouncilToArrange", "NO");
        return answers;
    }

    private static Map<String, Object> income(String type, String amount, String howOften) {
        return Map.of("type", type, "amount", amount, "howOften", howOften, "note", "");
    }

    private static Map<String, Object> told(LocalDate on, LocalDate from) {
        return Map.of(
                "check", "CONFIRM",
                "evidence", "Award letters",
                "toldOn", on.toString(),
                "toldHow", "POST",
                "inForceFrom", from.toString());
    }

    private Money asked(LocalDate day) {
        return assessments.current(caseNumber, day).orElseThrow().contributionTowards(money("454.00"));
    }

    /** A night as far as this case goes: the cases of other tests are left alone. */
    private void night(LocalDate day) {
        office.today(day);
        nightly.bringBack(reassessments.changingBy(data.due("reassess-before-change", day)).stream()
                .filter(due -> due.caseNumber().equals(caseNumber))
                .toList());
    }

    /** 171.75 and 183.25 are guaranteed, and £101.75 of benefit becomes £108.55: the rise of 6.80 meets one of 11.50. */
    @Test
    void bringsEverybodyBackForTheNewAmountsOfApril() {
        settle("1986-05-10", means());
        Money before = asked(DAY);

        night(NOTICE.minusDays(1));
        assertThat(tom().sees(number, VERIFY)).as("a day before the notice").isFalse();
        night(NOTICE);
        night(NOTICE.plusDays(1));
        assertThat(running()).as("one, however often the nights come").isEqualTo(1);

        JsonNode form = tom().form(number, VERIFY);
        assertThat(form.path("change").asText())
                .contains("changes on 6 April 2024", "what was told on 1 September 2023", before + " a week")
                .contains("enhanced rate from £407.00 to £434.20");
        assertThat(form.path("inForceFrom").asText()).isEqualTo("2024-04-06");
        assertThat(form.path("evidence").asText()).contains("told and seen on 1 September 2023");
        assertThat(form.path("ratesOn").asText()).isEqualTo("6 April 2024");

        LocalDate telling = NOTICE.plusDays(1);
        assertThat(tom().refused(number, VERIFY, told(telling, APRIL.minusDays(1)))
                        .problems()
                        .get("inForceFrom"))
                .contains("cannot count before that day");
        assertThat(tom().refused(number, VERIFY, told(NOTICE.minusDays(1), APRIL))
                        .problems()
                        .get("toldOn"))
                .contains("9 March 2024");
        tom().complete(number, VERIFY, told(telling, APRIL));

        assertThat(asked(APRIL.minusDays(1))).as("until April as before").isEqualTo(before);
        assertThat(asked(APRIL)).isEqualTo(before.minus(money("4.70")));
        assertThat(letters.of(caseNumber))
                .extracting(Letter::wholeText)
                .anyMatch(text ->
                        text.contains("This counts from 6 April 2024. Until then you pay up to %s a week, as before."
                                .formatted(before)));
        night(APRIL);
        assertThat(running()).as("nothing more until next April").isZero();
        night(LocalDate.of(2025, 3, 9));
        assertThat(running()).isEqualTo(1);
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(FinancialAssessmentProcess.KEY)
                .count();
    }

    @Test
    void bringsAPersonBackWhoReachesAnotherAge() {
        settle("1998-12-15", means());

        night(LocalDate.of(2023, 11, 12));
        assertThat(tom().sees(number, VERIFY)).isFalse();
        night(LocalDate.of(2023, 11, 13));
        assertThat(tom().form(number, VERIFY).path("change").asText()).contains("11 December 2023");
    }

    /** Above the limit on what was given away, which counts for less each week: £23.80 a week from 22 June, not April. */
    @Test
    void bringsAPersonBackWhoIsAboveTheLimitOnWhatTheyGaveAway() {
        LocalDate falls = LocalDate.of(2026, 6, 22);
        settle(LocalDate.of(2026, 5, 4), "1940-01-01", gaveAway());
        assertThat(assessments.latest(caseNumber).orElseThrow().paysFullCost()).isTrue();

        night(LocalDate.of(2026, 5, 24));
        assertThat(running()).isZero();
        night(LocalDate.of(2026, 5, 25));
        assertThat(tom().form(number, VERIFY).path("change").asText()).contains("changes on 22 June 2026");
        tom().complete(number, VERIFY, told(LocalDate.of(2026, 5, 25), falls));

        Money care = money("600.00");
        assertThat(assessments
                        .current(caseNumber, falls.minusDays(1))
                        .orElseThrow()
                        .contributionTowards(care))
                .isEqualTo(care);
        assertThat(assessments.current(caseNumber, falls).orElseThrow().contributionTowards(care))
                .isEqualTo(money("23.80"));
    }

    private static Map<String, Object> gaveAway() {
        Map<String, Object> answers = new HashMap<>(means());
        answers.put("income", List.of(income("STATE_PENSION", "230.25", "WEEKLY")));
        answers.put("noCapital", false);
        answers.put(
                "capital",
                List.of(Map.of("type", "BANK_OR_BUILDING_SOCIETY", "value", "15000.00", "holders", "1", "note", "")));
        answers.put(
                "deprivations",
                List.of(Map.of(
                        "kind", "CAPITAL",
                        "what", "Money to a nephew",
                        "amount", "12000.00",
                        "on", "2026-05-04",
                        "finding", "STILL_COUNTS",
                        "countedFrom", "2026-05-04",
                        "reasons", "He asked what care would cost the week before")));
        answers.put("weeklyCost", "600.00");
        return answers;
    }

    @Test
    void asksAgainWhereNothingWasToldThatCouldBeCarriedOn() {
        settle(
                "1986-05-10",
                Map.of(
                        "representation", "THE_PERSON",
                        "ableToArrange", "THE_PERSON",
                        "disclosed", "NO",
                        "fullCostExplained", "YES",
                        "asksCouncilToArrange", "NO"));
        night(NOTICE);
        assertThat(tom().sees(number, COLLECT)).isTrue();
    }

    /** Care that is free whatever somebody has does not change by a date. */
    @Test
    void leavesThoseAloneWhoseCareIsFree() {
        settle(
                "1986-05-10",
                Map.of(
                        "representation", "THE_PERSON",
                        "ableToArrange", "THE_PERSON",
                        "disclosed", "FREE",
                        "freeCare", "AFTERCARE",
                        "asksCouncilToArrange", "NO"));
        night(NOTICE);
        assertThat(running()).isZero();
    }

    @Test
    void asksThePersonAgainWhereAnOfficerSaysThatMoreHasChanged() {
        settle("1986-05-10", means());
        night(NOTICE);
        tom().complete(number, VERIFY, Map.of("check", "SEND_BACK", "missing", "They have moved"));
        Map<String, Object> more = new HashMap<>(means());
        more.put("income", List.of(income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "400.00", "WEEKLY")));
        tom().complete(number, COLLECT, more);

        assertThat(assessments.latest(caseNumber).orElseThrow().asOf()).isEqualTo(APRIL);
        tom().complete(number, VERIFY, told(NOTICE, APRIL));
        assertThat(asked(APRIL)).isNotEqualTo(asked(APRIL.minusDays(1)));
    }

    @Test
    void takesTheLatestContributionAndNeverTwo() {
        settle("1986-05-10", means());
        office.today(NOTICE.minusDays(2));
        starter.start(FinancialAssessmentProcess.KEY, number, Facts.ofCase(LegalBasis.CARE_ACT_ADULT, "north"));
        night(NOTICE);
        assertThat(running()).as("one is under way already").isEqualTo(1);

        tom().complete(number, COLLECT, means());
        night(NOTICE);
        assertThat(running()).as("the person has told more").isEqualTo(1);
        tom().complete(number, VERIFY, told(NOTICE, NOTICE));
        night(NOTICE.plusDays(1));
        assertThat(running()).isEqualTo(1);
        assertThat(tom().form(number, VERIFY).path("change").asText()).contains("9 March 2024");
    }

    /** A setting of the council may begin on any day; nobody waits for April to be told of it. */
    @Test
    void bringsPeopleBackForAFigureThatWasEnteredSince() {
        settle("1986-05-10", means());
        LocalDate from = DAY.plusDays(40);
        Predicate<Reassessments.Due> own = due -> due.caseNumber().equals(caseNumber);
        assertThat(reassessments.changingBy(from)).noneMatch(own);

        new TransactionTemplate(transactions).executeWithoutResult(never -> {
            jdbc.sql("""
                            INSERT INTO fairway.reference_row
                                (kind, key, valid_from, version, number, unit, source, confidence, recorded_by)
                            VALUES ('VALUE', 'charging.guarantee-plus', :from, 1, 5, 'pounds a week', 'A test', 'CONFIRMED', 'ada')
                            """).param("from", from).update();

            assertThat(reassessments.changingBy(from.minusDays(1))).noneMatch(own);
            assertThat(reassessments.changingBy(from).stream().filter(own))
                    .extracting(Reassessments.Due::on)
                    .containsExactly(from);
            never.setRollbackOnly();
        });
    }

    @Test
    void endsWhenSupportEnds() {
        settle("1986-05-10", means());
        night(NOTICE);
        assertThat(running()).isEqualTo(1);
        cases.close(caseNumber, "Support has ended", NOTICE);
        nightly.run();
        assertThat(running()).isZero();

        settle("1986-05-10", means());
        cases.close(caseNumber, "Support has ended", DAY);
        night(NOTICE);
        assertThat(running()).isZero();
    }

    /** 2026/27 is the last year that is published: what it was goes on until the next is there, and somebody is told. */
    @Test
    void waitsForRatesThatAreNotThereAndSaysSo() {
        settle(LocalDate.of(2026, 9, 1), "1986-05-10", means());
        LocalDate next = LocalDate.of(2027, 4, 6);
        long before = reassessments.late(next);

        night(LocalDate.of(2027, 3, 9));
        assertThat(running()).isZero();
        assertThat(reassessments.changingBy(next))
                .extracting(Reassessments.Due::caseNumber)
                .contains(caseNumber);
        assertThat(reassessments.late(next.minusDays(1))).isLessThan(before);
    }

    @Test
    void tellsMonitoringHowManyContributionsAreAskedForAsBefore() {
        settle(LocalDate.of(2026, 9, 1), "1986-05-10", means());
        LocalDate next = LocalDate.of(2027, 4, 6);
        office.today(next.minusDays(1));
        double dayBefore = late();

        office.today(next);

        assertThat(late()).isGreaterThanOrEqualTo(dayBefore + 1).isEqualTo((double) reassessments.late(next));
    }

    private double late() {
        return meters.get("fairway.contributions.late").gauge().value();
    }

    @Test
    void carriesForwardOnceHoweverOftenTheStepIsRetried() {
        settle("1986-05-10", means());
        night(NOTICE);
        FinancialInformation once = assessments.latestInformation(caseNumber).orElseThrow();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        RunAgain.twice(engine, bringUpToDate, instance);

        assertThat(assessments.latestInformation(caseNumber)).contains(once);
        assertThat(once.income())
                .extracting(item -> item.type())
                .containsExactly(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, IncomeType.PIP_DAILY_LIVING_ENHANCED);
    }
}
