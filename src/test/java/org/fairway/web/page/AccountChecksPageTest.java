package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.agreement.Frequency;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.bankdetails.ImportTables;
import org.fairway.bankdetails.ImportedTables;
import org.fairway.bankdetails.ModulusAnswer;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.bankdetails.TestAccount;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tables of the account check are imported by an administrator, who sees first what they change. */
@FairwayTest
class AccountChecksPageTest {
    /** A made-up table from a day that no other test knows. */
    private static final LocalDate DAY = LocalDate.of(2027, 11, 20);

    private static final String LINE =
            "690000 690099 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1";
    private static final String WEIGHTS = LINE + "\n";
    private static final String SUBSTITUTES = "690000 690001\n";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    TablesInForce tables;

    @Autowired
    TestAccount testAccount;

    @Autowired
    BankAccounts accounts;

    @Autowired
    Agreements agreements;

    @Autowired
    AuditTrail audit;

    private PagePost pages;

    @BeforeEach
    void onTheDay() {
        office.today(DAY);
        pages = new PagePost(office);
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void importsBothFilesAfterShowingWhatTheyChange() {
        CaseNumber touched = paidInto(new AccountDetails("690050", "00000084"));
        CaseNumber untouched = paidInto(new AccountDetails("690050", "00000086"));
        assertThat(testAccount.test(new AccountDetails("690050", "00000084"), DAY.minusMonths(2)))
                .isEqualTo(ModulusAnswer.UNCHECKED);

        HttpResponse<String> shown = pages.upload("admin", "/account-checks/check", files("9.01", "2027-11-01"));
        assertThat(shown.body())
                .contains("What version 9.01 changes", "New lines: 1<", "690000 to 690099: MOD11", touched.text())
                .doesNotContain(untouched.text(), "00000084");
        assertThat(tables.on(DAY)).as("nothing is kept yet").isEmpty();

        assertThat(pages.send("admin", "/account-checks/keep", hidden(shown.body()))
                        .statusCode())
                .isEqualTo(302);
        ImportedTables kept = tables.on(DAY).orElseThrow();
        assertThat(kept.version()).isEqualTo("9.01");
        assertThat(kept.weightsDigest()).hasSize(64);
        assertThat(tables.on(LocalDate.of(2027, 10, 31))).isEmpty();
        assertThat(testAccount.test(new AccountDetails("690050", "00000084"), DAY))
                .isEqualTo(ModulusAnswer.FAILED);
        assertThat(testAccount.test(new AccountDetails("690050", "00000086"), DAY))
                .isEqualTo(ModulusAnswer.PASSED);
        assertThat(kept.tables().substitutes()).containsEntry("690000", "690001");
        assertThat(office.desk("admin").get("/account-checks").body())
                .contains("In force: version 9.01, valid from 1 November 2027", kept.weightsDigest());
        assertThat(audit.of("account-checks"))
                .extracting(AuditEntry::what)
                .contains("AccountsRevealed", "TablesImported");
        assertThat(audit.of("account-checks").toString()).doesNotContain("00000084");
        againShowsTheDifference();
    }

    private void againShowsTheDifference() {
        Map<String, String> next = files("9.02", "2027-11-10");
        next.put("weights", LINE.replace("690099", "690020") + "\n");

        assertThat(pages.upload("admin", "/account-checks/check", next).body())
                .contains("New lines: 1<", "Lines no longer there: 1<", "Substitutions that differ: 0<");
    }

    @ParameterizedTest
    @CsvSource({
        "version, , Give the version",
        "version, <b>9</b>, Give the version",
        "validFrom, 2031-01-01, Give the day",
        "validFrom, soon, Give the day",
        "weights, 'no table\n', Line 1 of the weights",
        "substitutes, '690000\n', Line 1 of the substitutions"
    })
    void saysWhatIsWrongAndImportsNothing(String field, String value, String words) {
        Map<String, String> files = files("9.03", "2027-11-15");
        files.put(field, value == null ? "" : value);
        int before = tables.imports().size();

        assertThat(pages.upload("admin", "/account-checks/check", files).body())
                .contains("Nothing is imported", words)
                .doesNotContain("Import these tables");
        assertThat(tables.imports()).hasSize(before);
    }

    @Test
    void takesNoFileThatIsTooLong() {
        Map<String, String> files = files("9.03", "2027-11-15");
        files.put("weights", WEIGHTS.repeat(ImportTables.BYTES_MAX / WEIGHTS.length() + 1));
        assertThat(pages.upload("admin", "/account-checks/check", files).body()).contains("too long");
        files.put("weights", WEIGHTS.repeat(2_000_000 / WEIGHTS.length()));
        assertThat(pages.upload("admin", "/account-checks/check", files).statusCode())
                .isBetween(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sofia", "owen", "helen", "nadia", "george", "priya"})
    void isForAdministratorsAlone(String person) {
        assertThat(office.desk(person).get("/account-checks").statusCode()).isEqualTo(403);
        assertThat(pages.upload(person, "/account-checks/check", files("9", "2027-11-01"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.send(
                                person,
                                "/account-checks/keep",
                                Map.of(
                                        "version",
                                        "9",
                                        "validFrom",
                                        "2027-11-01",
                                        "weights",
                                        "eA==",
                                        "substitutes",
                                        "eA=="))
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.send(person, "/account-checks/key", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesNothingWithoutTheTokenOfThePage() {
        assertThat(pages.sendWithoutToken("admin", "/account-checks/key", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesFilesThatWereChangedOnTheWay() {
        Map<String, String> fields =
                Map.of("version", "9.04", "validFrom", "2027-11-01", "weights", "%%%", "substitutes", "eA==");

        assertThat(pages.send("admin", "/account-checks/keep", fields).statusCode())
                .isEqualTo(400);
    }

    @Test
    void sealsAllAccountsUnderANewKey() {
        CaseNumber number = paidInto(new AccountDetails("690051", "00000086"));
        AccountId account = agreements.current(number).orElseThrow().accountId();
        String key = keyOf(account);

        assertThat(pages.send("admin", "/account-checks/key", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(keyOf(account)).isNotEqualTo(key);
        assertThat(accounts.reveal(account)).isEqualTo(new AccountDetails("690051", "00000086"));
        assertThat(audit.of("account-checks")).extracting(AuditEntry::what).contains("AccountsSealedAnew");
    }

    private String keyOf(AccountId account) {
        return office.jdbc()
                .sql("SELECT key_id FROM fairway.bank_account WHERE account_id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    private CaseNumber paidInto(AccountDetails details) {
        CaseNumber number = PlannedCase.adult(context).number();
        office.today(DAY);
        AccountId account = new AccountId(UUID.randomUUID());
        accounts.propose(account, number, "Mr P Marsh", details, "sofia", DAY);
        agreements.record(
                new DirectPaymentAgreement(
                        new AgreementId(UUID.randomUUID()),
                        number,
                        "Mr P Marsh",
                        account,
                        Money.ofPence(10_000),
                        Money.ofPence(0),
                        Money.ofPence(0),
                        Frequency.FOUR_WEEKLY,
                        DAY,
                        null),
                "owen");
        return number;
    }

    private static Map<String, String> files(String version, String validFrom) {
        return new HashMap<>(
                Map.of("version", version, "validFrom", validFrom, "weights", WEIGHTS, "substitutes", SUBSTITUTES));
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher each = HIDDEN.matcher(page);
        while (each.find()) {
            if (List.of("version", "validFrom", "weights", "substitutes").contains(each.group(1))) {
                fields.put(each.group(1), each.group(2).replace("&#43;", "+"));
            }
        }
        return fields;
    }
}
