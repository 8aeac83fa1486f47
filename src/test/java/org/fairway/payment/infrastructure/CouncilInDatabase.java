package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.Council;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Paid;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.Reckoning;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StandingHold;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.Timeline;
import org.fairway.reference.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council that keeps everything in PostgreSQL, and takes every run through all its steps. */
final class CouncilInDatabase implements Council {
    private static final BigDecimal MOST_TAKEN_BACK = BigDecimal.valueOf(25);
    private static final List<LegalBasis> BASES = List.of(LegalBasis.values());
    private final PaymentDatabase database;
    private final JdbcClient jdbc;
    private final PaymentCalendar calendar;
    private final JdbcEntitlements entitlements;
    private final JdbcHolds holds;
    private final ReturnsOfTests returns;
    private final JdbcCaseAccounts accounts;
    private final RunSteps steps;
    private final Map<Integer, CaseNumber> cases = new HashMap<>();
    private final Set<CaseNumber> known = new TreeSet<>();
    private final EntitlementId somebodyElse;
    private int started;
    private int returned;

    CouncilInDatabase(PaymentDatabase database, ReferenceData reference) {
        this.database = database;
        jdbc = database.jdbc();
        calendar = new PaymentCalendar(reference);
        entitlements = new JdbcEntitlements(jdbc);
        holds = new JdbcHolds(jdbc);
        returns = new ReturnsOfTests(jdbc);
        accounts = new JdbcCaseAccounts(database.dataSource());
        steps = new RunSteps(database.dataSource(), reference);
        somebodyElse = startSomebodyElse();
    }

    /** A run has to pay somebody: this is who is always paid. */
    private EntitlementId startSomebodyElse() {
        EntitlementId id = new EntitlementId(new UUID(0, 0));
        Payee payee = new Payee("Somebody else", new UUID(7, 0), "0000");
        new StartEntitlement(entitlements)
                .start(
                        new Entitlement(
                                id,
                                database.openCase(LegalBasis.CARE_ACT_ADULT),
                                payee,
                                Frequency.ONE_OFF,
                                PaidAs.NET,
                                LocalDate.of(2026, 1, 1)),
                        new Terms(Money.NIL, Money.NIL, Money.NIL, null, null),
                        "ola");
        return id;
    }

    @Override
    public Entitlements entitlements() {
        return entitlements;
    }

    @Override
    public List<Timeline> all() {
        return known.stream()
                .flatMap(number -> entitlements.of(number).stream())
                .toList();
    }

    @Override
    public CaseNumber caseNumber(int number) {
        return cases.computeIfAbsent(number, added -> {
            CaseNumber opened = database.openCase(BASES.get(added % BASES.size()));
            known.add(opened);
            return opened;
        });
    }

    @Override
    public Timeline start(int number, Frequency frequency, PaidAs paidAs, String startsOn, Terms terms) {
        CaseNumber caseNumber = caseNumber(number);
        EntitlementId id = new EntitlementId(new UUID(number, started++));
        // every third case shares an account with another
        long account = number % 3 == 0 ? number - 1 : number;
        Payee payee = new Payee("Payee " + account, new UUID(7, account), "%04d".formatted(account));
        new StartEntitlement(entitlements)
                .start(
                        new Entitlement(id, caseNumber, payee, frequency, paidAs, LocalDate.parse(startsOn)),
                        terms,
                        "ola");
        return entitlements.of(caseNumber).stream()
                .filter(timeline -> timeline.entitlement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What was recorded stays; the case ends before it began, and another takes its number. */
    @Override
    public void forget(CaseNumber number) {
        known.remove(number);
        cases.values().remove(number);
        holds.of(number).forEach(hold -> holds.lift(hold.hold().id(), "Closed", "pat"));
        new EndEntitlement(entitlements).end(number, LocalDate.of(2026, 1, 1), "Closed", "ola");
    }

    @Override
    public int pay(LocalDate payDate) {
        payOnce(payDate);
        RunNumber number = steps.runs().nextNumber(2026);
        int payments = steps.prepare(number, payDate);
        steps.check(number);
        steps.approve(number);
        steps.release(number, payDate);
        steps.send(number, payDate);
        return payments - 1;
    }

    private void payOnce(LocalDate payDate) {
        EntitlementLine once =
                new EntitlementLine.OneOff(Money.ofPence(1), payDate, EntitlementLine.Purpose.ONE_OFF, "Once");
        entitlements.add(somebodyElse, List.of(once), "ola");
    }

    @Override
    public void abandon(LocalDate payDate) {
        RunNumber number = steps.runs().nextNumber(2026);
        if (steps.prepare(number, payDate) > 0) {
            steps.check(number);
            steps.approve(number);
        }
        steps.cancel(number);
    }

    @Override
    public List<Reckoning> reckon(LocalDate payDate) {
        Set<CaseNumber> held = new HashSet<>();
        holds.standing().forEach(hold -> held.add(hold.caseNumber()));
        List<Reckoning> quickly = reckonings(accounts::each, payDate);
        assertThat(quickly)
                .as("reckoned from where it is settled, as from the start")
                .extracting(Reckoning::caseNumber, Reckoning::payee, Reckoning::standing, Reckoning::settlement)
                .containsExactlyElementsOf(reckonings(accounts::eachInFull, payDate).stream()
                        .map(whole -> tuple(whole.caseNumber(), whole.payee(), whole.standing(), whole.settlement()))
                        .toList());
        return quickly.stream()
                .filter(reckoning -> known.contains(reckoning.caseNumber()) && !held.contains(reckoning.caseNumber()))
                .toList();
    }

    private List<Reckoning> reckonings(Consumer<Predicate<CaseAccount>> accounts, LocalDate payDate) {
        List<Reckoning> reckonings = new ArrayList<>();
        accounts.accept(account -> reckonings.add(Reckoning.of(account, calendar, payDate, MOST_TAKEN_BACK)));
        return reckonings;
    }

    @Override
    public List<Paid> paid() {
        JdbcLedger ledger = new JdbcLedger(jdbc);
        return known.stream().flatMap(number -> ledger.paid(number).stream()).toList();
    }

    /** Somebody is held or goes on, and a payment comes back. */
    @Override
    public void disturb(Random random, LocalDate today) {
        List<Timeline> all = all();
        if (all.isEmpty()) {
            return;
        }
        Entitlement one = all.get(random.nextInt(all.size())).entitlement();
        List<StandingHold> standing = holds.of(one.caseNumber());
        if (!standing.isEmpty()) {
            standing.forEach(hold -> holds.lift(hold.hold().id(), "Settled", "pat"));
        } else if (random.nextBoolean()) {
            String reference = "R" + ++returned;
            holds.place(new Hold(
                    HoldId.of(one.id(), Hold.Cause.CONCERN, reference),
                    one.id(),
                    Hold.Cause.CONCERN,
                    reference,
                    "Asked the person",
                    "pat"));
        }
        returns.takeBack(random.nextInt(40));
    }

    @Override
    public void setRight() {
        holds.standing().forEach(hold -> holds.lift(hold.hold().id(), "Settled", "pat"));
    }

    @Override
    public void check() {
        new Invariants(jdbc).check();
    }
}
