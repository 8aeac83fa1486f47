package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.fairway.audit.AuditTrail;
import org.fairway.demo.AssessmentAnswers;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.Form;
import org.fairway.demo.MoneyAnswers;
import org.fairway.demo.PlanAnswers;
import org.fairway.demo.ReferralAnswers;
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

    /** Looking at lists and forms, taking tasks and the payment run are counted too; they are most of the whole. */
    @AfterEach
    void costsFewStatements() {
        Statements.Walk walk = statements.end();
        System.out.println(walk);
        assertThat(walk.enginesPerTask()).as(walk.toString()).isLessThanOrEqualTo(26);
        assertThat(walk.oursPerTask()).as(walk.toString()).isLessThanOrEqualTo(12.1);
        assertThat(walk.whole().engines()).as(walk.toString()).hasSizeLessThanOrEqualTo(660);
        assertThat(walk.whole().ours()).as(walk.toString()).hasSizeLessThanOrEqualTo(226);
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
        LocalDate day = LocalDate.of(2023, 9, 4);
        office.today(day);
        String number = office.desk("grace").start("PersonalBudgetPathwayProcess");
        assessAndFindEligible(number, peter, day);
        desk("tom")
                .complete(
                        number,
                        "Task_CollectFinancialInformation",
                        MoneyAnswers.devonsExample().answers());
        JsonNode working = desk("tom").form(number, "Task_VerifyMeansTest");
        assertThat(working.toString()).contains("110.10");
        desk("tom")
                .complete(
                        number,
                        "Task_VerifyMeansTest",
                        MoneyAnswers.confirmed(day).answers());
        planAndSignOff(number, day, LocalDate.of(2023, 10, 23));
        agree(number, peter, day, LocalDate.of(2023, 10, 23));
        office.today(LocalDate.of(2023, 10, 16));
        String run = pay(LocalDate.of(2023, 10, 20));

        assertThat(office.jdbc()
                        .sql(
                                "SELECT weekly_cost_pence, contribution_pence, council_share_pence FROM fairway.personal_budget WHERE case_number = ?")
                        .param(number)
                        .query((row, index) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                        .single())
                .containsExactly(45_400L, 11_010L, 34_390L);
        assertThat(instruction(run, number)).isEqualTo(137_560L);
        assertThat(desk("priya").keys(number)).isEmpty();
        assertThat(audit.firstBreak(number)).isEmpty();
    }

    private void assessAndFindEligible(String number, Somebody somebody, LocalDate day) {
        desk("grace")
                .complete(
                        number,
                        "Task_RecordContact",
                        ReferralAnswers.contact(
                                        somebody,
                                        "north",
                                        day,
                                        "I cannot get washed or cook on my own any more.",
                                        "Weakness after a relapse; lives alone; manages his own affairs.")
                                .answers());
        desk("amina")
                .complete(
                        number,
                        "Task_ArrangeAssessment",
                        AssessmentAnswers.arranged(day).answers());
        desk("amina").complete(number, "Task_AssessNeeds", needs(day).answers());
        desk("amina")
                .complete(
                        number,
                        "Task_DecideEligibility",
                        AssessmentAnswers.eligible(day).answers());
    }

    private static Form needs(LocalDate day) {
        Form form = AssessmentAnswers.assessed(day, "I want to stay in my own home and get out on Thursdays.");
        AssessmentAnswers.need(form, "hygiene", "HIGH", "14", "I cannot get in and out of the shower by myself.");
        AssessmentAnswers.need(form, "nutrition", "HIGH", "12", "I drop hot pans, so I live on sandwiches.");
        return AssessmentAnswers.need(form, "community", "MEDIUM", "4", "I have not been to the club since spring.");
    }

    private void planAndSignOff(String number, LocalDate day, LocalDate startsOn) {
        Desk amina = desk("amina");
        amina.complete(
                number, "Task_ShareIndicativeBudget", MoneyAnswers.shared(day).answers());
        JsonNode needs = amina.form(number, "Task_PreparePlan").path("needs");
        List<String> codes = needs.findValuesAsText("value");
        amina.complete(
                number,
                "Task_PreparePlan",
                PlanAnswers.plan(day, "DIRECT_PAYMENT", startsOn)
                        .rows(
                                "planLines",
                                PlanAnswers.weekly(
                                        codes.get(0),
                                        "Help to wash and dress every morning",
                                        "PERSONAL_ASSISTANT",
                                        "16",
                                        "HOUR",
                                        "14.20"),
                                PlanAnswers.weekly(
                                        codes.get(1),
                                        "Help to cook and eat",
                                        "PERSONAL_ASSISTANT",
                                        "14",
                                        "HOUR",
                                        "14.20"),
                                PlanAnswers.weekly(
                                        codes.get(2), "A day at the club", "DAY_SUPPORT", "1", "SESSION", "28.00"))
                        .answers());
        amina.complete(number, "Task_AgreePlan", PlanAnswers.agreed(day).answers());
        desk("daniel")
                .complete(number, "Task_SignOffPlan", PlanAnswers.signedOff().answers());
        amina.complete(
                number, "Task_SendBudgetStatement", PlanAnswers.letter(day).answers());
    }

    private void agree(String number, Somebody somebody, LocalDate day, LocalDate startsOn) {
        desk("sofia")
                .complete(
                        number,
                        "Task_CheckDirectPayment",
                        PlanAnswers.directPaymentChecked(day).answers());
        desk("sofia")
                .complete(
                        number,
                        "Task_SignAgreement",
                        PlanAnswers.agreementSigned(somebody, day, "FOUR_WEEKLY", startsOn)
                                .answers());
        desk("owen")
                .complete(
                        number,
                        "Task_CheckBankDetails",
                        PlanAnswers.bankDetailsConfirmed(day).answers());
    }

    private String pay(LocalDate payDate) {
        String run = desk("helen").start("PaymentRunProcess");
        desk("helen")
                .complete(
                        run,
                        "Task_PreparePaymentRun",
                        Form.empty()
                                .with("decision", "PREPARE")
                                .with("payDate", payDate)
                                .answers());
        desk("ivan")
                .complete(
                        run,
                        "Task_ApprovePaymentRun",
                        Form.empty().with("decision", "APPROVE").answers());
        desk("mary")
                .complete(
                        run,
                        "Task_ReleasePaymentRun",
                        Form.empty().with("decision", "RELEASE").answers());
        return run;
    }

    private long instruction(String run, String number) {
        return office.jdbc()
                .sql("SELECT sum(amount_pence) FROM fairway.payment_item WHERE run_number = ? AND case_number = ?")
                .params(run, number)
                .query(Long.class)
                .single();
    }

    private Desk desk(String person) {
        return office.desk(person);
    }
}
