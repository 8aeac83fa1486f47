package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.RunNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was paid, why, and what comes next, as those who may see it ask. */
@FairwayTest
class PaymentEnquiryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Holds holds;

    @Autowired
    AuditTrail audit;

    private String family = "";
    private PaidCase paid;

    @BeforeEach
    void agree() {
        office.today(LocalDate.of(2026, 3, 30));
        family = "Q" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        paid = PaidCase.of(context, family);
    }

    @AfterEach
    void settle() {
        paid.settle();
        office.time().backToNow();
    }

    private String page() {
        HttpResponse<String> answer = office.desk("helen").get("/payments/cases/" + paid.number());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> advice(String person, RunNumber run, String ending) {
        return Caller.as(office, person).get("/api/cases/" + paid.number() + "/payments/" + run + ending);
    }

    /** Four weeks of £454.00 less £110.10 are £1,375.60, of which the NHS bears £454.00. */
    @Test
    void tellsWhatWasPaidFromWhomAndWhatComesNext() {
        RunNumber run = paid.pay(FIRST);

        assertThat(paid.paid(run)).isEqualTo(Money.ofPence(137_560));
        assertThat(page())
                .contains(
                        "Payments of <span>Peter " + family,
                        "Mr P " + family + ", ending 8642",
                        "Support costs £454.00 a week",
                        "Thursday 2 April 2026",
                        "£1,375.60",
                        "the NHS £454.00.",
                        "6 April to 3 May 2026",
                        run.text())
                .contains("Friday 1 May 2026", ">4 May to 31 May 2026<")
                .doesNotContain("Being prepared");
        assertThat(page().split(">\\d+ \\w+( \\d{4})? to [^<]*2027<|>\\d+ \\w+ to [^<]*2026<", -1))
                .as("thirteen payments to come beside the one that was made")
                .hasSize(13 + 1 + 1);
        assertThat(audit.of(paid.number().text()).stream()
                        .filter(entry -> entry.kind() == AuditEntry.Kind.READ)
                        .map(AuditEntry::what))
                .contains("Payments");
    }

    @Test
    void saysThatARunIsUnderWayAndCountsItAsPaid() {
        paid.prepare(FIRST);

        assertThat(page())
                .contains("Being prepared", "Paid so far: <strong>£0.00</strong>")
                .doesNotContain("Nothing yet.");
    }

    @Test
    void saysWhyNothingIsPaid() {
        HoldId hold = HoldId.of(paid.agreement(), Hold.Cause.CONCERN, "a telephone call");
        holds.place(new Hold(
                hold, paid.agreement(), Hold.Cause.CONCERN, "a telephone call", "The account is in doubt.", "ivan"));

        assertThat(page()).contains("Nothing is paid to Mr P " + family, "The account is in doubt.");
        holds.lift(hold, "It was a mistake.", "mary");
        assertThat(page()).doesNotContain("The account is in doubt.");
    }

    @Test
    void tellsThePersonWhatIsDifferentThisTime() {
        RunNumber first = paid.pay(FIRST);
        paid.record(new EntitlementLine.Suspension(
                LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 10), WeeklyRate.NIL, "In hospital from 20 April"));
        RunNumber second = paid.pay(SECOND);

        assertThat(advice("helen", first, ".html").body())
                .contains(
                        "Dear Peter " + family,
                        "We are paying £1,375.60 into the account of Mr P " + family + " that ends in 8642",
                        "Thursday 2 April 2026",
                        "This is the first payment.",
                        "£1,816.00",
                        "£440.40",
                        "The NHS",
                        "The next payment should be in the account on Friday 1 May 2026")
                .doesNotContain("What is different this time");
        String changed = advice("helen", second, ".html").body();
        assertThat(changed)
                .contains(
                        "What is different this time",
                        "In hospital from 20 April",
                        "we had paid £1,375.60 for these days, and it should be £687.80",
                        "This one is",
                        paid.paid(second).toString());
        assertThat(advice("helen", second, ".pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(advice("helen", second, ".html?print=large").body()).contains("body class=\"large\"");
    }

    @Test
    void tellsNothingBeforeARunIsSent() {
        RunNumber run = paid.prepare(FIRST);

        assertThat(advice("helen", run, ".html").statusCode()).isEqualTo(404);
        assertThat(advice("helen", new RunNumber("PR-2026-999999"), ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(office.desk("helen").get("/payments/runs/" + run).body())
                .contains("Being prepared and checked", family);
    }

    @Test
    void findsByNameCaseAndRun() {
        RunNumber run = paid.pay(FIRST);

        String found = office.desk("tom")
                .get("/payments?find=" + family.substring(0, 8).toLowerCase(Locale.ROOT))
                .body();
        assertThat(found).contains("Peter " + family, paid.number().text());
        assertThat(office.desk("tom").get("/payments?find=peter%20" + family).body())
                .contains(paid.number().text());
        assertThat(office.desk("tom")
                        .get("/payments?find=" + family + "%20Peter")
                        .body())
                .contains(paid.number().text());
        assertThat(office.desk("tom").get("/payments?find=%25").body()).contains("Nobody of this name");
        assertThat(office.desk("tom").get("/payments?find=" + "x".repeat(90)).body())
                .contains("at most 80");
        assertThat(office.desk("tom")
                        .get("/payments?find=" + paid.number())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/payments/cases/" + paid.number()));
        assertThat(office.desk("tom")
                        .get("/payments?find=" + run.text().toLowerCase(Locale.ROOT))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/payments/runs/" + run));
        assertThat(office.desk("tom").get("/payments").body()).contains(latestRun(), "Sent on");
        assertThat(office.desk("tom").get("/payments/runs/" + run).body())
                .contains("Thursday 2 April 2026", "payments, ");
        assertThat(office.desk("tom").get("/payments/runs/nonsense").statusCode())
                .isEqualTo(404);
    }

    /** The run that is in the accounts last, among those of all tests. */
    private String latestRun() {
        return office.jdbc()
                .sql(
                        "SELECT run_number FROM fairway.payment_run WHERE status = 'SENT' ORDER BY pay_date DESC, run_number DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "helen, 200, 200", "tom, 200, 200", "george, 200, 200", "daniel, 200, 403", "amina, 200, 403",
                "priya, 200, 403",
        "grace, 403, 403", "ben, 403, 403", "chloe, 403, 403", "fiona, 403, 403", "ruth, 403, 403", "sofia, 403, 403",
        "owen, 403, 403", "martin, 403, 403", "nadia, 403, 403", "admin, 403, 403", "leah, 403, 403"
    })
    void showsMoneyToThoseWhoPayAndThoseWhoWorkOnTheCase(String person, int ofCase, int ofAll) {
        RunNumber run = paid.pay(FIRST);

        assertThat(office.desk(person).get("/payments/cases/" + paid.number()).statusCode())
                .isEqualTo(ofCase);
        assertThat(advice(person, run, ".html").statusCode()).isEqualTo(ofCase);
        assertThat(advice(person, run, ".pdf").statusCode()).isEqualTo(ofCase);
        assertThat(statement(person, ".html").statusCode()).isEqualTo(ofCase);
        assertThat(statement(person, ".pdf").statusCode()).isEqualTo(ofCase);
        assertThat(office.desk(person).get("/payments").statusCode()).isEqualTo(ofAll);
        assertThat(office.desk(person).get("/payments?find=peter").statusCode()).isEqualTo(ofAll);
        assertThat(office.desk(person).get("/payments/runs/" + run).statusCode())
                .isEqualTo(ofAll);
    }

    @Test
    void aContactOfficerSeesTheCaseWithoutItsMoney() {
        JsonNode seen = Caller.json(Caller.as(office, "grace").get("/api/cases/" + paid.number()));

        assertThat(seen.path("personName").asText()).isEqualTo("Peter " + family);
        assertThat(seen.has("money")).isFalse();
        assertThat(Caller.json(Caller.as(office, "amina").get("/api/cases/" + paid.number()))
                        .path("money")
                        .path("paid")
                        .asText())
                .isEqualTo("0.00");
    }

    private HttpResponse<String> statement(String person, String ending) {
        return Caller.as(office, person).get("/api/cases/" + paid.number() + "/payment-statement" + ending);
    }

    @Test
    void givesThePersonOneStatement() {
        paid.pay(FIRST);
        paid.record(new EntitlementLine.Suspension(
                LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 10), WeeklyRate.NIL, "In hospital from 20 April"));
        paid.pay(SECOND);
        office.today(LocalDate.of(2026, 5, 4));

        String statement = statement("amina", ".html").body();
        assertThat(statement)
                .contains(
                        "Dear Peter " + family,
                        "So far we have paid ",
                        "2 April 2026",
                        "1 May 2026",
                        "Payment of 1 May 2026. 6 April to 3 May 2026: we had paid £1,375.60",
                        "In hospital from 20 April",
                        "6 April to 3 May 2026, taken back",
                        "These are your next payments, if nothing changes",
                        "29 May 2026");
        assertThat(statement)
                .as("days first, then when they are paid")
                .containsPattern("27 July to 23 August 2026</th>\\s*<td>24 July 2026");
        assertThat(statement("amina", ".pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        JsonNode money = Caller.json(Caller.as(office, "amina").get("/api/cases/" + paid.number()))
                .path("money");
        assertThat(money.path("payments").size()).isEqualTo(2);
        assertThat(money.path("nextPayments").size()).isEqualTo(13);
        assertThat(statement)
                .contains("£"
                        + money.path("nextPayments")
                                .get(1)
                                .path("amount")
                                .asText()
                                .replaceFirst("^1", "1,"));
    }

    @ParameterizedTest
    @CsvSource({
        "helen, 200",
        "tom, 200",
        "george, 200",
        "daniel, 200",
        "priya, 200",
        "fiona, 200",
        "amina, 403",
        "grace, 403",
        "ben, 403",
        "chloe, 403",
        "ruth, 403",
        "sofia, 403",
        "owen, 403",
        "martin, 403",
        "nadia, 403",
        "admin, 403",
        "leah, 403"
    })
    void forecastsForThoseWhoAnswerForBudgets(String person, int answer) {
        paid.pay(FIRST);

        assertThat(office.desk(person).get("/payments/forecast").statusCode()).isEqualTo(answer);
        assertThat(office.desk(person).get("/payments/forecast?year=1066").statusCode())
                .isEqualTo(answer);
        assertThat(office.desk(person).get("/payments/forecast.csv?year=2026").statusCode())
                .isEqualTo(answer);
        assertThat(office.desk(person).get("/payments/late-first-payments").statusCode())
                .isEqualTo(answer);
    }

    /** A manager of another team sees nothing of it; what is committed for it is what is due. */
    @Test
    void forecastsWhatIsDueByBudget() {
        paid.pay(FIRST);
        office.today(LocalDate.of(2026, 4, 6));

        String all = office.desk("tom").get("/payments/forecast.csv?year=2026").body();
        assertThat(all.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("financial_year,team"));
        assertThat(all).contains("2026/27,north,CARE_ACT_ADULT,NHS,").contains("2026/27,north,CARE_ACT_ADULT,COUNCIL,");
        assertThat(office.desk("fiona").get("/payments/forecast.csv?year=2026").body())
                .doesNotContain("north");
        assertThat(office.desk("priya").get("/payments/forecast").body()).contains("2026/27", "North", "The NHS");
        assertThat(office.desk("priya").get("/payments/forecast?year=2027").body())
                .contains("2027/28");
    }
}
