package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fairway.audit.AuditTrail;
import org.fairway.demo.AssessmentAnswers;
import org.fairway.demo.DemoCase;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoRun;
import org.fairway.demo.Form;
import org.fairway.demo.MoneyAnswers;
import org.fairway.demo.PlanAnswers;
import org.fairway.demo.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An adult's way from the first call to money in the account, by the same route as the work list's pages, with the figures
 * that councils have published.
 */
@FairwayTest
class AdultJourneyTest {
    @Autowired
    Office office;

    @Autowired
    AuditTrail audit;

    @Autowired
    Statements statements;

    @BeforeEach
    void count() {
        DemoPeople.COLLEAGUES.forEach(colleague -> office.desk(colleague.id()));
        statements.begin();
    }

    /**
     * Looking at lists and forms, taking tasks and the payment run are counted in the whole. The first case after a start
     * reads each form and decision once; the limits leave room for that.
     */
    @AfterEach
    void costsFewStatements() {
        Statements.Walk walk = statements.end();
        System.out.println(walk);
        assertThat(walk.enginesPerTask()).as(walk.toString()).isLessThanOrEqualTo(13);
        assertThat(walk.oursPerTask()).as(walk.toString()).isLessThanOrEqualTo(8.5);
        assertThat(walk.whole().engines()).as(walk.toString()).hasSizeLessThanOrEqualTo(428);
        assertThat(walk.whole().ours()).as(walk.toString()).hasSizeLessThanOrEqualTo(186);
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    /** Devon County Council, Example 1 (“Peter”), 2023-24: £454.00 a week, contribution £110.10, council £343.90. */
    @Test
    void devonsPublishedExampleReachesTheAccountToThePenny() {
        Somebody peter = new Somebody(
                "Peter",
                "Trevithick",
                LocalDate.of(1986, 5, 14),
                "9990000018",
                "4 Mill Lane, Exeter",
                "EX2 4QD",
                "01392 496 0001",
                "MALE",
                "WHITE_BRITISH");
        DemoCase peters = eligible(peter, LocalDate.of(2023, 9, 4));
        money(peters, MoneyAnswers.devonsExample(), "110.10");
        List<String> needs = peters.indicativeShared().needs();
        signedOff(
                peters,
                PlanAnswers.plan(peters.day(), "DIRECT_PAYMENT", LocalDate.of(2023, 10, 23)),
                PlanAnswers.weekly(
                        needs.get(0),
                        "Help to wash and dress every morning",
                        "PERSONAL_ASSISTANT",
                        "16",
                        "HOUR",
                        "14.20"),
                PlanAnswers.weekly(needs.get(1), "Help to cook and eat", "PERSONAL_ASSISTANT", "14", "HOUR", "14.20"),
                PlanAnswers.weekly(needs.get(2), "A day at the club", "DAY_SUPPORT", "1", "SESSION", "28.00"));
        peters.directPaymentAgreed("FOUR_WEEKLY", LocalDate.of(2023, 10, 23));
        office.today(LocalDate.of(2023, 10, 16));
        String run = DemoRun.sent(office, LocalDate.of(2023, 10, 20));

        assertThat(budget(peters)).containsExactly(45_400L, 11_010L, 34_390L);
        assertThat(office.paid(run, peters.number())).isEqualTo(137_560L);
        nothingIsLeftToDo(peters);
    }

    /** Leeds City Council, Example 1 (“Mary”), 2024-25: £287.50 a week, contribution nil, all of it from the council. */
    @Test
    void leedsPublishedExampleIsPaidWithoutAContribution() {
        Somebody mary = new Somebody(
                "Mary",
                "Ackroyd",
                LocalDate.of(1939, 2, 20),
                "9990000026",
                "11 Kirkgate, Leeds",
                "LS1 6BY",
                "0113 496 0002",
                "FEMALE",
                "WHITE_BRITISH");
        DemoCase marys = eligible(mary, LocalDate.of(2024, 9, 2));
        money(marys, MoneyAnswers.leedsExample(), "218.15");
        List<String> needs = marys.indicativeShared().needs();
        signedOff(
                marys,
                PlanAnswers.metAnotherWay(
                        PlanAnswers.plan(marys.day(), "DIRECT_PAYMENT", LocalDate.of(2024, 10, 21)),
                        "A journey takes her to the day centre, whose hours are counted with eating."),
                PlanAnswers.weekly(needs.get(0), "Help to wash and dress", "HOME_SUPPORT", "10", "HOUR", "23.91"),
                PlanAnswers.weekly(needs.get(1), "A meal at the day centre", "DAY_SUPPORT", "1", "DAY", "40.25"),
                PlanAnswers.weekly(needs.get(2), "There and back", "TRANSPORT", "1", "JOURNEY", "8.15"));
        marys.directPaymentAgreed("FOUR_WEEKLY", LocalDate.of(2024, 10, 21));
        office.today(LocalDate.of(2024, 10, 14));
        String run = DemoRun.sent(office, LocalDate.of(2024, 10, 18));

        assertThat(budget(marys)).containsExactly(28_750L, 0L, 28_750L);
        assertThat(office.paid(run, marys.number())).as("four weeks of £287.50").isEqualTo(115_000L);
        nothingIsLeftToDo(marys);
    }

    private DemoCase eligible(Somebody somebody, LocalDate day) {
        Form needs = AssessmentAnswers.assessed(day, "I want to stay in my own home and get out on Thursdays.");
        AssessmentAnswers.need(needs, "hygiene", "HIGH", "6", "I cannot get in and out of the shower by myself.");
        AssessmentAnswers.need(needs, "nutrition", "HIGH", "6", "I drop hot pans, so I live on sandwiches.");
        AssessmentAnswers.need(needs, "community", "MEDIUM", "3", "I have not been to the club since spring.");
        return DemoCase.referred(office, somebody, "north", "amina", day)
                .contact(
                        "I cannot get washed or cook on my own any more.",
                        "Weakness after a relapse; lives alone; manages their own affairs.")
                .arranged()
                .assessed(needs)
                .eligible();
    }

    private void money(DemoCase story, Form told, String shown) {
        story.does("tom", "Task_CollectFinancialInformation", told);
        assertThat(office.form("tom", story.number(), "Task_VerifyMeansTest").toString())
                .contains(shown);
        story.does("tom", "Task_VerifyMeansTest", MoneyAnswers.confirmed(story.day()));
    }

    private static void signedOff(DemoCase story, Form plan, Form... lines) {
        story.planned(plan.rows("planLines", lines))
                .agreedWithPerson()
                .signedOffBy()
                .budgetTold();
    }

    private List<Long> budget(DemoCase story) {
        return office.jdbc()
                .sql(
                        "SELECT weekly_cost_pence, contribution_pence, council_share_pence FROM fairway.personal_budget WHERE case_number = ?")
                .param(story.number())
                .query((row, index) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private void nothingIsLeftToDo(DemoCase story) {
        assertThat(office.desk("priya").keys(story.number())).isEmpty();
        assertThat(audit.firstBreak(story.number())).isEmpty();
    }
}
