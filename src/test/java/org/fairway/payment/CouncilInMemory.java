package org.fairway.payment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fairway.kernel.CaseNumber;

/** A council in memory: its runs are posted at once. Payments come back, and cases are held and go on. */
final class CouncilInMemory implements Council {
    private final Example agreements = new Example();
    private final Example.Runs runs;
    private final Set<CaseNumber> held = new HashSet<>();

    CouncilInMemory(PaymentCalendar calendar) {
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
        return runs.pay(reckon(payDate)).size();
    }

    @Override
    public void abandon(LocalDate payDate) {
        RunInMemory.of(reckon(payDate));
    }

    @Override
    public List<Reckoning> reckon(LocalDate payDate) {
        return runs.reckon(agreements, payDate).stream()
                .filter(reckoning -> !held.contains(reckoning.caseNumber()))
                .toList();
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
        runs.takeBackOne(random);
    }

    @Override
    public void setRight() {
        held.clear();
    }

    @Override
    public void check() {}
}
