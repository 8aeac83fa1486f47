package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoRun;
import org.fairway.demo.Form;
import org.fairway.demo.PaymentAnswers;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Frequency;
import org.fairway.payment.Holds;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.payment.PaidAs;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A file that the bank refuses as a whole after it was sent: its payments are in suspense, and made once more at the most. */
@FairwayTest
class RefusedFileProcessTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 5);
    private static final LocalDate PAY_DATE = LocalDate.of(2027, 5, 7);
    private static final String DECIDE = RefusedFileProcess.DECIDE;

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
    OpenPaymentFile files;

    @Autowired
    Holds holds;

    @Autowired
    Ledger ledger;

    private final EntitlementId entitlement = new EntitlementId(UUID.randomUUID());
    private CaseNumber number;
    private Reports reports;
    private Desk ivan;
    private String run = "";

    @BeforeEach
    void paid() {
        office.today(DAY);
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(
                person, "Rita", "Refused", LocalDate.of(1981, 3, 9), null, "4 Mill Lane", "EX1 1AA", null, null));
        number = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", DAY, null)
                .number();
        startEntitlement.start(
                new Entitlement(
                        entitlement,
                        number,
                        office.payee(number, "Rita Refused", "7731"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        LocalDate.of(2027, 4, 12)),
                new Terms(Money.ofPence(12_345), Money.NIL, Money.NIL, LocalDate.of(2027, 4, 12), null),
                "owen");
        reports = new Reports(office);
        ivan = office.desk("ivan");
        run = DemoRun.sent(office, PAY_DATE);
    }

    @AfterEach
    void settle() {
        endEntitlement.end(number, DAY.minusYears(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void paysARefusedFileAgainOnceByAnotherRunAndSerial() {
        Money paid = Money.ofPence(office.paid(run, number.text()));
        PaymentFile file = file(run);
        long suspense = balance("returned-payments");
        long transit = balance("payments-in-transit");

        assertThat(reports.take(
                        "helen", "INPUT_REPORT", rejected(file.submission().serial())))
                .contains("The file of run " + run + " was refused as a whole");
        assertThat(balance("returned-payments"))
                .isEqualTo(suspense - file.total().pence());
        assertThat(settled()).as("in suspense it still counts as paid").isEqualTo(paid);
        assertThat(reports.take(
                        "mary", "INPUT_REPORT", rejected(file.submission().serial()) + "\n"))
                .contains("is known already");
        assertThat(balance("returned-payments"))
                .isEqualTo(suspense - file.total().pence());
        JsonNode form = ivan.form(run, DECIDE);
        assertThat(form.path("total").asText()).isEqualTo(file.total().toString());
        assertThat(form.path("words").asText()).isEqualTo("The contra does not balance.");

        Desk helen = office.desk("helen");
        assertThat(helen.refusal(Desk.expect(400, helen.submit(helen.task(run, DECIDE), decided("PAY_AGAIN"))))
                        .problems())
                .hasEntrySatisfying("decision", why -> assertThat(why).contains("Somebody else must decide"));
        assertThatThrownBy(() -> decideBySql("helen")).isInstanceOf(DataAccessException.class);
        assertThat(settled()).isEqualTo(paid);

        ivan.complete(run, DECIDE, decided("PAY_AGAIN"));
        assertThat(settled()).isEqualTo(Money.NIL);
        assertThat(balance("returned-payments")).isEqualTo(suspense);
        assertThat(balance("payments-in-transit"))
                .isEqualTo(transit + file.total().pence());
        assertThatThrownBy(() -> decideBySql("mary")).isInstanceOf(DataAccessException.class);
        assertThat(office.desk("mary").get("/payment-files").body()).contains("a later run pays them");

        String next = DemoRun.sent(office, PAY_DATE);
        assertThat(Money.ofPence(office.paid(next, number.text()))).isEqualTo(paid);
        assertThat(settled()).isEqualTo(paid);
        assertThat(file(next).submission().serial())
                .isNotEqualTo(file.submission().serial());
        assertThat(ledger.paid(number))
                .allSatisfy(each -> assertThat(each.amount().pence()).isPositive());
    }

    @Test
    void leavesAPaymentOutThatHadComeBackBeforeAndPaysNothingAgainWhereTheBankTookIt() {
        long suspense = balance("returned-payments");
        long own = office.paid(run, number.text());
        String line = "Reference,Amount,Return code,Return reason,Original processing date\n%s,%s,B,Closed,06/05/2027\n"
                .formatted(reference(), Money.ofPence(own).plain());
        reports.take("helen", "BANK_CSV", line);
        assertThat(holds.of(number)).hasSize(1);

        assertThat(refuse("ivan", "The bank rang")).isEqualTo(302);
        assertThat(office.desk("ivan").get("/payment-files").body()).contains("are in suspense");
        PaymentFile file = file(run);
        assertThat(balance("returned-payments"))
                .isEqualTo(suspense - file.total().pence());
        assertThat(office.desk("mary").form(run, DECIDE).path("total").asText())
                .isEqualTo(file.total().minus(Money.ofPence(own)).toString());
        Money paid = settled();

        office.desk("mary").complete(run, DECIDE, decided("TAKEN"));
        assertThat(balance("returned-payments")).as("only the one payment is").isEqualTo(suspense - own);
        assertThat(settled()).isEqualTo(paid);
        ivan.complete(
                number.text(),
                ReturnedPaymentProcess.DECIDE,
                Map.of("decision", "CLEARED", "reason", "The bank put it right."));
        assertThat(balance("returned-payments")).isEqualTo(suspense);
        assertThat(holds.of(number)).isEmpty();
    }

    @Test
    void notesNothingOfAFileThatIsNotKnownOrWasNotSent() {
        assertThat(reports.take(
                        "helen",
                        "INPUT_REPORT",
                        rejected("ZZZZZ" + number.text().substring(number.text().length() - 1))))
                .contains("No file of ours has the number");
        assertThat(refuse("ivan", "short")).isEqualTo(302);
        assertThat(office.desk("ivan").get("/payment-files").body()).contains("Say in 10 to 1,000 characters");
        assertThat(refuse("grace", "The bank rang about it")).isEqualTo(403);

        office.today(DAY.plusDays(20));
        String waiting = office.start("helen", "PaymentRunProcess");
        office.complete("helen", waiting, "Task_PreparePaymentRun", PaymentAnswers.prepared(DAY.plusDays(23)));
        office.complete("helen", waiting, "Task_CheckPaymentRun", PaymentAnswers.checked());
        office.complete("ivan", waiting, "Task_ApprovePaymentRun", PaymentAnswers.approved());
        office.complete("mary", waiting, "Task_ReleasePaymentRun", PaymentAnswers.released());
        assertThat(reports.take(
                        "helen",
                        "INPUT_REPORT",
                        rejected(file(waiting).submission().serial())))
                .contains("was not marked as sent: withdraw it");
        office.complete(
                "helen",
                waiting,
                "Task_SendPaymentFile",
                Form.empty().with("decision", "WITHDRAW").with("reason", "The bank refused the file"));
        assertThat(office.desk("ivan").keys(waiting)).isEmpty();
    }

    private static String rejected(String serial) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <BACSDocument><Data><InputReport><ServiceLicenseInformation userNumber="123456"/>
                <Submission serial="%s" status="REJECTED"><Fault>The contra does not balance.</Fault></Submission>
                </InputReport></Data></BACSDocument>
                """.formatted(serial);
    }

    private static Map<String, Object> decided(String decision) {
        return Map.of("decision", decision, "reason", "Spoke with the bank on 6 May");
    }

    private int refuse(String person, String words) {
        return reports.send(
                        person,
                        "/payment-files/" + run + "/refused?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .statusCode();
    }

    private void decideBySql(String by) {
        office.jdbc()
                .sql(
                        "INSERT INTO fairway.payment_file_refused_decision (refusal_id, decision, reason, recorded_by)"
                                + " SELECT refusal_id, 'PAY_AGAIN', 'Mine', :by FROM fairway.payment_file_refused WHERE run_number = :run")
                .param("by", by)
                .param("run", run)
                .update();
    }

    private PaymentFile file(String of) {
        return files.find(new RunNumber(of)).orElseThrow();
    }

    private String reference() {
        return office.jdbc()
                .sql("SELECT DISTINCT paid.reference FROM fairway.payment_manifest_item paid"
                        + " JOIN fairway.payment_item item USING (run_number, account)"
                        + " WHERE run_number = :run AND item.case_number = :key")
                .param("run", run)
                .param("key", number.text())
                .query(String.class)
                .single();
    }

    private Money settled() {
        return ledger.paid(number).stream().map(Paid::amount).reduce(Money.NIL, Money::plus);
    }

    private long balance(String account) {
        return office.jdbc()
                .sql("SELECT balance_pence FROM fairway.ledger_balance WHERE account_code = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
