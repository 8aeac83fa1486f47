package org.fairway.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Agreements as the tests of this package write them, kept in memory. */
final class Example implements Entitlements {
    private final Map<EntitlementId, Timeline> kept = new LinkedHashMap<>();
    private final IntFunction<Payee> payees;
    private int started;

    Example() {
        this(Example::payee);
    }

    private Example(IntFunction<Payee> payees) {
        this.payees = payees;
    }

    /** Agreements that are all paid into the same account. */
    static Example withOneAccount() {
        return new Example(any -> payee(0));
    }

    static CaseNumber caseNumber(int number) {
        return CaseNumber.of(2026, number);
    }

    static Money pounds(String text) {
        return Money.parse(text).orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The payee of the case of that number. */
    static Payee payee(int number) {
        return new Payee("Payee " + number, new UUID(0, number), "%04d".formatted(number));
    }

    static Terms terms(String gross, String contribution, @Nullable String toldOn) {
        return new Terms(pounds(gross), Money.NIL, pounds(contribution), toldOn == null ? null : day(toldOn), null);
    }

    /** Starts an agreement of the case of that number and gives its timeline. */
    Timeline start(int number, Frequency frequency, String startsOn, Terms terms) {
        return start(number, frequency, PaidAs.NET, startsOn, terms);
    }

    Timeline start(int number, Frequency frequency, PaidAs paidAs, String startsOn, Terms terms) {
        EntitlementId id = new EntitlementId(new UUID(number, started++));
        new StartEntitlement(this)
                .start(
                        new Entitlement(id, caseNumber(number), payees.apply(number), frequency, paidAs, day(startsOn)),
                        terms,
                        "ola");
        return timeline(id);
    }

    Timeline timeline(EntitlementId id) {
        return Objects.requireNonNull(kept.get(id));
    }

    /** Leaves the case out from now on. */
    void forget(CaseNumber number) {
        kept.values().removeIf(timeline -> timeline.entitlement().caseNumber().equals(number));
    }

    @Override
    public void claim(CaseNumber caseNumber) {}

    @Override
    public List<Timeline> of(CaseNumber caseNumber) {
        return kept.values().stream()
                .filter(timeline -> timeline.entitlement().caseNumber().equals(caseNumber))
                .toList();
    }

    List<Timeline> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public List<Timeline> ofCases(Collection<CaseNumber> caseNumbers) {
        return kept.values().stream()
                .filter(timeline -> caseNumbers.contains(timeline.entitlement().caseNumber()))
                .toList();
    }

    @Override
    public void add(Timeline timeline, String by) {
        kept.putIfAbsent(timeline.entitlement().id(), timeline);
    }

    @Override
    public void add(EntitlementId id, List<EntitlementLine> lines, String by) {
        kept.computeIfPresent(id, (same, known) -> {
            List<EntitlementLine> more = new ArrayList<>(known.lines());
            more.addAll(lines);
            return new Timeline(known.entitlement(), more);
        });
    }

    /** Pays like a run that is released, and keeps what was paid for each period. */
    static final class Runs {
        private static final BigDecimal MOST_TAKEN_BACK = BigDecimal.valueOf(25);
        private final Map<String, Paid> paid = new TreeMap<>();
        private final PaymentCalendar calendar;

        Runs(PaymentCalendar calendar) {
            this.calendar = calendar;
        }

        /** Leaves out what was paid under the agreement from now on. */
        void forget(EntitlementId id) {
            paid.values().removeIf(before -> before.entitlement().equals(id));
        }

        List<Paid> paid() {
            return List.copyOf(paid.values());
        }

        Money total() {
            return paid.values().stream().map(Paid::amount).reduce(Money.NIL, Money::plus);
        }

        List<Instruction> pay(Example entitlements, String payDate) {
            return pay(entitlements, day(payDate));
        }

        List<Instruction> pay(Example entitlements, LocalDate payDate) {
            return pay(reckon(entitlements, payDate));
        }

        List<Instruction> pay(List<Reckoning> reckonings) {
            RunInMemory contents = RunInMemory.of(reckonings);
            contents.payments().forEach(instruction -> instruction.working().forEach(this::keep));
            contents.rebooked().forEach(this::keep);
            return contents.payments();
        }

        List<Reckoning> reckon(Example entitlements, LocalDate payDate) {
            return Reckoning.all(entitlements.all(), paid(), calendar, payDate, MOST_TAKEN_BACK);
        }

        /** A payment comes back, so that one period has not been paid. */
        Optional<EntitlementId> takeBackOne(Random random) {
            List<Map.Entry<String, Paid>> more = paid.entrySet().stream()
                    .filter(entry -> entry.getValue().amount().isMoreThan(Money.NIL))
                    .toList();
            if (more.isEmpty()) {
                return Optional.empty();
            }
            Map.Entry<String, Paid> one = more.get(random.nextInt(more.size()));
            Paid before = one.getValue();
            Paid nothing = new Paid(before.entitlement(), before.kind(), before.funder(), before.period(), Money.NIL);
            paid.put(one.getKey(), nothing);
            return Optional.of(before.entitlement());
        }

        private void keep(Difference line) {
            String key = line.entitlement() + " " + line.due().period().first() + " "
                    + line.due().kind() + " " + line.due().funder();
            paid.merge(
                    key,
                    new Paid(
                            line.entitlement(),
                            line.due().kind(),
                            line.due().funder(),
                            line.due().period(),
                            line.amount()),
                    (before, now) -> new Paid(
                            now.entitlement(),
                            now.kind(),
                            now.funder(),
                            now.period(),
                            before.amount().plus(now.amount())));
        }
    }
}
