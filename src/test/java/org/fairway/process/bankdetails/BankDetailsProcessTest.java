package org.fairway.process.bankdetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fairway.acceptance.AccountNumbersKept;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChangeId;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AskForName;
import org.fairway.bankdetails.ChangeState;
import org.fairway.bankdetails.ChangeStep;
import org.fairway.bankdetails.CheckMethod;
import org.fairway.bankdetails.ImportedTables;
import org.fairway.bankdetails.ModulusTables;
import org.fairway.bankdetails.NameAnswer;
import org.fairway.bankdetails.NameCheck;
import org.fairway.bankdetails.NameChecks;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.bankdetails.WeightRow;
import org.fairway.demo.DemoPeople;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.payment.Entitlements;
import org.fairway.process.agreement.AgreementForms;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** A live agreement is paid into another account only after a second person has made sure that it is the payee's. */
@FairwayTest
@ExtendWith(OutputCaptureExtension.class)
class BankDetailsProcessTest {
    private static final String PROPOSE = BankDetailsProcess.PROPOSE;
    private static final String CHECK = BankDetailsProcess.CHECK;
    private static final String TELL = BankDetailsProcess.TELL_OLD_CONTACT;
    private static final String TELL_REFUSED = BankDetailsProcess.TELL_REFUSED;
    private static final String NUMBER = "86420975";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Agreements agreements;

    @Autowired
    BankAccounts accounts;

    @Autowired
    AccountChanges changes;

    @Autowired
    NameChecks names;

    @Autowired
    TablesInForce tables;

    @Autowired
    Entitlements entitlements;

    @Autowired
    Letters letters;

    @Autowired
    Accounts people;

    @Autowired
    ActivateAccountChangeDelegate activateAccountChangeDelegate;

    @Autowired
    AskForName askForName;

    private PlannedCase planned;
    private Desk sofia;
    private Desk owen;
    private String key = "";

    @BeforeEach
    void paid() {
        planned = PlannedCase.adult(context);
        key = planned.key();
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        planned.startAgreement("DIRECT_PAYMENT");
        sofia = office.desk("sofia");
        owen = office.desk("owen");
        sofia.complete(key, DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT, AgreementForms.allConditionsHold());
        sofia.complete(key, DirectPaymentAgreementProcess.SIGN_AGREEMENT, AgreementForms.signature());
        owen.complete(key, DirectPaymentAgreementProcess.CHECK_BANK_DETAILS, AgreementForms.confirmation());
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void paysIntoTheNewAccountOnceItIsCheckedAndTheOldContactTold() throws Exception {
        String request = sofia.start(BankDetailsProcess.KEY);
        assertThat(request).startsWith("ACCOUNT-");
        assertThat(sofia.form(request, PROPOSE).path("paid").toString()).contains(key, "account ending 9911");
        sofia.complete(request, PROPOSE, proposal());
        assertThat(ending()).as("while it is checked").isEqualTo("9911");
        office.fire(request, BankDetailsProcess.ASK_FOR_NAME);

        JsonNode page = owen.form(key, CHECK);
        assertThat(page.path("newAccount").asText()).isEqualTo("Mr P Marsh, ending 0975");
        assertThat(page.path("oldAccount").asText()).endsWith("ending 9911");
        assertThat(page.path("modulusWords").asText()).startsWith("Unchecked");
        assertThat(page.path("nameWords").asText()).startsWith("The bank says that the name is right.");
        assertThat(page.path("sharedWords").asText()).isEqualTo("No other case has this account.");
        assertThat(page.path("numberWords").asText()).isNotEmpty();
        owen.complete(key, CHECK, confirmed());
        assertThat(ending()).as("before the old contact is told").isEqualTo("9911");
        owen.complete(key, TELL, PlannedCase.sent());

        assertThat(ending()).isEqualTo("0975");
        AccountId account = agreement().accountId();
        assertThat(accounts.reveal(account).accountNumber()).isEqualTo(NUMBER);
        assertThat(changes.notYetPaid()).containsKey(account);
        AccountChange change = Objects.requireNonNull(changes.notYetPaid().get(account));
        assertThat(change.proposedBy()).isEqualTo("sofia");
        assertThat(changes.steps(change.id()))
                .extracting(ChangeStep::state)
                .containsExactly(ChangeState.CHECKED, ChangeState.ACTIVE);
        assertThat(letter("ACCOUNT_CHANGED").text())
                .contains("ending in 9911", "ending in 0975", "If you did not ask for this", "Owen Price");
        assertThat(owen.keys(key)).doesNotContain(TELL, CHECK);

        Map<String, Object> facts = Map.of("accountChangeId", change.id().toString());
        activateAccountChangeDelegate.execute(CaseExecution.of(key, facts));
        assertThat(changes.steps(change.id())).as("run twice").hasSize(2);
    }

    @Test
    void leavesEverythingAsItWasWhenNobodyAsksAfterAll() {
        String request = sofia.start(BankDetailsProcess.KEY);

        sofia.complete(request, PROPOSE, Map.of("choice", "NOTHING"));

        assertThat(sofia.keys(request)).isEmpty();
        assertThat(ending()).isEqualTo("9911");
    }

    @ParameterizedTest
    @CsvSource({"REFUSE, REFUSED", "WITHDRAW, WITHDRAWN"})
    void goesOnPayingTheOldAccountWhenTheChangeEnds(String decision, ChangeState state) {
        proposed(proposal());
        Map<String, Object> answers = new HashMap<>(Map.of("decision", decision));
        assertThat(owen.refused(key, CHECK, answers).problems()).containsOnlyKeys("reason");
        answers.put("reason", "We could not reach you on the number that we have.");
        owen.complete(key, CHECK, answers);
        AccountChange change = changed();
        assertThat(changes.steps(change.id())).singleElement().satisfies(step -> {
            assertThat(step.state()).isEqualTo(state);
            assertThat(step.by()).isEqualTo("owen");
        });
        owen.complete(key, TELL_REFUSED, PlannedCase.sent());

        assertThat(letter("ACCOUNT_NOT_CHANGED").text()).contains("We could not reach you", "ending in 9911");
        assertThat(ending()).isEqualTo("9911");
        assertThat(changes.notYetPaid()).doesNotContainKey(change.newAccount());
        proposed(proposal());
        assertThat(owen.sees(key, CHECK)).as("another one may be proposed now").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "01, CLOSE, close", "02, NO_MATCH, another name", "05, BUSINESS_ACCOUNT_CLOSE, and another",
        "07, NO_SUCH_ACCOUNT, no such account", "09, ACCOUNT_NOT_CHECKED, does not check", "12, SWITCHED, switched"
    })
    void showsWhatTheBankSaysOfTheName(String last, NameAnswer answer, String words) {
        Map<String, Object> proposal = proposal();
        proposal.put("accountNumber", "990000" + last);
        proposed(proposal);

        assertThat(owen.form(key, CHECK).path("nameWords").asText()).contains(words);
        assertThat(owen.refused(key, CHECK, confirmed()).message())
                .contains(answer.forbids() ? "Refuse the change" : "Say how you have seen the name");
        Map<String, Object> seen = confirmed();
        seen.put("nameSeen", "A statement of October with his name, seen at home.");
        if (answer.forbids()) {
            assertThat(owen.refused(key, CHECK, seen).message()).contains("Refuse the change");
        } else {
            owen.complete(key, CHECK, seen);
            assertThat(owen.sees(key, TELL)).isTrue();
        }
    }

    @Test
    void asksTheBankAgainWhenItsAnswerIsTooOld() throws Exception {
        proposed(proposal());
        LocalDate later = PlannedCase.TODAY.plusMonths(7);
        office.today(later);
        Map<String, Object> answers = confirmed();
        answers.put("calledBackOn", later.toString());
        assertThat(owen.form(key, CHECK).path("nameWords").asText()).contains("too old");
        assertThat(owen.refused(key, CHECK, answers).message()).contains("too old to rely on");
        owen.complete(key, CHECK, Map.of("decision", "ASK_AGAIN"));
        office.fire(key, BankDetailsProcess.ASK_FOR_NAME);

        assertThat(names.latest(changed().newAccount()).orElseThrow().askedOn()).isEqualTo(later);
        owen.complete(key, CHECK, answers);
        assertThat(owen.sees(key, TELL)).isTrue();
    }

    @Test
    void asksTheBankOnceForEachQuestion() {
        proposed(proposal());
        AccountChange change = changed();
        NameCheck answered = names.latest(change.newAccount()).orElseThrow();

        askForName.ask(answered.id(), accounts.get(change.newAccount()), PlannedCase.TODAY, "fairway");

        assertThat(office.jdbc()
                        .sql("SELECT count(*) FROM fairway.name_check WHERE account_id = :id")
                        .param("id", change.newAccount().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsNobodyCheckWhatTheyProposed() {
        Desk jamie = jamieWhoIsBoth();

        assertThat(jamie.form(key, CHECK).path("ownProposal").asBoolean()).isTrue();
        assertThat(jamie.refused(key, CHECK, confirmed()).message()).contains("You entered these bank details");
        assertThat(jamie.refused(key, CHECK, Map.of("decision", "REFUSE", "reason", "Not needed"))
                        .message())
                .contains("You proposed this change");
        assertThat(sofia.sees(key, CHECK)).isFalse();
    }

    @Test
    void letsNobodyTellOfWhatTheyProposed() {
        Desk jamie = jamieWhoIsBoth();
        owen.complete(key, CHECK, confirmed());

        assertThat(jamie.refused(key, TELL, PlannedCase.sent()).message()).contains("Someone else has to tell");
        assertThat(ending()).isEqualTo("9911");
    }

    private Desk jamieWhoIsBoth() {
        Set<String> both = Set.of("direct-payments-officer", "bank-details-checker");
        people.ensure("jamie", "Jamie", "Cole", DemoPeople.PASSWORD, both);
        Desk jamie = office.desk("jamie");
        String request = jamie.start(BankDetailsProcess.KEY);
        jamie.complete(request, PROPOSE, proposal());
        office.fire(request, BankDetailsProcess.ASK_FOR_NAME);
        return jamie;
    }

    @Test
    void theDatabaseItselfHoldsTheOrder() {
        proposed(proposal());
        AccountChange change = changed();

        for (ChangeStep forbidden : List.of(
                new ChangeStep(change.id(), ChangeState.CHECKED, null, PlannedCase.TODAY, "sofia"),
                new ChangeStep(change.id(), ChangeState.CHECKED, null, PlannedCase.TODAY, "owen"),
                new ChangeStep(change.id(), ChangeState.ACTIVE, null, PlannedCase.TODAY, "owen"))) {
            assertThatThrownBy(() -> changes.record(forbidden)).isInstanceOf(DataAccessException.class);
        }
        for (String sql : List.of(
                "UPDATE fairway.account_change SET recorded_by = 'owen'",
                "DELETE FROM fairway.account_change_step",
                "UPDATE fairway.name_check SET answer = 'MATCH'")) {
            assertThatThrownBy(() -> office.jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(ending()).isEqualTo("9911");
    }

    @Test
    void proposesOneChangeAtATime() {
        proposed(proposal());
        String second = sofia.start(BankDetailsProcess.KEY);

        assertThat(sofia.refused(second, PROPOSE, proposal()).problems())
                .hasEntrySatisfying("agreement", reason -> assertThat(reason).contains("is being checked already"));
    }

    @ParameterizedTest
    @CsvSource({
        "agreement, nonsense, agreement",
        "agreement, 3f1e8c1e-0000-0000-0000-000000000000, agreement",
        "holder, SOMEBODY_ELSE, holder",
        "holder, , holder",
        "askedBy, , askedBy",
        "askedHow, PIGEON, askedHow",
        "askedOn, 2026-11-24, askedOn",
        "payeeName, Sofia Rossi, payeeName",
        "payeeName, Mrs S. ROSSI-Sofia, payeeName",
        "sortCode, 2000, sortCode",
        "accountNumber, 1234567, accountNumber",
        "evidence, , evidence",
        "evidence, It says 8642 0975 there, evidence"
    })
    void refusesWhatCannotBe(String field, String value, String wrong) {
        String request = sofia.start(BankDetailsProcess.KEY);
        Map<String, Object> answers = proposal();
        answers.put(field, value == null ? "" : value);

        assertThat(sofia.refused(request, PROPOSE, answers).problems()).containsOnlyKeys(wrong);
        assertThat(changes.underWay(agreement().id())).isEmpty();
    }

    /** By a made-up table from a day that no other test knows: of 691111, the last digit of an account is nought. */
    @Test
    void refusesANumberThatCannotBe() {
        List<Integer> lastDigit = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        WeightRow row = new WeightRow("691111", "691111", CheckMethod.MOD11, lastDigit, 0);
        tables.add(
                new ImportedTables(
                        "test",
                        LocalDate.of(2028, 3, 1),
                        "0".repeat(64),
                        "0".repeat(64),
                        new ModulusTables(List.of(row), Map.of())),
                Set.of(),
                "admin");
        String request = sofia.start(BankDetailsProcess.KEY);
        Map<String, Object> answers = proposal();
        answers.put("sortCode", "69-11-11");
        office.today(LocalDate.of(2028, 3, 2));

        assertThat(sofia.refused(request, PROPOSE, answers).problems())
                .hasEntrySatisfying(
                        "accountNumber", reason -> assertThat(reason).contains("does not fit the sort code"));
    }

    @Test
    void refusesTheAccountThatIsPaidAlready() {
        String request = sofia.start(BankDetailsProcess.KEY);
        Map<String, Object> answers = proposal();
        answers.put("sortCode", "200000");
        answers.put("accountNumber", "5577 9911");

        assertThat(sofia.refused(request, PROPOSE, answers).problems()).containsOnlyKeys("accountNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "callBack, NOT_REACHED, callBack",
        "callBack, , callBack",
        "calledBackOn, , calledBackOn",
        "calledBackOn, 2026-11-24, calledBackOn",
        "evidence, , evidence",
        "evidence, 86420975 is right, evidence",
        "decision, PERHAPS, decision"
    })
    void confirmsOnlyWithACallBack(String field, String value, String wrong) {
        proposed(proposal());
        Map<String, Object> answers = confirmed();
        answers.put(field, value == null ? "" : value);

        assertThat(owen.refused(key, CHECK, answers).problems()).containsKey(wrong);
        assertThat(owen.sees(key, CHECK)).isTrue();
    }

    @Test
    void takesNoCallThatWasBeforeTheChangeWasAskedFor() {
        proposed(proposal());
        Map<String, Object> answers = confirmed();
        answers.put("calledBackOn", "2026-11-01");

        assertThat(owen.refused(key, CHECK, answers).message()).contains("after the change was asked for");
    }

    @Test
    void showsWhoElseHasTheAccount() {
        Map<String, Object> shared = proposal();
        shared.put("sortCode", "61-22-33");
        proposed(shared);
        owen.complete(key, CHECK, Map.of("decision", "REFUSE", "reason", "Another account is wanted"));
        String first = key;
        paid();
        shared.put("agreement", agreement().id().toString());
        proposed(shared);

        assertThat(owen.form(key, CHECK).path("sharedWords").asText()).contains("stands in other cases", first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owen", "amina", "helen", "george"})
    void isStartedByDirectPaymentsOfficersAlone(String person) {
        assertThatThrownBy(() -> office.desk(person).start(BankDetailsProcess.KEY))
                .isInstanceOf(AssertionError.class);
    }

    /** Neither the engine, nor our tables, nor the log: the number is in the vault, sealed. */
    @Test
    void keepsTheNumberInTheVaultAndNowhereElse(CapturedOutput log) {
        proposed(proposal());
        owen.form(key, CHECK);
        owen.complete(key, CHECK, confirmed());
        owen.complete(key, TELL, PlannedCase.sent());
        String again = sofia.start(BankDetailsProcess.KEY);
        sofia.refused(again, PROPOSE, proposal());

        assertThat(AccountNumbersKept.in(office.jdbc(), NUMBER, "8642 0975", "61-27-91", "612791"))
                .isEmpty();
        assertThat(log.getAll()).doesNotContain(NUMBER, "612791", "61-27-91");
        assertThat(agreement().toString() + changed(key)).doesNotContain(NUMBER, "612791");
    }

    private void proposed(Map<String, Object> proposal) {
        String request = sofia.start(BankDetailsProcess.KEY);
        sofia.complete(request, PROPOSE, proposal);
        office.fire(request, BankDetailsProcess.ASK_FOR_NAME);
    }

    private Map<String, Object> proposal() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("choice", "PROPOSE");
        answers.put("agreement", agreement().id().toString());
        answers.put("askedBy", "PERSON");
        answers.put("askedHow", "IN_PERSON");
        answers.put("askedOn", "2026-11-20");
        answers.put("holder", "PERSON");
        answers.put("payeeName", "Mr P Marsh");
        answers.put("sortCode", "61-27-91");
        answers.put("accountNumber", NUMBER);
        answers.put("evidence", "A statement of last month, seen at his home.");
        return answers;
    }

    private static Map<String, Object> confirmed() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("callBack", "NUMBER_ON_RECORD");
        answers.put("calledBackOn", "2026-11-23");
        answers.put("evidence", "He named the club that he goes to and the day he asked.");
        answers.put("decision", "CONFIRM");
        return answers;
    }

    private DirectPaymentAgreement agreement() {
        return agreements.current(planned.number()).orElseThrow();
    }

    private AccountChange changed() {
        return changes.underWay(agreement().id())
                .orElseGet(() -> newest(agreement().id()));
    }

    private String changed(String caseNumber) {
        return office.jdbc()
                .sql("SELECT string_agg(c::text, ' ') FROM fairway.account_change c WHERE case_number = :number")
                .param("number", caseNumber)
                .query(String.class)
                .single();
    }

    private AccountChange newest(AgreementId agreement) {
        return changes.get(office.jdbc()
                .sql(
                        "SELECT change_id::text FROM fairway.account_change WHERE agreement_id = :id ORDER BY recorded_at DESC"
                                + " LIMIT 1")
                .param("id", agreement.value())
                .query((row, index) -> AccountChangeId.parse(row.getString(1)))
                .single());
    }

    private String ending() {
        return entitlements.of(planned.number()).get(0).entitlement().payee().accountEnding();
    }

    private Letter letter(String kind) {
        return letters.of(planned.number()).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
