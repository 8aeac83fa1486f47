package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.CompareShortWay;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Frequency;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.Reckoning;
import org.fairway.payment.RunNumber;
import org.fairway.payment.Settlement;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was paid and settled is not read again; as soon as anything touches it, it is. */
class SettledPeriodsTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final LocalDate START = LocalDate.of(2026, 4, 6);
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final JdbcEntitlements entitlements = new JdbcEntitlements(jdbc);
    private final JdbcCaseAccounts accounts = new JdbcCaseAccounts(database.dataSource());
    private final RunSteps steps = new RunSteps(database.dataSource(), REFERENCE);
    private final CaseNumber caseNumber = database.openCase(LegalBasis.CARE_ACT_ADULT);
    private final EntitlementId id = new EntitlementId(UUID.randomUUID());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @BeforeEach
    void payEightWeeks() {
        Payee payee = new Payee("Peter Example", UUID.randomUUID(), "4321");
        new StartEntitlement(entitlements)
                .start(
                        new Entitlement(id, caseNumber, payee, Frequency.WEEKLY, PaidAs.NET, START),
                        new Terms(Money.ofPence(10_000), Money.NIL, Money.NIL, null, null),
                        "ola");
        for (int week = 0; week < 8; week++) {
            pay(START.plusWeeks(week));
        }
    }

    @Test
    void readsOnlyWhatIsNotSettled() {
        assertThat(settledBefore()).isAfter(START.plusWeeks(5));
        assertThat(periodsRead()).isLessThan(3);
        assertThat(agrees(START.plusWeeks(8)).amount()).isEqualTo(Money.ofPence(10_000));
        assertThat(agrees(START.plusWeeks(3)).amount()).isEqualTo(Money.NIL);
    }

    @Test
    void readsEverythingAgainAfterALineOfEarlierDays() {
        entitlements.add(
                id,
                List.of(new EntitlementLine.Weekly(
                        EntitlementLine.Kind.GROSS,
                        new WeeklyRate(new BigDecimal("150")),
                        START,
                        START.plusDays(6),
                        "More in the first week")),
                "ola");

        assertThat(settledBefore()).isNull();
        assertThat(agrees(START.plusWeeks(8)).amount()).isEqualTo(Money.ofPence(15_000));
        pay(START.plusWeeks(8));
        assertThat(settledBefore()).isEqualTo(START.plusWeeks(9));
        assertThat(agrees(START.plusWeeks(8)).amount()).isEqualTo(Money.NIL);
    }

    @Test
    void readsEverythingAgainAfterAPaymentCameBack() {
        new ReturnsOfTests(jdbc).takeBackFirst(id);

        assertThat(settledBefore()).isNull();
        assertThat(agrees(START.plusWeeks(8)).amount()).isEqualTo(Money.ofPence(20_000));
    }

    @Test
    void believesNoRunThatWasCancelledOrLeftTheCaseOut() {
        entitlements.add(id, List.of(new EntitlementLine.Restart(START, "Home again")), "ola");
        RunNumber cancelled = steps.runs().nextNumber(2026);
        steps.prepare(cancelled, START.plusWeeks(8));
        steps.cancel(cancelled);
        assertThat(settledBefore()).isNull();

        CaseNumber other = database.openCase(LegalBasis.CARE_ACT_CARER);
        startAnother(other);
        RunNumber held = steps.runs().nextNumber(2026);
        steps.prepare(held, START.plusWeeks(8));
        HoldId hold = HoldId.of(id, Hold.Cause.CHECK, held.text());
        JdbcHolds holds = new JdbcHolds(jdbc);
        holds.place(new Hold(hold, id, Hold.Cause.CHECK, held.text(), "Asked the person", "pat"));
        finish(held, START.plusWeeks(8));
        holds.lift(hold, "All is well", "pat");

        assertThat(settledBefore()).isNull();
        assertThat(agrees(START.plusWeeks(8)).amount()).isEqualTo(Money.ofPence(10_000));
    }

    @Test
    void neverReadsAgainWhatEndedAndIsSettled() {
        new EndEntitlement(entitlements).end(caseNumber, START.plusWeeks(8).plusDays(6), "Moved away", "ola");
        pay(START.plusWeeks(8));

        assertThat(settledBefore()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(periodsRead()).isZero();
        assertThat(agrees(START.plusWeeks(20)).amount()).isEqualTo(Money.NIL);
    }

    /** What was paid is borne by the NHS after all: nobody is paid, and the money moves all the same. */
    @Test
    void postsWhatOnlyMovesBetweenFunders() {
        entitlements.add(
                id,
                List.of(new EntitlementLine.Funded(
                        new Funding(List.of(), Funder.NHS), START, null, "The NHS bears it from the start")),
                "ola");
        RunNumber moves = steps.runs().nextNumber(2026);

        assertThat(steps.prepare(moves, START.plusWeeks(7))).isZero();
        finish(moves, START.plusWeeks(7));

        assertThat(balance("direct-payments-adults")).isZero();
        assertThat(balance("recharge-nhs"))
                .isEqualTo(-balance("payments-in-transit"))
                .isPositive();
        assertThat(agrees(START.plusWeeks(7)).lines()).isEmpty();
    }

    private long balance(String account) {
        return jdbc.sql("SELECT balance_pence FROM fairway.ledger_balance WHERE account_code = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** A note that claims too much, as nobody can write it: the look from the beginning finds the case. */
    @Test
    void noticesWhenTheShortWayDiffers() {
        JdbcShortWay shortWay = new JdbcShortWay(jdbc, accounts);
        CompareShortWay compare = new CompareShortWay(shortWay, new PaymentCalendar(REFERENCE), REFERENCE);
        assertThat(compare.compare(START.plusWeeks(8), 10)).isEmpty();
        assertThat(shortWay.differing()).isEmpty();

        jdbc.sql("""
                        DO $$ BEGIN
                            PERFORM set_config('session_replication_role', 'replica', true);
                            UPDATE fairway.payment_settled SET settled_before = DATE '2026-09-07'
                            WHERE settled_before = (SELECT max(settled_before) FROM fairway.payment_settled);
                        END $$
                        """).update();

        assertThat(compare.compare(START.plusWeeks(8), 10)).contains(caseNumber);
        assertThat(shortWay.differing()).contains(caseNumber);
    }

    /** What is to be paid, reckoned both ways. */
    private Settlement agrees(LocalDate payDate) {
        Settlement quickly = reckoned(accounts::each, payDate);
        assertThat(quickly).isEqualTo(reckoned(accounts::eachInFull, payDate));
        return quickly;
    }

    private Settlement reckoned(Consumer<Predicate<CaseAccount>> cases, LocalDate payDate) {
        List<Settlement> settlements = new ArrayList<>();
        cases.accept(account -> {
            if (account.caseNumber().equals(caseNumber)) {
                settlements.add(Reckoning.of(account, new PaymentCalendar(REFERENCE), payDate, BigDecimal.valueOf(25))
                        .settlement());
            }
            return true;
        });
        return settlements.get(0);
    }

    private @Nullable LocalDate settledBefore() {
        return jdbc.sql("SELECT settled_before FROM fairway.entitlement_to_reckon WHERE entitlement_id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getObject("settled_before", LocalDate.class))
                .list()
                .get(0);
    }

    private int periodsRead() {
        List<Integer> read = new ArrayList<>();
        accounts.each(account ->
                read.add(account.paid().values().stream().mapToInt(List::size).sum()));
        return read.stream().mapToInt(Integer::intValue).sum();
    }

    private void startAnother(CaseNumber other) {
        Payee payee = new Payee("Paula Example", UUID.randomUUID(), "1234");
        new StartEntitlement(entitlements)
                .start(
                        new Entitlement(
                                new EntitlementId(UUID.randomUUID()),
                                other,
                                payee,
                                Frequency.WEEKLY,
                                PaidAs.NET,
                                START.plusWeeks(8)),
                        new Terms(Money.ofPence(5_000), Money.NIL, Money.NIL, null, null),
                        "ola");
    }

    private void pay(LocalDate payDate) {
        RunNumber number = steps.runs().nextNumber(2026);
        steps.prepare(number, payDate);
        finish(number, payDate);
    }

    private void finish(RunNumber number, LocalDate payDate) {
        steps.check(number);
        steps.approve(number);
        steps.release(number, payDate);
        steps.send(number, payDate);
    }
}
