package org.fairway.process.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Entitlements;
import org.fairway.payment.FindOverpayments;
import org.fairway.process.agreement.AgreementForms;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.identity.Accounts;
import org.fairway.process.payment.PaymentRunProcess;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryDecision;
import org.fairway.recovery.RecoveryId;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * What was paid too much comes back only by a claim with its working, a chance to object and another person’s decision. Support
 * is £454 a week from 7 December 2026, paid to 10 January 2027 on 11 December.
 */
@FairwayTest
class RecoveryProcessTest {
    private static final String ITEMISE = RecoveryProcess.ITEMISE;
    private static final String TELL = RecoveryProcess.TELL_OF_CLAIM;
    private static final String ANSWER = RecoveryProcess.RECORD_ANSWER;
    private static final String DECIDE = RecoveryProcess.DECIDE;
    private static final String TELL_DECISION = RecoveryProcess.TELL_OF_RECOVERY;
    private static final String REPAYMENT = RecoveryProcess.RECORD_REPAYMENT;
    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final LocalDate FOUND = LocalDate.of(2027, 1, 4);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Entitlements entitlements;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    FindOverpayments overpayments;

    @Autowired
    Recoveries recoveries;

    @Autowired
    ReferenceData reference;

    @Autowired
    Letters letters;

    @Autowired
    Accounts people;

    @Autowired
    NightlyRecoveries nightly;

    @Autowired
    PostRecoveryDelegate postRecoveryDelegate;

    private PlannedCase planned;
    private Desk sofia;
    private Desk priya;
    private Desk tom;
    private String key = "";

    @BeforeEach
    void agreed() {
        planned = PlannedCase.adult(context);
        key = planned.key();
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        planned.startAgreement("DIRECT_PAYMENT");
        sofia = office.desk("sofia");
        priya = office.desk("priya");
        tom = office.desk("tom");
        sofia.complete(key, DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT, AgreementForms.allConditionsHold());
        sofia.complete(key, DirectPaymentAgreementProcess.SIGN_AGREEMENT, AgreementForms.signature());
        office.desk("owen")
                .complete(key, DirectPaymentAgreementProcess.CHECK_BANK_DETAILS, AgreementForms.confirmation());
    }

    @AfterEach
    void backToNow() {
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    /** H2: repaid within two weeks of the letter (St Helens). */
    @Test
    void givesTheOverpaymentOfAnEndedAgreementAnOwnerAndBringsItBackAsCanBeAfforded() {
        paidAndEnded();
        nightly.run();
        nightly.run();
        assertThat(sofia.form(key, ITEMISE).path("foundWords").asText())
                .contains("14 December 2026 to 10 January 2027: £1,362.00");
        assertThat(sofia.refused(key, ITEMISE, Map.of("choice", "NOTHING")).message())
                .contains("somebody has to decide");
        Map<String, Object> claim = claim("YES");
        claim.put("kept", List.of(Map.of("amount", "100.00", "words", "the last wages of his assistant")));
        sofia.complete(key, ITEMISE, claim);
        sofia.complete(key, TELL, sent("2027-01-04"));
        assertThat(letter("RECOVERY_CLAIM").text())
                .contains("£1,262.00", "£1,362.00", "the last wages", "by 1 February 2027", "Nothing is decided yet");

        assertThat(sofia.refused(key, ANSWER, answer("NO_ANSWER")).problems()).containsOnlyKeys("stance");
        Map<String, Object> objects = answer("OBJECTS");
        objects.remove("ownWords");
        assertThat(sofia.refused(key, ANSWER, objects).problems()).containsOnlyKeys("ownWords");
        sofia.complete(key, ANSWER, answer("OBJECTS"));
        JsonNode page = priya.form(key, DECIDE);
        assertThat(page.path("openWords").asText()).isEqualTo("£1,262.00");
        assertThat(page.path("ownWords").asText()).contains("my assistant");
        assertThat(priya.refused(key, DECIDE, decide("repay", "1262.00")).problems())
                .containsOnlyKeys("repay");
        assertThat(priya.refused(key, DECIDE, decide("offset", "1262.00")).problems())
                .containsOnlyKeys("offset");
        assertThat(priya.refused(key, DECIDE, decide("repay", "300.00")).problems())
                .containsOnlyKeys("decision");
        Map<String, Object> tooMuchAWeek = decide("repay", "1262.00");
        tooMuchAWeek.put("repayAWeek", "20.01");
        assertThat(priya.refused(key, DECIDE, tooMuchAWeek).problems()).containsOnlyKeys("repayAWeek");
        Map<String, Object> fair = decide("repay", "300.00");
        fair.put("letOff", "962.00");
        assertThat(priya.refused(key, DECIDE, fair).problems())
                .hasEntrySatisfying("letOff", reason -> assertThat(reason).contains("£500.00"));
        priya.complete(key, DECIDE, Map.of("decision", "PASS_ON", "reasons", "It is above my limit."));
        office.desk("daniel").complete(key, DECIDE, fair);
        assertThat(posted()).as("before he is told").isZero();
        sofia.complete(key, TELL_DECISION, sent("2027-01-04"));

        RecoveryId id = recoveries.underWay(planned.number()).orElseThrow();
        assertThat(overpayments.of(planned.number(), FOUND))
                .as("what was paid is what was due")
                .isEmpty();
        assertThat(owed(id)).isEqualTo(1_362_00 - 100_00 - 962_00);
        int before = posted();
        postRecoveryDelegate.execute(CaseExecution.of(key, Map.of("recoveryId", id.toString())));
        assertThat(posted()).as("run twice").isEqualTo(before);
        assertThat(letter("RECOVERY_DECISION").text())
                .contains("pay back £300.00 by 18 January 2027", "do not have to pay back £962.00", "my assistant");
        assertThat(reference.due("repay-recovery", LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2026, 3, 15));

        tom.complete(key, REPAYMENT, received("100.00"));
        assertThat(tom.refused(key, REPAYMENT, received("200.01")).problems()).containsOnlyKeys("amount");
        tom.complete(key, REPAYMENT, received("200.00"));
        assertThat(owed(id)).isZero();
        assertThat(recoveries.underWay(planned.number())).isEmpty();
        nightly.run();
        assertThat(sofia.keys(key)).doesNotContain(ITEMISE);
    }

    @Test
    void takesSmallInstalmentsOfAPaymentThatRunsAfterNotice() {
        office.today(FOUND);
        String reference = sofia.start(RecoveryProcess.KEY);
        assertThat(reference).startsWith("RECOVERY-");
        assertThat(sofia.form(reference, ITEMISE).path("people").toString()).contains(key);
        sofia.complete(reference, ITEMISE, misuse("120.00"));
        sofia.complete(key, TELL, sent("2027-01-04"));
        sofia.complete(key, ANSWER, answer("AGREES"));

        assertThat(priya.form(key, DECIDE).path("contingencyWords").asText())
                .as("eight weeks of £454")
                .isEqualTo("£3,632.00");
        assertThat(priya.refused(key, DECIDE, decide("repay", "120.00")).problems())
                .as("never below the contingency")
                .containsOnlyKeys("repay");
        Map<String, Object> instalments = decide("offset", "120.00");
        assertThat(priya.refused(key, DECIDE, instalments).problems()).containsOnlyKeys("offsetAPeriod");
        instalments.put("offsetAPeriod", "454.01");
        assertThat(priya.refused(key, DECIDE, instalments).problems())
                .hasEntrySatisfying(
                        "offsetAPeriod", reason -> assertThat(reason).contains("£454.00"));
        instalments.put("offsetAPeriod", "40.00");
        priya.complete(key, DECIDE, instalments);
        sofia.complete(key, TELL_DECISION, sent("2027-01-04"));

        assertThat(entitlements.of(planned.number()).get(0).lines())
                .contains(new EntitlementLine.Recovery(
                        Money.ofPence(4_000),
                        Money.ofPence(12_000),
                        LocalDate.of(2027, 2, 1),
                        "Instalment of what was paid too much"));
        assertThat(recoveries.underWay(planned.number())).isEmpty();
        assertThat(sofia.keys(key)).doesNotContain(ITEMISE, TELL_DECISION);
    }

    @Test
    void decidesAnewWhenTheMoneyStaysAway() {
        decidedToRepay();
        tom.complete(key, REPAYMENT, received("20.00"));
        tom.complete(key, REPAYMENT, Map.of("choice", "ANEW"));
        assertThat(priya.form(key, DECIDE).path("openWords").asText()).isEqualTo("£100.00");
        priya.complete(key, DECIDE, decide("letOff", "100.00"));
        RecoveryId id = recoveries.underWay(planned.number()).orElseThrow();
        sofia.complete(key, TELL_DECISION, sent("2027-01-04"));

        assertThat(owed(id)).isZero();
        assertThat(recoveries.underWay(planned.number())).isEmpty();
    }

    @Test
    void letsNobodyDecideTheirOwnClaim() {
        people.ensure(
                "kim",
                "Kim",
                "Reed",
                DemoPeople.PASSWORD,
                Set.of("direct-payments-officer", "team-manager", "north-team-manager"));
        Desk kim = office.desk("kim");
        office.today(FOUND);
        String reference = kim.start(RecoveryProcess.KEY);
        kim.complete(reference, ITEMISE, misuse("120.00"));
        kim.complete(key, TELL, sent("2027-01-04"));
        kim.complete(key, ANSWER, answer("AGREES"));

        assertThat(kim.form(key, DECIDE).path("ownClaim").asBoolean()).isTrue();
        assertThat(kim.refused(key, DECIDE, decide("letOff", "120.00")).message())
                .contains("You made this claim");
        assertThat(kim.refused(key, DECIDE, Map.of("decision", "PASS_ON", "reasons", "Not mine"))
                        .message())
                .contains("You made this claim");
        RecoveryId id = recoveries.underWay(planned.number()).orElseThrow();
        for (RecoveryDecision forbidden : List.of(decision(id, 12_000, "kim"), decision(id, 11_999, "priya"))) {
            assertThatThrownBy(() -> recoveries.record(forbidden)).isInstanceOf(DataAccessException.class);
        }
        for (String sql : List.of(
                "UPDATE fairway.recovery SET recorded_by = 'priya'",
                "DELETE FROM fairway.recovery_decision",
                "DELETE FROM fairway.recovery_answer")) {
            assertThatThrownBy(() -> office.jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
        String second = sofia.start(RecoveryProcess.KEY);
        assertThat(sofia.refused(second, ITEMISE, misuse("1.00")).problems()).containsOnlyKeys("caseNumber");
    }

    @Test
    void passesOnNoFurtherThanThePanel() {
        office.today(FOUND);
        String reference = sofia.start(RecoveryProcess.KEY);
        sofia.complete(reference, ITEMISE, misuse("6000.00"));
        sofia.complete(key, TELL, sent("2027-01-04"));
        sofia.complete(key, ANSWER, answer("AGREES"));
        Map<String, Object> passOn = Map.of("decision", "PASS_ON", "reasons", "It is above my limit.");
        priya.complete(key, DECIDE, passOn);
        assertThat(priya.sees(key, DECIDE) && office.mayTake("priya", key, DECIDE))
                .isFalse();
        Desk daniel = office.desk("daniel");
        assertThat(daniel.refused(key, DECIDE, decide("letOff", "6000.00")).problems())
                .containsOnlyKeys("letOff");
        daniel.complete(key, DECIDE, passOn);
        Desk martin = office.desk("martin");
        assertThat(martin.refused(key, DECIDE, passOn).message()).contains("Nobody may decide more");
        martin.complete(key, DECIDE, decide("letOff", "6000.00"));
        assertThat(sofia.sees(key, TELL_DECISION)).isTrue();
    }

    /** What a run takes back by itself is not claimed besides. */
    @Test
    void claimsNothingOfTheLedgerWhileAPaymentRuns() {
        paidAndEnded();
        entitlements.add(
                entitlements.of(planned.number()).get(0).entitlement().id(),
                List.of(new EntitlementLine.End(LocalDate.of(2027, 1, 31), "It goes on for a month")),
                "amina");
        entitlements.add(
                entitlements.of(planned.number()).get(0).entitlement().id(),
                List.of(new EntitlementLine.Weekly(
                        EntitlementLine.Kind.GROSS, WeeklyRate.of(Money.ofPence(22_700)), START, null, "Half of it")),
                "amina");
        assertThat(overpayments.of(planned.number(), FOUND)).isNotEmpty();
        String reference = sofia.start(RecoveryProcess.KEY);

        assertThat(sofia.refused(reference, ITEMISE, claim("YES")).message()).contains("Nothing is claimed");
    }

    @Test
    void claimsNothingWhenThereIsNothing() {
        String reference = sofia.start(RecoveryProcess.KEY);
        Map<String, Object> nothingFound = claim("YES");
        assertThat(sofia.refused(reference, ITEMISE, nothingFound).message()).contains("Nothing is claimed");
        sofia.complete(reference, ITEMISE, Map.of("choice", "NOTHING"));
        assertThat(sofia.keys(reference)).isEmpty();
    }

    /** H1: eight weeks of £454.00 stay in the account, and what is more may be asked back (St Helens). */
    @Test
    void asksBackNoMoreThanWhatIsOverEightWeeks() {
        office.today(FOUND);
        String reference = sofia.start(RecoveryProcess.KEY);
        assertThat(sofia.refused(reference, ITEMISE, holding("3632.00", "0.00")).problems())
                .as("8.0 weeks")
                .hasEntrySatisfying(
                        "balance", reason -> assertThat(reason).contains("no more than 8 weeks of the payment"));
        assertThat(sofia.refused(reference, ITEMISE, holding("3677.40", "45.40"))
                        .problems())
                .as("8.1 weeks, of which the tenth is owed in wages")
                .containsOnlyKeys("balance");
        Map<String, Object> half = holding("3677.40", "0.00");
        half.remove("balanceShownBy");
        assertThat(sofia.refused(reference, ITEMISE, half).problems()).containsOnlyKeys("balance");
        Map<String, Object> before = holding("3677.40", "0.00");
        before.put("balanceOn", START.minusDays(1).toString());
        assertThat(sofia.refused(reference, ITEMISE, before).problems()).containsOnlyKeys("balanceOn");

        sofia.complete(reference, ITEMISE, holding("3677.40", "0.00"));

        sofia.complete(key, TELL, sent("2027-01-04"));
        assertThat(letter("RECOVERY_CLAIM").text())
                .as("8.1 weeks")
                .contains("£45.40", "In the account beyond 8 weeks of the payment");
    }

    private Map<String, Object> holding(String balance, String owed) {
        Map<String, Object> answers = claim("NO");
        answers.put("balanceOn", FOUND.toString());
        answers.put("balance", balance);
        answers.put("owed", owed);
        answers.put("balanceShownBy", "The statement of December.");
        return answers;
    }

    @ParameterizedTest
    @CsvSource({"caseNumber, FW-2026-000001-X, caseNumber", "shown, , shown", "reasons, , reasons"})
    void refusesWhatCannotBe(String field, String value, String wrong) {
        String reference = sofia.start(RecoveryProcess.KEY);
        Map<String, Object> answers = misuse("120.00");
        answers.put(field, value == null ? "" : value);

        assertThat(sofia.refused(reference, ITEMISE, answers).problems()).containsOnlyKeys(wrong);
        assertThat(recoveries.underWay(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "priya", "helen", "george"})
    void isStartedByDirectPaymentsOfficersAlone(String person) {
        assertThatThrownBy(() -> office.desk(person).start(RecoveryProcess.KEY)).isInstanceOf(AssertionError.class);
    }

    private void decidedToRepay() {
        office.today(FOUND);
        String reference = sofia.start(RecoveryProcess.KEY);
        sofia.complete(reference, ITEMISE, misuse("120.00"));
        sofia.complete(key, TELL, sent("2027-01-04"));
        Map<String, Object> offers = answer("AGREES");
        offers.put("offered", "120.00");
        sofia.complete(key, ANSWER, offers);
        priya.complete(key, DECIDE, decide("repay", "120.00"));
        sofia.complete(key, TELL_DECISION, sent("2027-01-04"));
    }

    private void paidAndEnded() {
        office.today(LocalDate.of(2026, 12, 9));
        Desk helen = office.desk("helen");
        String run = helen.start(PaymentRunProcess.KEY);
        helen.complete(
                run, PaymentRunProcess.PREPARE_PAYMENT_RUN, Map.of("decision", "PREPARE", "payDate", "2026-12-11"));
        office.check(run);
        office.desk("ivan").complete(run, PaymentRunProcess.APPROVE_PAYMENT_RUN, Map.of("decision", "APPROVE"));
        office.desk("mary").complete(run, PaymentRunProcess.RELEASE_PAYMENT_RUN, Map.of("decision", "RELEASE"));
        helen.complete(run, PaymentRunProcess.SEND_PAYMENT_FILE, Map.of("decision", "SENT"));
        assertThat(office.paid(run, key)).isEqualTo(5 * 454_00);
        endEntitlement.end(planned.number(), LocalDate.of(2026, 12, 20), "The person asks that it stop", "amina");
        office.today(FOUND);
    }

    private Map<String, Object> claim(String shown) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("choice", "CLAIM");
        answers.put("caseNumber", key);
        answers.put("shown", shown);
        answers.put("reasons", "Support ended on 20 December and was paid to 10 January.");
        return answers;
    }

    private Map<String, Object> misuse(String amount) {
        Map<String, Object> answers = claim("NO");
        answers.put(
                "lines",
                List.of(Map.of(
                        "what", "A bicycle, which is not in the plan",
                        "first", "2026-12-10",
                        "last", "2026-12-10",
                        "amount", amount,
                        "evidence", "The statement of December.")));
        return answers;
    }

    private static Map<String, Object> answer(String stance) {
        return new HashMap<>(Map.of(
                "stance", stance,
                "ownWords", "I paid my assistant to the end of the month.",
                "leftAWeek", "20.00",
                "balance", "300.00"));
    }

    private static Map<String, Object> decide(String way, String amount) {
        return new HashMap<>(Map.of(
                "decision", "DECIDE", way, amount, "reasons", "His wages were owed; the rest is more than he has."));
    }

    private static Map<String, Object> received(String amount) {
        return Map.of("choice", "RECEIVED", "amount", amount, "receivedOn", "2027-01-04");
    }

    private static Map<String, Object> sent(String day) {
        return Map.of("sentOn", day, "sentBy", "POST");
    }

    private static RecoveryDecision decision(RecoveryId id, long letOff, String by) {
        return new RecoveryDecision(
                id,
                1,
                Money.NIL,
                Money.NIL,
                Money.NIL,
                Money.NIL,
                Money.ofPence(letOff),
                "Because",
                RecoveryDecision.Role.TEAM_MANAGER,
                FOUND,
                by);
    }

    /** What the case owes by the ledger, in pence. */
    private long owed(RecoveryId id) {
        return office.jdbc()
                .sql("""
                        SELECT coalesce(sum(CASE WHEN debit_account = 'overpayments' THEN amount_pence
                                                 WHEN credit_account = 'overpayments' THEN -amount_pence END), 0)
                        FROM fairway.ledger_transfer WHERE journal = :journal
                        """)
                .param("journal", "recovery/" + id)
                .query(Long.class)
                .single();
    }

    private int posted() {
        UUID id = recoveries.underWay(planned.number()).orElseThrow().value();
        return office.jdbc()
                .sql("SELECT count(*) FROM fairway.ledger_transfer WHERE journal = :journal")
                .param("journal", "recovery/" + id)
                .query(Integer.class)
                .single();
    }

    private Letter letter(String kind) {
        return letters.of(planned.number()).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
