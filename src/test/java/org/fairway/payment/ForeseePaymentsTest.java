package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The payments to come are those that runs on the same days make. */
class ForeseePaymentsTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(REFERENCE);
    private static final ForeseePayments FORESEE = new ForeseePayments(CALENDAR, REFERENCE);
    private static final int MOST = 13;

    private final Example agreements = new Example();
    private final Example.Runs runs = new Example.Runs(CALENDAR);

    @Test
    void tellsThirteenPayDaysAndMovesThemBeforeBankHolidays() {
        agreements.start(1, Frequency.WEEKLY, "2026-12-07", Example.terms("70", "0", null));

        List<ComingPayment> coming = next("2026-12-02");

        assertThat(coming).hasSize(MOST);
        assertThat(coming.subList(0, 4).stream().map(ComingPayment::payDate))
                .containsExactly(day("2026-12-04"), day("2026-12-11"), day("2026-12-18"), day("2026-12-24"));
        assertThat(coming.get(3).isMoved()).isTrue();
        assertThat(coming.get(3).usualDay()).isEqualTo("2026-12-25");
        assertThat(coming.get(4).payDate()).as("New Year’s Day is a Friday").isEqualTo("2026-12-31");
        assertThat(coming).allSatisfy(payment -> assertThat(payment.amount()).isEqualTo(pounds("70")));
    }

    @Test
    void addsWhatIsOwedToTheFirst() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-20", Example.terms("70", "20", "2026-04-01"));

        List<ComingPayment> coming = next("2026-06-03");

        assertThat(coming.get(0).payDate()).isEqualTo("2026-06-26");
        assertThat(coming.get(0).amount()).isEqualTo(pounds("700"));
        assertThat(coming.get(1).amount()).isEqualTo(pounds("200"));
    }

    @Test
    void endsWithTheAgreementAndPaysWhatIsOwedAfterIt() {
        Timeline timeline = agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", Example.terms("70", "0", null));
        agreements.add(
                timeline.entitlement().id(), List.of(new EntitlementLine.End(day("2026-06-14"), "Moved")), "ola");

        assertThat(next("2026-03-30").stream().map(ComingPayment::amount))
                .containsExactly(pounds("280"), pounds("280"), pounds("140"));
        List<ComingPayment> afterwards = next("2026-07-01");
        assertThat(afterwards).singleElement().satisfies(owed -> {
            assertThat(owed.payDate()).isEqualTo("2026-07-01");
            assertThat(owed.amount()).isEqualTo(pounds("700"));
        });
        runs.pay(agreements, "2026-07-01");
        assertThat(next("2026-07-02")).isEmpty();
    }

    @Test
    void showsThatPaymentRests() {
        Timeline timeline = agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", Example.terms("70", "0", null));
        agreements.add(
                timeline.entitlement().id(),
                List.of(new EntitlementLine.Suspension(day("2026-04-06"), null, WeeklyRate.NIL, "In hospital")),
                "ola");

        assertThat(next("2026-04-01")).hasSize(MOST).allSatisfy(payment -> {
            assertThat(payment.amount()).isEqualTo(Money.NIL);
            assertThat(payment.standing()).isIn(Reckoning.Standing.SUSPENDED, Reckoning.Standing.NOT_RUNNING);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isWhatRunsOnTheseDaysPay(long seed) {
        Random random = new Random(seed);
        LocalDate start = day("2026-03-30").plusDays(random.nextInt(120));
        Frequency frequency = List.of(Frequency.WEEKLY, Frequency.FOUR_WEEKLY, Frequency.MONTHLY)
                .get(random.nextInt(3));
        Timeline timeline = agreements.start(1, frequency, start.toString(), Example.terms("70.31", "0", null));
        runs.pay(agreements, start.plusDays(30));
        for (int change = 0; change < 6; change++) {
            agreements.add(timeline.entitlement().id(), List.of(line(random, start)), "ola");
            runs.pay(agreements, start.plusDays(30 + random.nextInt(60)));
        }

        LocalDate earliest = start.plusDays(random.nextInt(150));
        List<ComingPayment> coming = next(earliest.toString());
        List<Money> paid = new ArrayList<>();
        for (ComingPayment payment : coming) {
            paid.add(runs.pay(agreements, payment.payDate()).stream()
                    .map(Instruction::amount)
                    .reduce(Money.NIL, Money::plus));
        }

        assertThat(coming.stream().map(ComingPayment::amount))
                .as("seed " + seed)
                .isEqualTo(paid);
    }

    private static EntitlementLine line(Random random, LocalDate start) {
        LocalDate from = start.plusDays(random.nextInt(200));
        WeeklyRate rate = WeeklyRate.of(Money.ofPence(random.nextInt(40_000)));
        return switch (random.nextInt(5)) {
            case 0 -> new EntitlementLine.Weekly(EntitlementLine.Kind.GROSS, rate, from, null, "Plan changed");
            case 1 -> new EntitlementLine.Weekly(EntitlementLine.Kind.CONTRIBUTION, rate, from, null, "Told");
            case 2 -> new EntitlementLine.Suspension(from, from.plusDays(20), WeeklyRate.NIL, "In hospital");
            case 3 ->
                new EntitlementLine.OneOff(
                        Money.ofPence(1 + random.nextInt(9_000)), from, EntitlementLine.Purpose.ONE_OFF, "Laptop");
            default -> new EntitlementLine.Recovery(pounds("10"), pounds("40"), from, "Agreed");
        };
    }

    private List<ComingPayment> next(String earliest) {
        return FORESEE.next(agreements.all(), runs.paid(), day(earliest), MOST);
    }
}
