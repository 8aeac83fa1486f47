package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;

/** A council in memory: its runs are posted at once. Payments come back, and cases are held and go on. */
final class CouncilInMemory implements Council {
    private static final BigDecimal MOST_TAKEN_BACK = BigDecimal.valueOf(25);
    private final Example agreements = new Example();
    private final Example.Runs runs;
    private final Set<CaseNumber> held = new HashSet<>();
    private final Map<EntitlementId, Settled> settled = new HashMap<>();
    private final Map<EntitlementId, Integer> outside = new HashMap<>();
    private final PaymentCalendar calendar;

    CouncilInMemory(PaymentCalendar calendar) {
        this.calendar = calendar;
        runs = new Example.Runs(calendar);
    }

    @Override
    public Entitlements entitlements() {
        return agreements;
    }

    @Override
    public List<Timeline> all() {
        return agreements.all();
    }

    @Override
    public CaseNumber caseNumber(int number) {
        return Example.caseNumber(number);
    }

    @Override
    public Timeline start(int number, Frequency frequency, PaidAs paidAs, String startsOn, Terms terms) {
        return agreements.start(number, frequency, paidAs, startsOn, terms);
    }

    @Override
    public void forget(CaseNumber number) {
        agreements
                .of(number)
                .forEach(timeline -> runs.forget(timeline.entitlement().id()));
        agreements.forget(number);
        held.remove(number);
    }

    @Override
    public int pay(LocalDate payDate) {
        List<Reckoning> reckonings = reckon(payDate);
        reckonings.forEach(reckoning -> reckoning.settled().forEach(one -> settled.put(one.entitlement(), one)));
        return runs.pay(reckonings).size();
    }

    @Override
    public void abandon(LocalDate payDate) {
        RunInMemory.of(reckon(payDate));
    }

    @Override
    public List<Reckoning> reckon(LocalDate payDate) {
        List<Reckoning> whole = runs.reckon(agreements, payDate);
        Map<EntitlementId, List<Paid>> paid = runs.paid().stream().collect(Collectors.groupingBy(Paid::entitlement));
        List<Reckoning> quickly = whole.stream()
                .map(reckoning ->
                        Reckoning.of(account(reckoning.caseNumber(), paid), calendar, payDate, MOST_TAKEN_BACK))
                .toList();
        for (int at = 0; at < whole.size(); at++) {
            assertThat(quickly.get(at).settlement())
                    .as("reckoned from where it is settled, as from the start")
                    .isEqualTo(whole.get(at).settlement());
        }
        return quickly.stream()
                .filter(reckoning -> !held.contains(reckoning.caseNumber()))
                .toList();
    }

    private CaseAccount account(CaseNumber number, Map<EntitlementId, List<Paid>> allPaid) {
        List<Timeline> timelines = agreements.of(number);
        Map<EntitlementId, Settled> from = new HashMap<>();
        Map<EntitlementId, List<Paid>> paid = new HashMap<>();
        for (Timeline timeline : timelines) {
            EntitlementId id = timeline.entitlement().id();
            Settled now = new Settled(id, timeline.lines().size(), outside.getOrDefault(id, 0), null);
            Settled known = settled.get(id);
            Settled valid =
                    known != null && known.lines() == now.lines() && known.outside() == now.outside() ? known : now;
            from.put(id, valid);
            paid.put(
                    id,
                    allPaid.getOrDefault(id, List.of()).stream()
                            .filter(before -> isOpen(before, valid))
                            .toList());
        }
        return new CaseAccount(number, timelines, paid, from);
    }

    private static boolean isOpen(Paid paid, Settled settled) {
        LocalDate before = settled.before();
        return before == null || !paid.period().first().isBefore(before);
    }

    @Override
    public List<Paid> paid() {
        return runs.paid();
    }

    @Override
    public void disturb(Random random, LocalDate today) {
        List<Timeline> known = all();
        if (known.isEmpty()) {
            return;
        }
        CaseNumber number =
                known.get(random.nextInt(known.size())).entitlement().caseNumber();
        if (!held.remove(number) && random.nextBoolean()) {
            held.add(number);
        }
        runs.takeBackOne(random).ifPresent(id -> outside.merge(id, 1, Integer::sum));
    }

    @Override
    public void setRight() {
        held.clear();
    }

    @Override
    public void check() {}
}
