package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;

/**
 * A small council at work: agreements start, change, rest, are shared, end and are paid, in an order that one seed decides.
 * After every run, what was paid is held against a {@link DailyOracle} that was told the same.
 */
public final class Simulation {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(REFERENCE);
    private static final LocalDate BEGINNING = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2028, 9, 1);
    private static final List<Frequency> BY_THE_WEEK_OR_MONTH =
            List.of(Frequency.WEEKLY, Frequency.FOUR_WEEKLY, Frequency.MONTHLY);
    private static final List<Notice.Ground> GROUNDS = List.of(Notice.Ground.values());
    private static final int CASES = 8;
    private static final int MOST_LINES = 24;
    private static final String BY = "simulation";

    private final Random random;
    private final Council council;
    private final ChangeSupport changeSupport;
    private final ChangeContribution changeContribution;
    private final Map<EntitlementId, DailyOracle> oracles = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private LocalDate today = BEGINNING;
    private int cases;
    private int paid;

    public Simulation(long seed, Council council) {
        this.random = new Random(seed);
        this.council = council;
        this.changeSupport = new ChangeSupport(council.entitlements(), REFERENCE);
        this.changeContribution = new ChangeContribution(council.entitlements());
    }

    /** How many payments were made and held against the oracle. */
    public int run(int steps, int stepsBetweenChecks) {
        for (int step = 1; step <= steps; step++) {
            step();
            if (step % stepsBetweenChecks == 0) {
                council.check();
            }
        }
        council.setRight();
        pay(today);
        council.check();
        return paid;
    }

    private void step() {
        int kind = random.nextInt(100);
        if (kind < 6) {
            today = today.plusDays(random.nextInt(3));
        } else if (kind < 7) {
            today = random.nextBoolean() ? today.minusDays(1) : today.plusDays(random.nextInt(25));
        } else if (kind < 14) {
            pay(today.plusDays(random.nextInt(10)));
        } else if (kind < 16) {
            council.disturb(random, today);
        } else if (council.all().isEmpty() || kind < 20) {
            start();
        } else {
            List<Timeline> known = council.all();
            change(known.get(random.nextInt(known.size())), kind);
        }
        if (today.isAfter(END)) {
            beginAgain();
        }
    }

    private void change(Timeline timeline, int kind) {
        CaseNumber number = timeline.entitlement().caseNumber();
        if (timeline.lines().size() > MOST_LINES) {
            close(number);
            return;
        }
        LocalDate from = today.plusDays(random.nextInt(120) - 60);
        boolean twice = random.nextInt(10) == 0;
        for (int time = 0; time < (twice ? 2 : 1); time++) {
            if (kind < 40) {
                cost(number, from);
            } else if (kind < 60) {
                contribution(number, from);
            } else if (kind < 72) {
                suspend(number, from);
            } else if (kind < 80) {
                restart(number, from);
            } else if (kind < 88) {
                share(number, from);
            } else if (kind < 93) {
                oneOff(timeline, from);
            } else if (kind < 97) {
                recover(timeline, from);
            } else {
                end(number, from);
            }
        }
    }

    private void start() {
        int number = council.all().size() < CASES || random.nextInt(3) == 0 ? ++cases : 1 + random.nextInt(cases);
        LocalDate on = today.plusDays(random.nextInt(60) - 30);
        if (council.entitlements().of(council.caseNumber(number)).stream()
                .anyMatch(known -> !known.entitlement().startsOn().isBefore(on))) {
            return;
        }
        Frequency frequency = BY_THE_WEEK_OR_MONTH.get(random.nextInt(3));
        PaidAs paidAs = random.nextInt(4) == 0 ? PaidAs.GROSS : PaidAs.NET;
        Money gross = pence(90_000);
        of(council.caseNumber(number)).forEach(oracle -> oracle.ends(on.minusDays(1)));
        Timeline timeline = council.start(
                number, frequency, paidAs, on.toString(), new Terms(gross, Money.NIL, Money.NIL, null, null));
        oracles.put(timeline.entitlement().id(), new DailyOracle(on, frequency, paidAs == PaidAs.NET, gross.pence()));
        told.add(today + " case " + number + " starts " + on + " " + frequency + " " + gross);
    }

    private void cost(CaseNumber number, LocalDate from) {
        Money weekly = pence(90_000);
        Notice.Ground ground = GROUNDS.get(random.nextInt(4));
        LocalDate falls = ground == Notice.Ground.COUNCILS_DECISION ? today.plusDays(28) : LocalDate.MIN;
        changeSupport.change(number, weekly, from, new Notice(today, ground), "New cost", BY);
        of(number).forEach(oracle -> oracle.cost(weekly.pence(), from, falls));
        told.add(today + " " + number + " costs " + weekly + " from " + from + " " + ground);
    }

    private void contribution(CaseNumber number, LocalDate from) {
        Money weekly = pence(20_000);
        changeContribution.change(number, weekly, from, today, BY);
        of(number).forEach(oracle -> oracle.contribution(weekly.pence(), from, today));
        told.add(today + " " + number + " contributes " + weekly + " from " + from);
    }

    private void suspend(CaseNumber number, LocalDate from) {
        @Nullable LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(40));
        Money kept = random.nextBoolean() ? Money.NIL : pence(20_000);
        boolean decided = random.nextInt(3) == 0;
        Notice notice = new Notice(today, decided ? Notice.Ground.COUNCILS_DECISION : Notice.Ground.OWN_REQUEST);
        LocalDate over = decided ? today.plusDays(28) : from;
        LocalDate first = over.isAfter(from) ? over : from;
        changeSupport.suspend(number, from, until, kept, notice, "In hospital", BY);
        if (until == null || !until.isBefore(first)) {
            of(number).forEach(oracle -> oracle.suspended(first, until, kept.pence()));
        }
        told.add(today + " " + number + " rests from " + first + " to " + until + " but " + kept);
    }

    private void restart(CaseNumber number, LocalDate from) {
        changeSupport.restart(number, from, "Home again", BY);
        of(number).forEach(oracle -> oracle.restarted(from));
        told.add(today + " " + number + " goes on from " + from);
    }

    private void share(CaseNumber number, LocalDate from) {
        Money other = pence(10_000).plus(Money.ofPence(1));
        int nhs = 1 + random.nextInt(1_000_000);
        Funding funding = new Funding(
                List.of(
                        new Funding.Share.Fixed(new Funder("OTHER"), other),
                        new Funding.Share.Percent(Funder.NHS, BigDecimal.valueOf(nhs, 4))),
                Funder.COUNCIL);
        changeSupport.share(number, funding, from, "Joint funding", BY);
        of(number).forEach(oracle -> oracle.shared(new DailyOracle.Shares(other.pence(), nhs), from));
        told.add(today + " " + number + " is shared from " + from + ": " + funding);
    }

    private void oneOff(Timeline timeline, LocalDate on) {
        Money sum = pence(50_000).plus(Money.ofPence(1));
        council.entitlements()
                .add(
                        timeline.entitlement().id(),
                        List.of(new EntitlementLine.OneOff(sum, on, EntitlementLine.Purpose.START_UP, "Insurance")),
                        BY);
        oracle(timeline).oneOff(sum.pence(), on);
        told.add(today + " " + timeline.entitlement().id() + " once " + sum + " on " + on);
    }

    private void recover(Timeline timeline, LocalDate from) {
        Money aPeriod = pence(5_000).plus(Money.ofPence(1));
        Money inAll = aPeriod.plus(pence(20_000));
        council.entitlements()
                .add(
                        timeline.entitlement().id(),
                        List.of(new EntitlementLine.Recovery(aPeriod, inAll, from, "Agreed instalments")),
                        BY);
        oracle(timeline).recover(aPeriod.pence(), inAll.pence(), from);
        told.add(
                today + " " + timeline.entitlement().id() + " pays back " + aPeriod + " of " + inAll + " from " + from);
    }

    private void end(CaseNumber number, LocalDate lastDay) {
        new EndEntitlement(council.entitlements()).end(number, lastDay, "Ended", BY);
        of(number).forEach(oracle -> oracle.ends(lastDay));
        told.add(today + " " + number + " ends " + lastDay);
    }

    private void close(CaseNumber number) {
        pay(today);
        council.entitlements()
                .of(number)
                .forEach(timeline -> oracles.remove(timeline.entitlement().id()));
        council.forget(number);
    }

    private void beginAgain() {
        council.all().stream()
                .map(timeline -> timeline.entitlement().caseNumber())
                .distinct()
                .toList()
                .forEach(this::close);
        today = BEGINNING;
    }

    /** Pays, perhaps after a run that was cancelled; then everything must be as the oracle says. */
    private void pay(LocalDate payDate) {
        if (random.nextInt(4) == 0) {
            council.abandon(payDate.plusDays(5));
        }
        int payments = council.pay(payDate);
        paid += payments;
        told.add(today + " pays " + payments + " on " + payDate);
        List<Paid> posted = council.paid();
        for (Reckoning reckoning : council.reckon(payDate)) {
            check(reckoning, posted, payDate);
        }
    }

    private void check(Reckoning left, List<Paid> before, LocalDate payDate) {
        long tooMuch = 0;
        for (Timeline timeline : council.entitlements().of(left.caseNumber())) {
            Map<String, Long> posted = posted(timeline, before);
            Map<String, Long> due = oracle(timeline).due(horizon(timeline, before, payDate));
            if (left.settlement().left().isNil()) {
                assertThat(posted)
                        .as("paid under %s", timeline.entitlement().id())
                        .isEqualTo(due);
            }
            tooMuch += posted.values().stream().mapToLong(Long::longValue).sum()
                    - due.values().stream().mapToLong(Long::longValue).sum();
        }
        assertThat(tooMuch)
                .as("what case %s was paid too much", left.caseNumber())
                .isEqualTo(left.settlement().left().pence());
    }

    private static LocalDate horizon(Timeline timeline, List<Paid> paid, LocalDate payDate) {
        return paid.stream()
                .filter(before ->
                        before.entitlement().equals(timeline.entitlement().id()))
                .map(before -> before.period().last())
                .reduce(
                        CALENDAR.horizon(timeline.entitlement().frequency(), payDate),
                        (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Map<String, Long> posted(Timeline timeline, List<Paid> paid) {
        Map<String, Long> posted = new TreeMap<>();
        paid.stream()
                .filter(before ->
                        before.entitlement().equals(timeline.entitlement().id()))
                .forEach(before -> posted.put(
                        before.period().first() + " " + before.kind() + " " + before.funder(),
                        before.amount().pence()));
        posted.values().removeIf(pence -> pence == 0);
        return posted;
    }

    private List<DailyOracle> of(CaseNumber number) {
        return council.entitlements().of(number).stream().map(this::oracle).toList();
    }

    private DailyOracle oracle(Timeline timeline) {
        DailyOracle oracle = oracles.get(timeline.entitlement().id());
        if (oracle == null) {
            throw new IllegalStateException(
                    "No oracle for " + timeline.entitlement().id());
        }
        return oracle;
    }

    private Money pence(int most) {
        return Money.ofPence(random.nextInt(most));
    }

    /** The last things that happened, for whoever looks into a failure. */
    public String story() {
        return String.join("\n", told.subList(Math.max(0, told.size() - 60), told.size()));
    }
}
