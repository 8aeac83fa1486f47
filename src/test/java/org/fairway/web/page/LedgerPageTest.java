package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger is looked at by those who pay and those who audit; a batch is made by a payments officer alone. */
@FairwayTest
class LedgerPageTest {
    private static final List<String> PATHS =
            List.of("/ledger", "/ledger/accounts/write-offs", "/ledger/exports", "/api/ledger/trial-balance");

    @Autowired
    Office office;

    private PagePost pages;

    @BeforeEach
    void somethingPosted() {
        pages = new PagePost(office);
        office.jdbc()
                .sql(
                        "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, amount_pence, "
                                + "effective_on, recorded_by) VALUES ('W-1', gen_random_uuid()::text, 'write-offs', 'overpayments', 12345, "
                                + "'2019-05-01', 'mary')")
                .update();
    }

    private HttpResponse<String> get(String person, String path) {
        return office.desk(person)
                .send(HttpRequest.newBuilder(URI.create(office.address() + path))
                        .header("Accept", "*/*")
                        .GET());
    }

    private Map<String, String> code(String account, String costCentre) {
        return Map.of(
                "account",
                account,
                "funder",
                "",
                "legalBasis",
                "",
                "costCentre",
                costCentre,
                "subjectiveCode",
                "R1",
                "from",
                "2000-01-01");
    }

    @Test
    void isForThoseWhoPayAndThoseWhoAudit() {
        for (String path : PATHS) {
            for (String reader : List.of("helen", "tom", "george")) {
                assertThat(get(reader, path).statusCode()).as(reader + path).isEqualTo(200);
            }
            for (String other : List.of("grace", "amina", "sofia", "nadia")) {
                assertThat(get(other, path).statusCode()).as(other + path).isEqualTo(403);
            }
        }
        assertThat(get("george", "/ledger/accounts/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void showsWhatStoodOnAnyDayAsItWasKnown() {
        assertThat(get("george", "/ledger?on=2019-05-01").body()).contains("Trial balance of 1 May 2019", "£123.45");
        assertThat(get("george", "/ledger?on=2019-05-01&known=2020-01-01T00:00").body())
                .doesNotContain("£123.45");
        assertThat(get("george", "/ledger?on=tomorrow").body()).contains("Give the day and the time");
        assertThat(get("george", "/ledger/accounts/write-offs").body()).contains("1 May 2019", "W-1", "by mary");
        assertThat(get("george", "/api/ledger/trial-balance?on=2019-04-30").body())
                .contains("\"account\":\"write-offs\"", "\"debits\":\"0.00\"");
    }

    @Test
    void aPaymentsOfficerMakesABatchOnceTheCodesAreThere() {
        assertThat(pages.send("helen", "/ledger/exports", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(get("helen", "/ledger/exports").body()).contains("No batch was made.");
        assertThat(pages.send("helen", "/ledger/exports/codes", code("write-offs", "C1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.send("admin", "/ledger/exports/codes", code("write-offs", "=1+1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(get("admin", "/ledger/exports").body()).contains("Nothing was added.");
        office.jdbc()
                .sql("SELECT account_code FROM fairway.ledger_account")
                .query(String.class)
                .list()
                .forEach(account -> assertThat(pages.send("admin", "/ledger/exports/codes", code(account, "C1"))
                                .statusCode())
                        .isEqualTo(302));
        for (String other : List.of("george", "admin", "amina")) {
            assertThat(pages.send(other, "/ledger/exports", Map.of()).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }

        assertThat(pages.send("helen", "/ledger/exports", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(get("helen", "/ledger/exports").body()).contains("Batch 1 was made.", "Download batch 1");
        HttpResponse<String> file = get("george", "/ledger/exports/1");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"general-ledger-000001.csv\"");
        assertThat(file.body())
                .startsWith("Batch,Line,Transfer")
                .contains("2019-05-01")
                .isEqualTo(get("helen", "/ledger/exports/1").body());
        assertThat(get("tom", "/ledger/exports/1").statusCode()).isEqualTo(403);
        assertThat(get("helen", "/ledger/exports/99").statusCode()).isEqualTo(404);
    }
}
