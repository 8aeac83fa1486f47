package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.acceptance.AccountNumbersKept;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.Agreements;
import org.fairway.demo.DemoRun;
import org.fairway.demo.PaymentAnswers;
import org.fairway.demo.SimulatedBank;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.payment.Holds;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.simulator.BankAnswer;
import org.fairway.payment.file.simulator.Reception;
import org.fairway.process.agreement.AgreementForms;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/** A payment goes out once, comes back, and is paid again, written back or cleared: never lost, never twice. */
@FairwayTest
@ExtendWith(OutputCaptureExtension.class)
class ReturnedPaymentProcessTest {
    private static final String DECIDE = ReturnedPaymentProcess.DECIDE;
    private static final String TELL = ReturnedPaymentProcess.TELL;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final LocalDate PAY_DATE = LocalDate.of(2026, 12, 11);
    private static final String NEW = "86421975";
    private static final String HEADER = "Reference,Amount,Return code,Return reason,Original processing date\n";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    SimulatedBank bank;

    @Autowired
    OpenPaymentFile files;

    @Autowired
    Holds holds;

    @Autowired
    Ledger ledger;

    @Autowired
    Letters letters;

    @Autowired
    Agreements agreements;

    private PlannedCase planned;
    private Reports reports;
    private Desk ivan;
    private String key = "";
    private String run = "";

    @BeforeEach
    void paid() {
        planned = PlannedCase.adult(context);
        key = planned.key();
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        planned.startAgreement("DIRECT_PAYMENT");
        office.desk("sofia")
                .complete(key, DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT, AgreementForms.allConditionsHold());
        office.desk("sofia").complete(key, DirectPaymentAgreementProcess.SIGN_AGREEMENT, AgreementForms.signature());
        office.desk("owen")
                .complete(key, DirectPaymentAgreementProcess.CHECK_BANK_DETAILS, AgreementForms.confirmation());
        ivan = office.desk("ivan");
        reports = new Reports(office);
        office.today(DAY);
        run = DemoRun.sent(office, PAY_DATE);
    }

    @AfterEach
    void backToNow() {
        office.jdbc().sql("""
                        INSERT INTO fairway.payment_hold_lifted (hold_id, reason, recorded_by)
                        SELECT hold_id, 'End of the test', 'nobody' FROM fairway.payment_hold_standing
                        """).update();
        office.time().backToNow();
    }

    @Test
    void paysAgainIntoTheNewAccountByTheNextRun(CapturedOutput log) {
        Money paid = Money.ofPence(office.paid(run, key));
        assertThat(settled()).isEqualTo(paid);
        long transit = balance("payments-in-transit");
        BankAnswer answer = bank.answer(file(run), "9911", "B", "helen");
        assertThat(answer.reception()).isInstanceOf(Reception.Accepted.class);
        assertThat(reports.take("helen", "INPUT_REPORT", answer.arrival()))
                .contains("no payment came back", "was taken");

        assertThat(reports.take("helen", "ARUCS", answer.returns().orElseThrow()))
                .contains("Each has a task");
        assertThat(balance("returned-payments")).as("in suspense").isNotZero();
        assertThat(balance("payments-in-transit")).isGreaterThan(transit);
        assertThat(holds.of(planned.number())).hasSize(1);
        JsonNode form = ivan.form(key, DECIDE);
        assertThat(form.path("paymentWords").asText()).contains(paid.toString(), "ending 9911", run, key);
        assertThat(form.path("reasonWords").asText()).isEqualTo("The bank says that the account is closed.");
        assertThat(payments()).contains("account is closed. It is still to be decided what becomes of it.");
        ivan.complete(key, DECIDE, Map.of("decision", "PAY_NEW_ACCOUNT"));

        assertThat(payments()).contains("It is paid again, into a new account.");
        assertThat(settled()).as("nothing is paid as long as it is back").isEqualTo(Money.NIL);
        assertThat(holds.of(planned.number())).as("until there is an account").hasSize(1);
        assertThat(ivan.form(key, TELL).path("letterWords").asText()).contains("We need to know into which account");
        ivan.complete(key, TELL, sent());
        assertThat(letter("PAYMENT_RETURNED_NEW_ACCOUNT").text())
                .contains(paid.toString(), "ending in 9911", "You have not lost any of it", "Ivan Petrov");

        changeAccount();
        assertThat(holds.of(planned.number())).as("the new account is in use").isEmpty();
        office.today(DAY.plusDays(7));
        String next = DemoRun.sent(office, PAY_DATE.plusDays(7));
        assertThat(Money.ofPence(office.paid(next, key))).isEqualTo(paid);
        assertThat(settled()).isEqualTo(paid);
        assertThat(content(file(next))).contains("612791" + NEW).doesNotContain("55779911");
        assertThat(AccountNumbersKept.in(office.jdbc(), "55779911", NEW, "612791"))
                .isEmpty();
        assertThat(log.getAll()).doesNotContain("55779911", NEW, "612791");
    }

    private String payments() {
        return ivan.get("/payments/cases/" + key).body();
    }

    /** T9: the same report again, whole, split and overlapping. */
    @Test
    void takesEachReturnInOnce() {
        String reference = reference();
        String amount = Money.ofPence(office.paid(run, key)).plain();
        String mine = reference + "," + amount + ",B,Closed,10/12/2026\n";
        String other = "NOBODY-" + key + ",7.77,0,Invalid,10/12/2026\n";
        assertThat(reports.take("helen", "BANK_CSV", HEADER + mine + other)).contains("2 payments came back");
        long suspense = balance("returned-payments");

        assertThat(reports.take("mary", "BANK_CSV", HEADER + mine + other)).contains("This very file was taken in");
        assertThat(reports.take("mary", "BANK_CSV", HEADER + mine)).contains("no payment came back that was not known");
        assertThat(reports.take("mary", "BANK_CSV", HEADER + other + mine)).contains("2 lines were known");

        assertThat(balance("returned-payments")).isEqualTo(suspense);
        assertThat(ivan.keys(key)).containsOnlyOnce(DECIDE);
        ivan.complete(key, DECIDE, Map.of("decision", "PAY_SAME_ACCOUNT", "reason", "The bank had a fault that day."));
        assertThat(holds.of(planned.number())).isEmpty();
        ivan.complete(key, TELL, sent());
        assertThat(letter("PAYMENT_RETURNED_SAME_ACCOUNT").text()).contains("The bank had a fault that day.");
        assertThat(reports.take("mary", "BANK_CSV", HEADER + mine + "\n")).contains("One line was known");
        office.today(DAY.plusDays(7));
        assertThat(office.paid(DemoRun.sent(office, PAY_DATE.plusDays(7)), key)).isEqualTo(office.paid(run, key));
    }

    /** T10: a return that fits no payment, another amount, twice: in suspense, with somebody to decide, and never lost. */
    @ParameterizedTest
    @CsvSource({"WRONG, 0, Names no payment", "RIGHT, 1, Another amount"})
    void keepsWhatFitsNoPaymentInSuspense(String which, long more, String words) {
        long pence = office.paid(run, key) + more;
        String reference = which.equals("RIGHT") ? reference() : "X" + key;
        long suspense = balance("returned-payments");
        reports.take(
                "helen",
                "BANK_CSV",
                HEADER + reference + "," + Money.ofPence(pence).plain() + ",5,None,10/12/2026\n");

        assertThat(balance("returned-payments")).isEqualTo(suspense - pence);
        String task = which.equals("RIGHT") ? key : unmatched();
        assertThat(ivan.form(task, DECIDE).path("findingWords").asText()).startsWith(words);
        assertThat(ivan.refused(task, DECIDE, Map.of("decision", "PAY_NEW_ACCOUNT"))
                        .problems())
                .containsOnlyKeys("decision");
        assertThat(ivan.refused(task, DECIDE, Map.of("decision", "BELONGS_TO")).problems())
                .containsOnlyKeys("paymentReference");
        assertThat(settled()).as("still paid").isEqualTo(Money.ofPence(office.paid(run, key)));
        ivan.complete(task, DECIDE, Map.of("decision", "CLEARED", "reason", "The bank mistook us for another."));
        assertThat(balance("returned-payments")).isEqualTo(suspense);
        assertThat(ivan.keys(task)).isEmpty();
        assertThat(holds.of(planned.number())).isEmpty();
    }

    @Test
    void findsOutToWhichPaymentAReturnBelongs() {
        long pence = office.paid(run, key);
        reports.take(
                "helen",
                "BANK_CSV",
                HEADER + "?" + key + "," + Money.ofPence(pence).plain() + ",2,Died,10/12/2026\n");
        String task = unmatched();
        assertThat(ivan.refused(task, DECIDE, belongsTo("DP269999-1")).problems())
                .containsOnlyKeys("paymentReference");
        ivan.complete(task, DECIDE, belongsTo(reference()));
        assertThat(holds.of(planned.number())).hasSize(1);
        assertThat(ivan.form(task, DECIDE).path("matched").asBoolean()).isTrue();
        assertThat(ivan.refused(task, DECIDE, belongsTo(reference())).problems())
                .containsOnlyKeys("decision");
        assertThat(ivan.refused(
                                task,
                                DECIDE,
                                Map.of("decision", "PAY_SAME_ACCOUNT", "reason", "The bank put it right."))
                        .problems())
                .containsOnlyKeys("decision");
        assertThat(ivan.refused(task, DECIDE, Map.of("decision", "NOT_OWED")).problems())
                .containsOnlyKeys("reason");
        ivan.complete(task, DECIDE, Map.of("decision", "NOT_OWED", "reason", "He died on 2 December 2026."));

        assertThat(ivan.keys(task)).as("nobody is written to who has died").isEmpty();
        assertThat(settled()).isEqualTo(Money.NIL);
        assertThat(holds.of(planned.number())).as("stays held").hasSize(1);
        office.today(DAY.plusDays(7));
        reports.take(
                "helen",
                "BANK_CSV",
                HEADER + reference() + "," + Money.ofPence(pence).plain() + ",B,Closed,10/12/2026\n");
        assertThat(ivan.form(key, DECIDE).path("findingWords").asText()).isEqualTo("The payment has come back before");
    }

    /** T11: the same bytes again, one serial each, and no file for an account that was changed since the approval. */
    @Test
    void makesOneFileOfWhatWasApproved() throws Exception {
        PaymentFile first = file(run);
        JavaDelegate make = context.getBean("makePaymentFileDelegate", JavaDelegate.class);
        make.execute(CaseExecution.of(run, Map.of()));
        assertThat(file(run)).isEqualTo(first);
        assertThatThrownBy(() -> office.jdbc()
                        .sql(
                                "INSERT INTO fairway.payment_serial (service_user_number, serial, run_number) VALUES (?, ?, ?)")
                        .params(first.serviceUserNumber(), first.submission().serial(), run)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);

        LocalDate later = LocalDate.of(2027, 1, 6);
        office.today(later);
        String second = office.start("helen", "PaymentRunProcess");
        office.complete("helen", second, "Task_PreparePaymentRun", PaymentAnswers.prepared(later.plusDays(2)));
        office.complete("helen", second, "Task_CheckPaymentRun", PaymentAnswers.checked());
        office.complete("ivan", second, "Task_ApprovePaymentRun", PaymentAnswers.approved());
        office.today(DAY);
        changeAccount();
        office.today(later);
        assertThat(office.desk("mary")
                        .refused(second, "Task_ReleasePaymentRun", Map.of("decision", "RELEASE"))
                        .message())
                .contains("The bank details of Mr P Marsh direct payment were changed after the run was approved");
        assertThat(files.find(new RunNumber(second))).isEmpty();
        assertThat(office.desk("mary").sees(second, "Task_ReleasePaymentRun")).isTrue();
        office.desk("mary")
                .complete(
                        second,
                        "Task_ReleasePaymentRun",
                        Map.of("decision", "WITHDRAW", "reason", "An account was changed"));
        String third = DemoRun.sent(office, later.plusDays(2));
        assertThat(content(file(third))).contains("612791" + NEW);
        assertThat(file(third).submission().serial())
                .isNotEqualTo(first.submission().serial());
    }

    @Test
    void refusesWhatIsNoReportAndWhoIsNoPaymentsOfficer() {
        assertThat(reports.take("helen", "ARUCS", "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>\n"))
                .contains("Nothing was taken in.");
        assertThat(reports.post("grace", "BANK_CSV", HEADER).statusCode()).isEqualTo(403);
        assertThat(office.desk("grace").get("/returns").statusCode()).isEqualTo(403);
        assertThat(office.desk("grace").get("/payment-files").statusCode()).isEqualTo(403);
    }

    @Test
    void givesTheFileToPaymentsOfficersOnlyAndNotesWhoHadIt() {
        PaymentFile file = file(run);
        HttpResponse<String> page = office.desk("mary").get("/payment-files");
        assertThat(page.body()).contains(file.hash(), file.name());

        HttpResponse<String> got = reports.send("mary", "/payment-files/" + run + "/file");
        assertThat(got.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Hash.of(got.body().getBytes(StandardCharsets.US_ASCII))).isEqualTo(file.hash());
        assertThat(reports.send("mary", "/payment-files/" + run + "/signature").body())
                .startsWith("Fairway payment file, key ")
                .contains(file.hash());
        assertThat(reports.send("grace", "/payment-files/" + run + "/file").statusCode())
                .isEqualTo(403);
        assertThat(files.downloads(List.of(file)))
                .extracting(one -> one.by() + " " + one.what())
                .containsExactly("mary SIGNATURE", "mary FILE");
        assertThat(office.desk("mary").get("/payment-files").body()).contains("Mary", "had the file");
        assertThat(reports.send("mary", "/payment-files/" + run + "/bank?ending=9911&code=B")
                        .body())
                .contains("The simulated bank took the file");
        assertThat(reports.send("mary", "/payment-files/" + run + "/bank/returns?ending=9911&code=B")
                        .body())
                .contains("ARUCS", reference());
    }

    private void changeAccount() {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("choice", "PROPOSE");
        proposal.put(
                "agreement",
                agreements.current(planned.number()).orElseThrow().id().toString());
        proposal.put("askedBy", "PERSON");
        proposal.put("askedHow", "PHONE");
        proposal.put("askedOn", DAY.toString());
        proposal.put("holder", "PERSON");
        proposal.put("payeeName", "Mr P Marsh");
        proposal.put("sortCode", "61-27-91");
        proposal.put("accountNumber", NEW);
        proposal.put("evidence", "A statement of last month, seen at his home.");
        String request = office.desk("sofia").start("BankDetailsProcess");
        office.desk("sofia").complete(request, "Task_ProposeAccountChange", proposal);
        office.fire(request, "Task_AskForName");
        office.desk("owen")
                .complete(
                        key,
                        "Task_CheckAccountChange",
                        Map.of(
                                "callBack", "NUMBER_ON_RECORD",
                                "calledBackOn", DAY.toString(),
                                "evidence", "He named the club that he goes to and the day he asked.",
                                "decision", "CONFIRM"));
        office.desk("owen").complete(key, "Task_TellOldContact", sent());
    }

    private static Map<String, Object> sent() {
        return Map.of("sentOn", DAY.toString(), "sentBy", "POST");
    }

    private static Map<String, Object> belongsTo(String reference) {
        return Map.of("decision", "BELONGS_TO", "paymentReference", reference);
    }

    private PaymentFile file(String number) {
        return files.find(new RunNumber(number)).orElseThrow();
    }

    private String content(PaymentFile file) {
        return reports.send("mary", "/payment-files/" + file.run() + "/file").body();
    }

    private String reference() {
        return office.jdbc()
                .sql("""
                        SELECT DISTINCT paid.reference FROM fairway.payment_manifest_item paid
                        JOIN fairway.payment_item item USING (run_number, account)
                        WHERE run_number = :run AND item.case_number = :key
                        """)
                .param("run", run)
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** The business key of the newest return that belongs to no payment. */
    private String unmatched() {
        return "RETURN-"
                + office.jdbc()
                        .sql("SELECT left(return_id, 8) FROM fairway.payment_return WHERE finding = 'UNKNOWN_REFERENCE'"
                                + " ORDER BY recorded_at DESC LIMIT 1")
                        .query(String.class)
                        .single();
    }

    private Money settled() {
        return ledger.paid(planned.number()).stream().map(Paid::amount).reduce(Money.NIL, Money::plus);
    }

    private long balance(String account) {
        return office.jdbc()
                .sql("SELECT balance_pence FROM fairway.ledger_balance WHERE account_code = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private Letter letter(String kind) {
        return letters.of(planned.number()).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
