package org.fairway.process.paymentchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Holds;
import org.fairway.payment.Timeline;
import org.fairway.paymentchange.ChangeState;
import org.fairway.paymentchange.ChangeStep;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChangeId;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.process.agreement.AgreementForms;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.identity.Accounts;
import org.fairway.process.payment.PaymentRunProcess;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.review.Findings;
import org.fairway.review.OutcomesAchieved;
import org.fairway.review.Review;
import org.fairway.review.ReviewId;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewMethod;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.ReviewReason;
import org.fairway.review.Reviews;
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
 * A direct payment pauses, starts again and stops only by a decision with reasons, after a letter, and with care that goes on.
 * Support is £454 a week from 7 December 2026; what happens is heard of on Monday 4 January 2027.
 */
@FairwayTest
class PaymentChangeProcessTest {
    private static final String PROPOSE = PaymentChangeProcess.PROPOSE;
    private static final String DECIDE = PaymentChangeProcess.DECIDE;
    private static final String TELL = PaymentChangeProcess.TELL;
    private static final String REVIEW = PaymentChangeProcess.REVIEW_PAUSE;
    private static final String CLOSE = PaymentChangeProcess.CLOSE_ACCOUNT;
    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final LocalDate HEARD = LocalDate.of(2027, 1, 4);
    private static final WeeklyRate AGREED = WeeklyRate.of(Money.ofPence(45_400));

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    PaymentChanges changes;

    @Autowired
    Entitlements entitlements;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    Holds holds;

    @Autowired
    Reviews reviews;

    @Autowired
    Letters letters;

    @Autowired
    Accounts people;

    @Autowired
    WritePaymentChangeDelegate writePaymentChangeDelegate;

    @Autowired
    TakeUpPaymentChangeDelegate takeUpPaymentChangeDelegate;

    private PlannedCase planned;
    private Desk amina;
    private Desk priya;
    private Desk sofia;
    private String key = "";

    @BeforeEach
    void paid() {
        planned = PlannedCase.adult(context);
        key = planned.key();
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        planned.startAgreement("DIRECT_PAYMENT");
        sofia = office.desk("sofia");
        sofia.complete(key, DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT, AgreementForms.allConditionsHold());
        sofia.complete(key, DirectPaymentAgreementProcess.SIGN_AGREEMENT, AgreementForms.signature());
        office.desk("owen")
                .complete(key, DirectPaymentAgreementProcess.CHECK_BANK_DETAILS, AgreementForms.confirmation());
        amina = office.desk("amina");
        priya = office.desk("priya");
        office.today(HEARD);
    }

    @AfterEach
    void backToNow() {
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void paysInFullInHospitalThenWhatIsKeptAndStartsAgainByItself() {
        String reference = amina.start(PaymentChangeProcess.KEY);
        assertThat(reference).startsWith("CHANGE-");
        assertThat(amina.form(reference, PROPOSE).path("paid").toString()).contains(key);
        amina.complete(reference, PROPOSE, hospital());
        JsonNode page = priya.form(key, DECIDE);
        assertThat(page.path("effectWords").asText()).contains("1 February 2027", "28 February 2027");
        assertThat(page.path("careWords").asText()).contains("Washing: the ward");
        priya.complete(key, DECIDE, approve());
        assertThat(line().isSuspendedOn(LocalDate.of(2027, 2, 1)))
                .as("before he is told")
                .isFalse();
        amina.complete(key, TELL, sentOn("2027-01-04"));

        assertThat(cost("2027-01-31"))
                .as("the first four weeks, and his notice")
                .isEqualTo(AGREED);
        assertThat(cost("2027-02-01")).isEqualTo(pounds("105.60"));
        assertThat(cost("2027-02-28")).isEqualTo(pounds("105.60"));
        assertThat(cost("2027-03-01")).as("nobody decided again").isEqualTo(AGREED);
        assertThat(letter("PAYMENT_PAUSED").text())
                .contains(
                        "from 1 February 2027 to 28 February 2027", "Washing: the ward", "£105.60", "If you disagree");
        PaymentChange change = change();
        assertThat(changes.steps(change.id()))
                .extracting(ChangeStep::state)
                .containsExactly(ChangeState.APPROVED, ChangeState.TOLD, ChangeState.WRITTEN);
        int lines = line().lines().size();
        writePaymentChangeDelegate.execute(again(change));
        assertThat(line().lines()).as("run twice").hasSize(lines);
    }

    @Test
    void asksAManagerBeforeAPauseEndsAndKeepsARetainerNoLongerThanItsDays() {
        pausedUntilEndOfFebruary();
        office.today(LocalDate.of(2027, 2, 21));
        office.fire(key, PaymentChangeProcess.PAUSE_TO_REVIEW);
        JsonNode page = priya.form(key, REVIEW);
        assertThat(page.path("lastWords").asText()).isEqualTo("28 February 2027");
        assertThat(page.path("latestWords").asText()).isEqualTo("28 March 2027");

        assertThat(priya.refused(key, REVIEW, goOn("2027-03-29")).problems()).containsOnlyKeys("until");
        Map<String, Object> withoutCare = goOn("2027-03-28");
        withoutCare.put("care", List.of());
        assertThat(priya.refused(key, REVIEW, withoutCare).problems()).containsOnlyKeys("care");
        assertThat(cost("2027-03-01")).isEqualTo(AGREED);
        priya.complete(key, REVIEW, goOn("2027-03-28"));

        assertThat(cost("2027-03-14")).as("42 days are kept").isEqualTo(pounds("105.60"));
        assertThat(cost("2027-03-15")).isEqualTo(WeeklyRate.NIL);
        assertThat(cost("2027-03-29")).isEqualTo(AGREED);
        assertThat(letter("PAYMENT_PAUSE_GOES_ON").text()).contains("until 28 March 2027", "29 March 2027");
        office.today(LocalDate.of(2027, 3, 21));
        office.fire(key, PaymentChangeProcess.PAUSE_TO_REVIEW);
        Map<String, Object> home = new HashMap<>(sentOn("2027-03-21"));
        home.put("decision", "RESTART");
        home.put("reasons", "He came home on the 20th.");
        home.put("restartsOn", "2027-03-20");
        priya.complete(key, REVIEW, home);
        assertThat(cost("2027-03-19")).isEqualTo(WeeklyRate.NIL);
        assertThat(cost("2027-03-20")).isEqualTo(AGREED);
        assertThat(letter("PAYMENT_RESTARTED").text()).contains("20 March 2027");
        assertThat(priya.keys(key)).doesNotContain(REVIEW);
    }

    @Test
    void asksNobodyAboutAPauseThatIsOverAndRestartsFromThePast() {
        pausedUntilEndOfFebruary();
        office.today(LocalDate.of(2027, 2, 15));
        Map<String, Object> restart = proposal("RESTART", "2027-02-10", "REASON_IS_OVER");
        restart.remove("care");
        decided(restart, "2027-02-15");

        assertThat(cost("2027-02-09")).isEqualTo(pounds("105.60"));
        assertThat(cost("2027-02-10")).isEqualTo(AGREED);
        office.today(LocalDate.of(2027, 2, 21));
        office.fire(key, PaymentChangeProcess.PAUSE_TO_REVIEW);
        assertThat(priya.keys(key)).doesNotContain(REVIEW);
    }

    @Test
    void pausesAtOnceWhereThePersonAgreesAndItsEndIsKnown() {
        Map<String, Object> away = proposal("OTHER_PAUSE", "2027-01-11", "PERSON_ASKED");
        away.put("agreed", "YES");
        away.put("until", "2027-01-24");
        decided(away, "2027-01-04");

        assertThat(cost("2027-01-10")).isEqualTo(AGREED);
        assertThat(cost("2027-01-11")).isEqualTo(WeeklyRate.NIL);
        assertThat(cost("2027-01-25")).isEqualTo(AGREED);
    }

    /** H4: records are due 28 days after they were asked for, and being late time after time may suspend (Haringey). */
    @Test
    void restsForRecordsThatAreLateTimeAfterTimeAndNotForOnce() {
        Map<String, Object> late = proposal("OTHER_PAUSE", "2027-02-01", "RECORDS_NOT_SENT");
        late.put("agreed", "NO");
        String reference = amina.start(PaymentChangeProcess.KEY);
        for (List<String> tooFew : List.of(
                List.<String>of(),
                List.of("2026-11-02"),
                List.of("2026-11-02", "2026-11-02"),
                List.of("2026-11-02", "2026-12-07"))) {
            late.put("recordsAskedOn", asked(tooFew));
            assertThat(amina.refused(reference, PROPOSE, late).problems())
                    .as("asked on " + tooFew + ": 28 days from 7 December are over on 4 January, and not before")
                    .hasEntrySatisfying(
                            "recordsAskedOn", reason -> assertThat(reason).contains("at least 2 times", "28 days"));
        }
        late.put("recordsAskedOn", asked(List.of("2026-11-02", "2026-12-06")));
        amina.complete(reference, PROPOSE, late);

        assertThat(change().what().recordsAskedOn())
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 6));
        priya.complete(key, DECIDE, approve());
        amina.complete(key, TELL, sentOn("2027-01-04"));
        assertThat(letter("PAYMENT_PAUSED").text()).contains("Records that were asked for did not come");
        assertThat(cost("2027-01-31")).isEqualTo(AGREED);
        assertThat(cost("2027-02-01")).isEqualTo(WeeklyRate.NIL);
    }

    private static List<Map<String, String>> asked(List<String> days) {
        return days.stream().map(day -> Map.of("on", day)).toList();
    }

    /** Vectors H6 and H15 of the worked examples: four weeks of written notice; no stop without review, notice and other care. */
    @Test
    void stopsOnlyAfterAReviewWithNoticeAndOtherCare() {
        Map<String, Object> stop = proposal("MISUSE_ALLEGED", "2027-02-01", "NOT_USED_FOR_NEEDS");
        String reference = amina.start(PaymentChangeProcess.KEY);
        assertThat(amina.refused(reference, PROPOSE, stop).problems())
                .hasEntrySatisfying("happening", reason -> assertThat(reason).contains("only after a review"));
        reviewed();
        stop.put("from", "2027-01-31");
        assertThat(amina.refused(reference, PROPOSE, stop).problems())
                .hasEntrySatisfying(
                        "from", reason -> assertThat(reason).contains("the earliest day is 1 February 2027"));
        stop.put("from", "2027-02-01");
        stop.put("care", List.of());
        assertThat(amina.refused(reference, PROPOSE, stop).problems()).containsOnlyKeys("care");
        stop.put("care", care());
        amina.complete(reference, PROPOSE, stop);
        priya.complete(key, DECIDE, approve());
        office.today(LocalDate.of(2027, 1, 6));
        amina.complete(key, TELL, sentOn("2027-01-06"));

        assertThat(line().lastDay()).as("notice runs from the letter").isEqualTo(LocalDate.of(2027, 2, 2));
        assertThat(letter("PAYMENT_STOPPED").text())
                .contains("The last day that is paid is 2 February 2027", "section 33(3) and (5)", "Washing: the ward");
        assertThat(sofia.refused(key, CLOSE, closing()).message()).contains("runs until 2 February 2027");
        office.today(LocalDate.of(2027, 2, 3));
        assertThat(sofia.form(key, CLOSE).path("keptUntilWords").asText())
                .as("H8: seven years of keeping the records (North East Lincolnshire)")
                .isEqualTo("2 February 2034");
        sofia.complete(key, CLOSE, closing());
        assertThat(changes.closed(change().id()).orElseThrow().balance()).isEqualTo(Money.ofPence(1_234));
    }

    /** H14: a death is a ground of its own (St Helens); what an employer owes comes first (ombudsman, 24 000 521). */
    @Test
    void holdsAtOnceAfterADeathAndPaysWhatIsOwedToTheAssistantFirst() {
        String reference = amina.start(PaymentChangeProcess.KEY);
        amina.complete(reference, PROPOSE, death());
        assertThat(holds.of(planned.number()))
                .singleElement()
                .satisfies(hold -> assertThat(hold.hold().reason()).contains("died"));
        takeUpPaymentChangeDelegate.execute(again(change()));
        assertThat(holds.of(planned.number())).as("run twice").hasSize(1);
        assertThat(priya.form(key, DECIDE).path("costWords").asText()).contains("£500.00", "£380.00");
        priya.complete(key, DECIDE, approve());
        amina.complete(key, TELL, sentOn("2027-01-04"));

        assertThat(holds.of(planned.number())).as("what is owed can be paid").isEmpty();
        assertThat(line().lastDay()).isEqualTo(LocalDate.of(2027, 1, 2));
        Letter letter = letter("PAYMENT_ENDED_AFTER_DEATH");
        assertThat(letter.addressee()).isEqualTo(Addressee.named("Ruth Marsh"));
        assertThat(letter.text()).contains("very sorry", "2 January 2027", "notice pay: £300.00");
        Map<String, Object> closing = closing();
        closing.put("settledOn", "2027-01-04");
        assertThat(sofia.refused(key, CLOSE, closing).message()).contains("£380.00 of the last costs is not paid yet");
        assertThat(office.paid(pay(), key))
                .as("27 days at a seventh of £454, and what the account does not have for the assistant")
                .isEqualTo(175_114 + 38_000);
        assertThat(sofia.refused(key, CLOSE, closing()).problems()).containsOnlyKeys("settledOn");
        sofia.complete(key, CLOSE, closing);
        assertThat(sofia.keys(key)).doesNotContain(CLOSE);
    }

    @Test
    void liftsTheHoldWhenTheNewsWasWrong() {
        String reference = amina.start(PaymentChangeProcess.KEY);
        amina.complete(reference, PROPOSE, death());
        priya.complete(key, DECIDE, Map.of("decision", "RETURN", "reasons", "It was a neighbour of the same name."));
        assertThat(amina.form(key, PROPOSE).path("returnedWords").asText()).contains("a neighbour");
        assertThat(holds.of(planned.number())).as("until it is clear").hasSize(1);
        amina.complete(key, PROPOSE, Map.of("choice", "NOTHING"));

        assertThat(holds.of(planned.number())).isEmpty();
        assertThat(changes.underWay(planned.number())).isEmpty();
        assertThat(line().lastDay()).isNull();
    }

    @Test
    void isProposedAnewAfterItWasReturned() {
        String reference = amina.start(PaymentChangeProcess.KEY);
        amina.complete(reference, PROPOSE, hospital());
        priya.complete(key, DECIDE, Map.of("decision", "RETURN", "reasons", "Who does the shopping?"));
        assertThat(amina.form(key, PROPOSE).path("happening").asText()).isEqualTo("HOSPITAL");
        amina.complete(key, PROPOSE, hospital());

        assertThat(change().version()).isEqualTo(2);
        priya.complete(key, DECIDE, approve());
        assertThat(amina.sees(key, TELL)).isTrue();
    }

    @Test
    void changesNothingWhenNobodyWantsIt() {
        String reference = sofia.start(PaymentChangeProcess.KEY);
        sofia.complete(reference, PROPOSE, Map.of("choice", "NOTHING"));

        assertThat(sofia.keys(reference)).isEmpty();
        assertThat(changes.underWay(planned.number())).isEmpty();
    }

    @Test
    void letsNobodyDecideWhatTheyProposed() {
        people.ensure(
                "robin",
                "Robin",
                "Lane",
                DemoPeople.PASSWORD,
                Set.of("social-worker", "north-social-worker", "team-manager", "north-team-manager"));
        Desk robin = office.desk("robin");
        String reference = robin.start(PaymentChangeProcess.KEY);
        robin.complete(reference, PROPOSE, hospital());

        assertThat(robin.form(key, DECIDE).path("ownProposal").asBoolean()).isTrue();
        assertThat(robin.refused(key, DECIDE, approve()).message()).contains("You proposed this change");
        assertThat(office.mayTake("fiona", key, DECIDE))
                .as("the manager of another team")
                .isFalse();
        assertThat(sofia.sees(key, DECIDE)).isFalse();
        PaymentChange change = change();
        for (ChangeStep forbidden : List.of(
                step(change, ChangeState.APPROVED, "robin"),
                step(change, ChangeState.WRITTEN, "priya"),
                step(change, ChangeState.RETURNED, "robin"))) {
            assertThatThrownBy(() -> changes.record(forbidden)).isInstanceOf(DataAccessException.class);
        }
        for (String sql : List.of(
                "UPDATE fairway.payment_change SET recorded_by = 'priya'",
                "DELETE FROM fairway.payment_change_step",
                "DELETE FROM fairway.payment_pause",
                "UPDATE fairway.payment_account_closed SET balance_pence = 0")) {
            assertThatThrownBy(() -> office.jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void decidesOneChangeAtATimeButADeathAtAnyTime() {
        String first = amina.start(PaymentChangeProcess.KEY);
        amina.complete(first, PROPOSE, hospital());
        String second = amina.start(PaymentChangeProcess.KEY);
        assertThat(amina.refused(second, PROPOSE, hospital()).problems()).containsOnlyKeys("caseNumber");
        amina.complete(second, PROPOSE, death());

        assertThat(changes.underWay(planned.number())).hasSize(2);
        String third = amina.start(PaymentChangeProcess.KEY);
        assertThat(amina.refused(third, PROPOSE, death()).problems()).containsOnlyKeys("caseNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "caseNumber, FW-2026-000001-X, caseNumber",
        "from, 2026-12-01, from",
        "from, 2027-01-05, from",
        "until, 2027-01-20, until",
        "until, 2027-03-01, until",
        "ground, PERSON_DIED, ground",
        "reasons, , reasons",
        "agreed, , agreed",
        "kept, 500.00, kept",
        "kept, -5, kept",
        "keptFor, , keptFor",
        "happening, FLOOD, happening",
        "happening, RESTART, happening"
    })
    void refusesWhatCannotBe(String field, String value, String wrong) {
        String reference = amina.start(PaymentChangeProcess.KEY);
        Map<String, Object> answers = hospital();
        answers.put(field, value == null ? "" : value);

        assertThat(amina.refused(reference, PROPOSE, answers).problems()).containsKey(wrong);
        assertThat(changes.underWay(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "helen", "george", "tom"})
    void isStartedByWorkersAlone(String person) {
        assertThatThrownBy(() -> office.desk(person).start(PaymentChangeProcess.KEY))
                .isInstanceOf(AssertionError.class);
    }

    private void pausedUntilEndOfFebruary() {
        decided(hospital(), "2027-01-04");
    }

    private void decided(Map<String, Object> proposal, String sentOn) {
        String reference = amina.start(PaymentChangeProcess.KEY);
        amina.complete(reference, PROPOSE, proposal);
        priya.complete(key, DECIDE, approve());
        amina.complete(key, TELL, sentOn(sentOn));
    }

    private Map<String, Object> hospital() {
        Map<String, Object> answers = proposal("HOSPITAL", "2027-01-04", "NEEDS_MET_IN_HOSPITAL");
        answers.put("agreed", "NO");
        answers.put("kept", "105.60");
        answers.put("keptFor", "a retainer for his assistant");
        return answers;
    }

    private Map<String, Object> death() {
        Map<String, Object> answers = proposal("DIED", "2027-01-02", "PERSON_DIED");
        answers.put(
                "lastCosts",
                List.of(
                        Map.of("kind", "NOTICE_PAY", "amount", "300.00", "note", "3 weeks"),
                        Map.of("kind", "HOLIDAY_PAY", "amount", "200.00")));
        answers.put("inAccount", "120.00");
        answers.put("representative", "Ruth Marsh");
        return answers;
    }

    private Map<String, Object> proposal(String happening, String from, String ground) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("choice", "PROPOSE");
        answers.put("caseNumber", key);
        answers.put("happening", happening);
        answers.put("from", from);
        answers.put("ground", ground);
        answers.put("reasons", "As we discussed with him and his sister.");
        answers.put("care", care());
        return answers;
    }

    private static List<Map<String, Object>> care() {
        return List.of(Map.of("what", "Washing", "who", "the ward"));
    }

    private static Map<String, Object> approve() {
        return Map.of("decision", "APPROVE", "reasons", "The ground fits and his needs are met.");
    }

    private static Map<String, Object> goOn(String until) {
        Map<String, Object> answers = new HashMap<>(sentOn("2027-02-21"));
        answers.put("decision", "GO_ON");
        answers.put("reasons", "He is still on the ward.");
        answers.put("until", until);
        answers.put("care", care());
        return answers;
    }

    private static Map<String, Object> closing() {
        return new HashMap<>(Map.of("balance", "12.34", "accounted", "Last statement seen; nothing is open."));
    }

    private static Map<String, Object> sentOn(String day) {
        return Map.of("sentOn", day, "sentBy", "POST");
    }

    private void reviewed() {
        reviews.record(new Review(
                new ReviewId(UUID.randomUUID()),
                planned.number(),
                ReviewKind.PLAN,
                LocalDate.of(2026, 12, 21),
                ReviewReason.PLANNED,
                ReviewMethod.FACE_TO_FACE,
                OutcomesAchieved.PARTLY,
                "I did not know that.",
                new Findings.OfPlan(Findings.Working.PARTLY, "He bought a bicycle.", List.of(), null, true, null),
                ReviewOutcome.CHANGE,
                "It was spent on something else.",
                "sofia"));
    }

    /** A payment run from its preparation to its file. */
    private String pay() {
        Desk helen = office.desk("helen");
        String run = helen.start(PaymentRunProcess.KEY);
        String payDate = helen.form(run, PaymentRunProcess.PREPARE_PAYMENT_RUN)
                .path("payDate")
                .asText();
        helen.complete(run, PaymentRunProcess.PREPARE_PAYMENT_RUN, Map.of("decision", "PREPARE", "payDate", payDate));
        office.check(run);
        office.desk("ivan").complete(run, PaymentRunProcess.APPROVE_PAYMENT_RUN, Map.of("decision", "APPROVE"));
        office.desk("mary").complete(run, PaymentRunProcess.RELEASE_PAYMENT_RUN, Map.of("decision", "RELEASE"));
        helen.complete(run, PaymentRunProcess.SEND_PAYMENT_FILE, Map.of("decision", "SENT"));
        return run;
    }

    private static DelegateExecution again(PaymentChange change) {
        return CaseExecution.of(
                change.caseNumber().text(),
                Map.of("paymentChangeId", change.id().toString()));
    }

    private static ChangeStep step(PaymentChange change, ChangeState state, String by) {
        return new ChangeStep(change.id(), 1, state, "Because", null, null, HEARD, by);
    }

    private PaymentChange change() {
        return changes.get(office.jdbc()
                .sql("SELECT change_id FROM fairway.payment_change WHERE case_number = :number"
                        + " ORDER BY recorded_at DESC LIMIT 1")
                .param("number", key)
                .query((row, index) -> new PaymentChangeId(row.getObject("change_id", UUID.class)))
                .single());
    }

    private Timeline line() {
        List<Timeline> all = entitlements.of(planned.number());
        return all.get(all.size() - 1);
    }

    private WeeklyRate cost(String day) {
        return line().costOn(LocalDate.parse(day));
    }

    private static WeeklyRate pounds(String amount) {
        return WeeklyRate.of(Money.parse(amount).orElseThrow());
    }

    private Letter letter(String kind) {
        return letters.of(planned.number()).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
