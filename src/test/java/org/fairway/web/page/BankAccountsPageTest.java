package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A checker sees a whole account number only for a reason, which is kept before the number is on the screen. */
@FairwayTest
class BankAccountsPageTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    BankAccounts accounts;

    @Autowired
    AuditTrail audit;

    private final AccountId account = new AccountId(UUID.randomUUID());
    private PagePost pages;
    private String key = "";

    @BeforeEach
    void entered() {
        pages = new PagePost(office);
        PlannedCase planned = PlannedCase.adult(context);
        key = planned.key();
        accounts.propose(
                account,
                planned.number(),
                "Mr P Marsh",
                new AccountDetails("712233", "48151623"),
                "sofia",
                PlannedCase.TODAY);
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void showsWhatWasEnteredWithoutItsNumber() {
        String page =
                office.desk("owen").get("/bank-accounts?caseNumber=" + key).body();

        assertThat(page)
                .contains("Mr P Marsh, ending 1623", "Proposed, to be checked", "Entered by Sofia Rossi", "nobody yet")
                .doesNotContain("48151623", "712233", "71-22-33");
        assertThat(office.desk("owen").get("/bank-accounts?caseNumber=nonsense").body())
                .contains("No account was entered");
    }

    @Test
    void showsTheNumberForAReasonThatIsKept() {
        HttpResponse<String> answer = pages.send(
                "owen", "/bank-accounts/" + account, Map.of("reason", "The bank asks which account it was."));

        assertThat(answer.body()).contains("71-22-33", "48151623");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        List<AuditEntry> kept = audit.of(key).stream()
                .filter(entry -> entry.what().equals("AccountRevealed"))
                .toList();
        assertThat(kept).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("owen");
            assertThat(entry.payload().toString())
                    .contains("The bank asks which")
                    .doesNotContain("48151623");
        });
        assertThat(audit.firstBreak(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "because", "          "})
    void showsNothingWithoutAReason(String reason) {
        assertThat(pages.send("owen", "/bank-accounts/" + account, Map.of("reason", reason))
                        .body())
                .contains("Nothing is shown")
                .doesNotContain("48151623");
        assertThat(audit.of(key)).noneMatch(entry -> entry.what().equals("AccountRevealed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sofia", "helen", "admin", "george", "amina"})
    void isForCheckersAlone(String person) {
        assertThat(office.desk(person).get("/bank-accounts?caseNumber=" + key).statusCode())
                .isEqualTo(403);
        assertThat(pages.send(person, "/bank-accounts/" + account, Map.of("reason", "I should like to know it"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNoOtherAccount() {
        assertThat(pages.send("owen", "/bank-accounts/" + UUID.randomUUID(), Map.of("reason", "Looking for another"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(pages.sendWithoutToken("owen", "/bank-accounts/" + account, Map.of("reason", "Without a token"))
                        .statusCode())
                .isEqualTo(403);
    }
}
