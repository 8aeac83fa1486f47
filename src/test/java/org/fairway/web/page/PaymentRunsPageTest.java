package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
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
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** On the page of a run its exceptions are accepted and its payees held, by payments officers only. */
@FairwayTest
class PaymentRunsPageTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 3);

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
    Holds holds;

    @Autowired
    AuditTrail audit;

    private PagePost pages;
    private CaseNumber doubtful;
    private CaseNumber sound;
    private String run = "";

    @Autowired
    void open(Office office) {
        pages = new PagePost(office);
    }

    @BeforeEach
    void prepare() {
        office.today(TODAY);
        doubtful = open("Dora");
        start(doubtful, new Payee("Dora Doubt", UUID.randomUUID(), "8642"));
        sound = open("Sam");
        start(sound, office.payee(sound, "Sam Sound", "8643"));
        run = office.desk("helen").start("PaymentRunProcess");
        office.desk("helen")
                .complete(run, "Task_PreparePaymentRun", Map.of("decision", "PREPARE", "payDate", "2027-03-05"));
    }

    @AfterEach
    void settle() {
        runs.underWay().ifPresent(left -> runs.cancel(left.number(), "nobody", "End of the test"));
        for (CaseNumber each : new CaseNumber[] {doubtful, sound}) {
            holds.of(each).forEach(hold -> holds.lift(hold.hold().id(), "End of the test", "nobody"));
            endEntitlement.end(each, TODAY.minusYears(1), "End of the test", "owen");
        }
        office.time().backToNow();
    }

    @Test
    void acceptsAllOfAKindBeforeTheCheckIsFinished() {
        assertThat(office.desk("helen")
                        .form(run, "Task_CheckPaymentRun")
                        .path("kinds")
                        .toString())
                .contains("Account that nobody confirmed");
        assertThat(office.desk("helen")
                        .refused(run, "Task_CheckPaymentRun", Map.of("decision", "CHECKED"))
                        .problems())
                .hasEntrySatisfying(
                        "decision",
                        reason -> assertThat(reason)
                                .contains(
                                        "still open. Accept each with a reason on the page of the run, or hold its payee."));
        assertThat(page("helen", "?words=doubt")).contains("Dora Doubt", "8642").doesNotContain("Sam Sound");

        post("/accept", Map.of("kind", "ACCOUNT_NOT_CONFIRMED", "reason", "Rang her today"));
        assertThat(page("helen", "")).contains("Accepted: Rang her today (Helen Ward)");
        assertThat(audit.of(run)).extracting(AuditEntry::what).contains("ExceptionsAccepted");
        office.check(run);
        assertThat(office.desk("ivan")
                        .form(run, "Task_ApprovePaymentRun")
                        .path("exceptions")
                        .toString())
                .contains("Rang her today");
    }

    @Test
    void holdsAPayeeAndLiftsTheHold() {
        Money before = runs.find(new RunNumber(run)).orElseThrow().total();
        post("/hold", Map.of("caseNumber", doubtful.text(), "reason", "Waits for the call back"));
        assertThat(page("ivan", "?words=doubt")).contains("Held: Waits for the call back");
        assertThat(runs.find(new RunNumber(run)).orElseThrow().total()).isNotEqualTo(before);
        String hold = holds.of(doubtful).get(0).hold().id().value().toString();

        post("/lift", Map.of("hold", hold, "reason", "She answered"));
        assertThat(runs.find(new RunNumber(run)).orElseThrow().total()).isEqualTo(before);
        assertThat(audit.of(run)).extracting(AuditEntry::what).contains("PayeeHeld", "HoldLifted");
    }

    @Test
    void showsWhatIsHeldWhenTheNextRunIsPrepared() {
        post("/hold", Map.of("caseNumber", doubtful.text(), "reason", "Waits for the call back"));
        office.desk("helen").complete(run, "Task_CheckPaymentRun", Map.of("decision", "CANCEL", "reason", "Once more"));
        assertThat(page("helen", "")).contains("Held now", doubtful.text(), "Why Dora Doubt is paid again");
        assertThat(page("george", "")).contains("Held now").doesNotContain("Why Dora Doubt is paid again");

        String next = office.desk("helen").start("PaymentRunProcess");
        assertThat(office.desk("helen")
                        .form(next, "Task_PreparePaymentRun")
                        .path("held")
                        .toString())
                .contains(doubtful.text(), "Waits for the call back");
        office.desk("helen")
                .complete(next, "Task_PreparePaymentRun", Map.of("decision", "NOT_NEEDED", "reason", "Only to look"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "owen", "sofia", "admin", "tom"})
    void isForPaymentsOfficersOnly(String person) {
        assertThat(office.desk(person).get("/payment-runs/" + run).statusCode()).isEqualTo(403);
        for (String act : new String[] {"/accept", "/hold", "/lift"}) {
            assertThat(send(person, act)).isEqualTo(403);
        }
        assertThat(holds.of(doubtful)).isEmpty();
    }

    @Test
    void letsAnAuditorReadAndNothingElse() {
        assertThat(page("george", "")).contains("Dora Doubt").doesNotContain(">Accept all<");
        assertThat(send("george", "/hold")).isEqualTo(403);
        assertThat(office.desk("helen").get("/payment-runs/PR-2026-999999").statusCode())
                .isEqualTo(404);
        assertThat(office.desk("helen").get("/payment-runs/nonsense").statusCode())
                .isEqualTo(404);
        assertThat(pages.sendWithoutToken("helen", "/payment-runs/" + run + "/hold", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    private int send(String person, String act) {
        return pages.send(
                        person,
                        "/payment-runs/" + run + act,
                        Map.of(
                                "kind",
                                "ACCOUNT_NOT_CONFIRMED",
                                "caseNumber",
                                doubtful.text(),
                                "hold",
                                UUID.randomUUID().toString(),
                                "reason",
                                "Trying"))
                .statusCode();
    }

    private void post(String act, Map<String, String> fields) {
        assertThat(pages.send("helen", "/payment-runs/" + run + act, fields).statusCode())
                .isBetween(200, 303);
    }

    private String page(String person, String query) {
        return office.desk(person).get("/payment-runs/" + run + query).body();
    }

    private CaseNumber open(String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(
                person, name, "Example", LocalDate.of(1986, 5, 1), null, "1 High Street", "EX1 1AA", null, null));
        return cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number();
    }

    private void start(CaseNumber caseNumber, Payee payee) {
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        caseNumber,
                        payee,
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        LocalDate.of(2027, 2, 8)),
                new Terms(Money.ofPence(10_000), Money.NIL, Money.NIL, LocalDate.of(2027, 2, 1), null),
                "owen");
    }
}
