package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.Refusal;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Frequency;
import org.fairway.payment.ListedPayment;
import org.fairway.payment.PaidAs;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.reference.BankHoliday;
import org.fairway.reference.BankHolidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A payment run as three payments officers do it in their work lists. */
@FairwayTest
class PaymentRunProcessTest {
    private static final String PREPARE = PaymentRunProcess.PREPARE_PAYMENT_RUN;
    private static final String APPROVE = PaymentRunProcess.APPROVE_PAYMENT_RUN;
    private static final String CHECK = PaymentRunProcess.CHECK_PAYMENT_RUN;
    private static final String SEND = PaymentRunProcess.SEND_PAYMENT_FILE;
    private static final String RELEASE = PaymentRunProcess.RELEASE_PAYMENT_RUN;
    private static final String ENDING = "8642";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 3);
    private static final String PAY_DATE = "2027-03-05";

    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    StartEntitlement startEntitlement;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    PaymentRuns runs;

    @Autowired
    BankHolidays holidays;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    private Desk helen;
    private Desk ivan;
    private Desk mary;
    private CaseNumber caseNumber;

    @Autowired
    void sit(Office office) {
        helen = office.desk("helen");
        ivan = office.desk("ivan");
        mary = office.desk("mary");
    }

    @BeforeEach
    void agree() {
        office.today(TODAY);
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(
                person, "Peter", "Example", LocalDate.of(1986, 5, 1), null, "1 High Street", "EX1 1AA", null, null));
        caseNumber = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number();
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        caseNumber,
                        office.payee(caseNumber, "Peter Example", ENDING),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        LocalDate.of(2027, 2, 8)),
                new Terms(Money.ofPence(45_400), Money.NIL, Money.ofPence(11_010), LocalDate.of(2027, 2, 1), null),
                "owen");
    }

    @AfterEach
    void settle() {
        runs.underWay().ifPresent(run -> runs.cancel(run.number(), "nobody", "End of the test"));
        endEntitlement.end(caseNumber, TODAY.minusYears(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void paysWhatIsDueThroughThreePeople() {
        String run = helen.start(PaymentRunProcess.KEY);
        assertThat(run).matches("PR-2027-\\d{4,}");

        JsonNode outlook = helen.form(run, PREPARE);
        assertThat(outlook.path("payDate").asText()).isEqualTo(PAY_DATE);
        assertThat(mine(outlook.path("payments")).path("amount").asText()).isEqualTo("£2,751.20");
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);

        JsonNode toApprove = ivan.form(run, APPROVE);
        assertThat(mine(toApprove.path("payments")).path("ending").asText()).isEqualTo(ENDING);
        assertThat(mine(toApprove.path("payments")).path("last").asText()).isEqualTo("First payment");
        assertThat(toApprove.path("changed").toString()).contains("\"New\"").contains(caseNumber.text());
        assertThat(toApprove.path("preparedBy").asText()).isEqualTo("Helen Ward");
        ivan.complete(run, APPROVE, decided("APPROVE"));

        assertThat(mary.form(run, RELEASE).path("approvedBy").asText()).isEqualTo("Ivan Petrov");
        mary.complete(run, RELEASE, decided("RELEASE"));
        helen.complete(run, SEND, decided("SENT"));

        assertThat(runs.find(new RunNumber(run)).orElseThrow().status()).isEqualTo(PaymentRun.Status.SENT);
        assertThat(paid(run)).isEqualTo(Money.ofPence(275_120));
        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunSent");
        assertThat(posted(run)).isEqualTo(2);
    }

    /** Devon, Example 1 (Peter): four weeks in their turn are £1,375.60. */
    @Test
    void paysFourWeeksInTheirTurnAfterTheArrears() {
        pay(PAY_DATE);
        office.today(LocalDate.of(2027, 3, 31));
        String run = pay("2027-04-02");

        assertThat(paid(run)).isEqualTo(Money.ofPence(137_560));
    }

    @Test
    void refusesTheSamePersonInTwoStepsAndChangesNothing() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);

        assertThat(problems(helen, run, APPROVE, decided("APPROVE")))
                .containsEntry("decision", "You prepared this run. Somebody else must approve it.");
        assertThat(helen.form(run, APPROVE).path("ownRun").asBoolean()).isTrue();
        ivan.complete(run, APPROVE, decided("APPROVE"));
        assertThat(problems(helen, run, RELEASE, decided("RELEASE")))
                .containsEntry("decision", "You prepared this run. Somebody else must release it.");
        assertThat(problems(ivan, run, RELEASE, decided("RELEASE")))
                .containsEntry("decision", "You approved this run. Somebody else must release it.");
        assertThat(posted(run)).isZero();
        mary.complete(run, RELEASE, decided("RELEASE"));
        helen.complete(run, SEND, decided("SENT"));
        assertThat(posted(run)).isEqualTo(2);
    }

    /** A bank holiday that is proclaimed between two steps: 17 March 2027 is used by no other test. */
    @Test
    void neitherApprovesNorReleasesARunOnADayThatBecameABankHoliday() {
        LocalDate payDate = LocalDate.of(2027, 3, 17);
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(payDate.toString()));
        office.check(run);
        ivan.complete(run, APPROVE, decided("APPROVE"));
        holidays.add(new BankHoliday(payDate, "Day of mourning", "London Gazette", "admin"));

        assertThat(problems(mary, run, RELEASE, decided("RELEASE")).get("decision"))
                .isEqualTo("Wednesday 17 March 2027 is not a working day: the banks are closed."
                        + " Cancel or withdraw this run and prepare one for the working day before it.");
        mary.complete(run, RELEASE, Map.of("decision", "WITHDRAW", "reason", "A day of mourning"));
        assertThat(posted(run)).isZero();

        String other = helen.start(PaymentRunProcess.KEY);
        assertThat(problems(helen, other, PREPARE, prepared(payDate.toString())).get("payDate"))
                .isEqualTo("Wednesday 17 March 2027 is not a working day: the banks are closed.");
        helen.complete(other, PREPARE, prepared("2027-03-16"));
        office.check(other);
        ivan.complete(other, APPROVE, decided("APPROVE"));
        mary.complete(other, RELEASE, decided("RELEASE"));
        helen.complete(other, SEND, decided("SENT"));
        assertThat(paid(other)).isEqualTo(Money.ofPence(275_120));
    }

    @Test
    void cancelsARunWithAReasonAndPaysInTheNextOne() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);
        assertThat(ivan.refused(run, APPROVE, decided("CANCEL")).problems())
                .containsEntry("reason", "Say why the run is cancelled.");
        ivan.complete(run, APPROVE, Map.of("decision", "CANCEL", "reason", "The pay date is wrong"));

        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunCancelled");
        assertThat(runs.find(new RunNumber(run)).orElseThrow().steps().cancelReason())
                .isEqualTo("The pay date is wrong");
        assertThat(posted(run)).isZero();
        assertThat(paid(pay(PAY_DATE))).isEqualTo(Money.ofPence(275_120));
    }

    @Test
    void cancelsARunAtItsCheck() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        assertThat(helen.refused(run, CHECK, decided("CANCEL")).problems())
                .containsEntry("reason", "Say why the run is cancelled.");
        assertThat(helen.refused(run, CHECK, Map.of("decision", "CHECKED", "reason", "Wrong pay date"))
                        .problems())
                .containsOnlyKeys("reason");
        helen.complete(run, CHECK, Map.of("decision", "CANCEL", "reason", "The pay date is wrong"));

        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunCancelled");
        assertThat(posted(run)).isZero();
    }

    @Test
    void withdrawsAReleasedRunThatWasNotSentAndPaysInTheNextOne() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);
        ivan.complete(run, APPROVE, decided("APPROVE"));
        mary.complete(run, RELEASE, decided("RELEASE"));
        assertThat(posted(run)).isZero();
        assertThat(mary.form(run, SEND).path("releasedBy").asText()).isEqualTo("Mary Jones");
        assertThat(mary.refused(run, SEND, decided("WITHDRAW")).problems())
                .containsEntry("reason", "Say why the run is withdrawn.");
        assertThat(mary.refused(run, SEND, Map.of("decision", "SENT", "reason", "The bank is closed"))
                        .problems())
                .containsOnlyKeys("reason");
        mary.complete(run, SEND, Map.of("decision", "WITHDRAW", "reason", "The bank refused the file"));

        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunWithdrawn");
        assertThat(posted(run)).isZero();
        assertThat(paid(pay(PAY_DATE))).isEqualTo(Money.ofPence(275_120));
    }

    @Test
    void withdrawsAnApprovedRun() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);
        ivan.complete(run, APPROVE, decided("APPROVE"));
        mary.complete(run, RELEASE, Map.of("decision", "WITHDRAW", "reason", "A payee has died"));

        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunWithdrawn");
        assertThat(posted(run)).isZero();
    }

    @Test
    void refusesADecisionThatContradictsItsReason() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);
        assertThat(ivan.refused(run, APPROVE, Map.of("decision", "APPROVE", "reason", "Wrong pay date"))
                        .problems())
                .containsOnlyKeys("reason");
        ivan.complete(run, APPROVE, decided("APPROVE"));

        assertThat(mary.refused(run, RELEASE, decided("WITHDRAW")).problems())
                .containsEntry("reason", "Say why the run is withdrawn.");
        assertThat(mary.refused(run, RELEASE, Map.of("decision", "RELEASE", "reason", "A payee has died"))
                        .problems())
                .containsOnlyKeys("reason");
        assertThat(posted(run)).isZero();
    }

    @Test
    void endsWithoutARunWhereNoneIsNeeded() {
        String run = helen.start(PaymentRunProcess.KEY);
        assertThat(helen.refused(run, PREPARE, decided("NOT_NEEDED")).problems())
                .containsKey("reason");
        helen.complete(run, PREPARE, Map.of("decision", "NOT_NEEDED", "reason", "Started by mistake"));

        assertThat(ended(run)).isEqualTo("EndEvent_PaymentRunNotNeeded");
        assertThat(runs.find(new RunNumber(run))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-04", "2027-03-06", "2027-03-26", "1999-01-01", "2099-01-01", "''"})
    void refusesAPayDateOnWhichTheBanksCannotPay(String payDate) {
        String run = helen.start(PaymentRunProcess.KEY);

        assertThat(helen.refused(run, PREPARE, prepared(payDate)).problems()).containsKey("payDate");
    }

    @Test
    void startsNoRunWhileAnotherIsUnderWay() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);

        JsonNode definition = Desk.json(ivan.get(Desk.engine("/process-definition/key/" + PaymentRunProcess.KEY)));
        Refusal refusal = ivan.refusal(ivan.post(
                Desk.engine("/process-definition/" + definition.path("id").asText() + "/submit-form"),
                Map.of("variables", Map.of())));
        assertThat(refusal.message()).contains("Payment run " + run + " is not finished");
    }

    @Test
    void paysARunAsItWasApprovedAndShowsWhatHasChangedSince() {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(PAY_DATE));
        office.check(run);
        endEntitlement.end(caseNumber, LocalDate.of(2027, 2, 28), "Died", "owen");

        assertThat(ivan.form(run, APPROVE).path("oddities").toString())
                .contains("What is due has changed since the run was prepared, to £1,031.70.");
        ivan.complete(run, APPROVE, decided("APPROVE"));
        mary.complete(run, RELEASE, decided("RELEASE"));
        helen.complete(run, SEND, decided("SENT"));
        assertThat(paid(run)).isEqualTo(Money.ofPence(275_120));
    }

    @Test
    void isSeenByPaymentsOfficersOnly() {
        String run = helen.start(PaymentRunProcess.KEY);

        assertThat(office.desk("sofia").sees(run, PREPARE)).isFalse();
        assertThat(office.desk("amina").sees(run, PREPARE)).isFalse();
    }

    private String pay(String payDate) {
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(run, PREPARE, prepared(payDate));
        office.check(run);
        ivan.complete(run, APPROVE, decided("APPROVE"));
        mary.complete(run, RELEASE, decided("RELEASE"));
        helen.complete(run, SEND, decided("SENT"));
        return run;
    }

    /** Hands in the form without taking the task, so that it stays open to somebody else. */
    private static Map<String, String> problems(Desk desk, String run, String taskKey, Map<String, ?> answers) {
        return desk.refusal(Desk.expect(400, desk.submit(desk.task(run, taskKey), answers)))
                .problems();
    }

    private static Map<String, Object> prepared(String payDate) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", "PREPARE");
        answers.put("payDate", payDate);
        return answers;
    }

    private static Map<String, Object> decided(String decision) {
        return Map.of("decision", decision);
    }

    private static JsonNode mine(JsonNode rows) {
        for (JsonNode row : rows) {
            if (row.path("ending").asText().equals(ENDING)) {
                return row;
            }
        }
        throw new AssertionError("Not among " + rows);
    }

    private Money paid(String run) {
        return runs.payments(new RunNumber(run)).stream()
                .filter(payment -> payment.payee().accountEnding().equals(ENDING))
                .map(ListedPayment::amount)
                .reduce(Money.NIL, Money::plus);
    }

    private int posted(String run) {
        return office.jdbc()
                .sql("SELECT count(*) FROM fairway.ledger_transfer JOIN fairway.payment_item USING (run_number, "
                        + "entitlement_id, kind, period_first) WHERE run_number = :run AND case_number = :number")
                .param("run", run)
                .param("number", caseNumber.text())
                .query(Integer.class)
                .single();
    }

    private String ended(String run) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(run)
                        .count())
                .isZero();
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(run)
                .singleResult()
                .getId();
        List<HistoricActivityInstance> ends = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list();
        return ends.get(0).getActivityId();
    }
}
