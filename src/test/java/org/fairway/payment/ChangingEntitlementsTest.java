package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.caseNumber;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;
import static org.fairway.payment.Example.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fairway.kernel.Money;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Whatever happens to an agreement and in whatever order it is recorded, the runs end at what is due, to the penny. */
class ChangingEntitlementsTest {
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(PublishedReference.load());
    private static final LocalDate START = day("2026-04-08");

    @Test
    void changesNothingWhenTheSameContributionIsSettledAgain() {
        Example agreements = new Example();
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-08", terms("100", "0", null));
        ChangeContribution change = new ChangeContribution(agreements);
        for (int times = 0; times < 2; times++) {
            change.change(caseNumber(1), pounds("20"), START, START.plusDays(9), "finlay");
            change.change(caseNumber(1), pounds("20"), START, START.plusDays(9), "finlay");
        }

        assertThat(agreements.timeline(timeline.entitlement().id()).lines()).hasSize(2);
    }

    @Test
    void changesNothingForACaseThatIsNotPaid() {
        Example agreements = new Example();
        new ChangeContribution(agreements).change(caseNumber(1), pounds("20"), START, START, "finlay");
        new EndEntitlement(agreements).end(caseNumber(1), START, "Moved away", "ola");

        assertThat(agreements.all()).isEmpty();
    }

    @Property(tries = 200)
    void paysToThePennyWhatASlowDailyOracleSays(@ForAll("changes") List<Change> changes) {
        Example agreements = new Example();
        Example.Runs runs = new Example.Runs(CALENDAR);
        Oracle oracle = new Oracle();
        agreements.start(1, Frequency.FOUR_WEEKLY, START.toString(), terms("100", "0", null));
        for (Change change : changes) {
            change.applyTo(agreements, oracle);
            runs.pay(agreements, START.plusDays(change.paidAfterDays()));
        }
        LocalDate end = day("2028-03-31");
        runs.pay(agreements, end);

        Money tooMuch = runs.reckon(agreements, end).stream()
                .map(reckoning -> reckoning.settlement().left())
                .reduce(Money.NIL, Money::plus);
        assertThat(runs.total().minus(tooMuch)).isEqualTo(oracle.due(agreements));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> contribution = Arbitraries.integers().between(0, 14_000);
        Arbitrary<Integer> from = Arbitraries.integers().between(-20, 200);
        Arbitrary<Integer> told = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> paidAfter = Arbitraries.integers().between(0, 260);
        return Combinators.combine(contribution, from, told, paidAfter)
                .as(Change::new)
                .list()
                .ofMaxSize(6);
    }

    /** A contribution settled for a day and told some days later, followed by a run. */
    record Change(int pence, int fromDays, int toldDaysLater, int paidAfterDays) {
        void applyTo(Example agreements, Oracle oracle) {
            LocalDate from = START.plusDays(fromDays);
            LocalDate told = from.plusDays(toldDaysLater);
            new ChangeContribution(agreements).change(caseNumber(1), Money.ofPence(pence), from, told, "finlay");
            oracle.settled(pence, from, told);
        }
    }

    /** Counts day by day and knows nothing of lines: a day costs more only from the day the person was told. */
    static final class Oracle {
        private final Map<LocalDate, Integer> contribution = new TreeMap<>();

        void settled(int pence, LocalDate from, LocalDate told) {
            for (LocalDate day = START; day.isBefore(day("2028-06-01")); day = day.plusDays(1)) {
                if (!day.isBefore(from)) {
                    int held = contribution.getOrDefault(day, 0);
                    contribution.put(day, day.isBefore(told) ? Math.min(held, pence) : pence);
                }
            }
        }

        Money due(Example agreements) {
            Money sum = Money.NIL;
            Timeline timeline = agreements.all().get(0);
            for (Due due : timeline.due(CALENDAR, CALENDAR.horizon(Frequency.FOUR_WEEKLY, day("2028-03-31")))) {
                long gross = 0;
                long taken = 0;
                for (LocalDate day = due.period().first();
                        !day.isAfter(due.period().last());
                        day = day.plusDays(1)) {
                    gross += 10_000;
                    taken += Math.min(10_000, contribution.getOrDefault(day, 0));
                }
                sum = sum.plus(seventh(gross)).minus(seventh(taken));
            }
            return sum;
        }

        private static Money seventh(long penceTimesDays) {
            return Money.ofPence(BigDecimal.valueOf(penceTimesDays)
                    .divide(BigDecimal.valueOf(7), 0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
    }
}
