package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairway.payment.Frequency;
import org.fairway.payment.RunNumber;
import org.fairway.payment.ledger.infrastructure.LedgerProof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T19: between two steps of a run the clock goes a day back, or a year forward. The run is paid, or cannot be and is
 * cancelled; after the next one every week until then is paid once.
 */
class MovedClockTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 4, 6);
    private static final int STEPS = 6;

    private final PaymentDatabase database = EMPTY.copy();
    private final PaymentsOnly program = new PaymentsOnly(database.dataSource());
    private final StepsOfARun steps = new StepsOfARun(database, database.dataSource());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    static Stream<List<Object>> jumps() {
        return IntStream.range(1, STEPS)
                .boxed()
                .flatMap(step -> Stream.of(Period.ofDays(-1), Period.ofYears(1)).map(jump -> List.of(step, jump)));
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void paysEveryWeekOnce(List<Object> jump) {
        int step = (int) jump.get(0);
        LocalDate today = StepsOfARun.TODAY.plus((Period) jump.get(1));
        steps.agree("70", Frequency.WEEKLY);
        steps.agree("105.35", Frequency.WEEKLY);
        RunNumber number = RunNumber.of(2026, 1);
        try {
            IntStream.range(0, STEPS).forEach(at -> take(at, number, at < step ? StepsOfARun.TODAY : today));
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("has passed");
            program.cancel.cancel(number, "The pay date has passed", "pat");
        }
        LocalDate payDate = friday(today);
        if (payDate.isAfter(StepsOfARun.PAY_DATE)) {
            program.pay(RunNumber.of(2026, 2), payDate);
            program.pay(RunNumber.of(2026, 3), payDate.plusWeeks(1));
            payDate = payDate.plusWeeks(1);
        }

        long weeks = FIRST_MONDAY.until(payDate.plusDays(3), ChronoUnit.WEEKS) + 1;
        new Invariants(database.jdbc()).check();
        LedgerProof.holds(database.dataSource());
        assertThat(steps.count("SELECT count(*) FROM (SELECT FROM fairway.ledger_transfer GROUP BY entitlement_id, "
                        + "period_first HAVING sum(settles_pence) IN (7000, 10535)) AS week"))
                .isEqualTo(2 * weeks - missingBecauseReturned());
    }

    /** The payment of the last run that came back last is due again. */
    private long missingBecauseReturned() {
        return steps.count("SELECT count(*) FROM (SELECT FROM fairway.ledger_transfer WHERE entitlement_id IS NOT NULL "
                + "GROUP BY entitlement_id, period_first HAVING sum(settles_pence) = 0) AS week");
    }

    private void take(int at, RunNumber number, LocalDate today) {
        List.<Runnable>of(
                        () -> program.prepare(number, StepsOfARun.PAY_DATE, today),
                        () -> program.accept(number),
                        () -> PaymentsOnly.taken(steps.check.check(number, "pat")),
                        () -> program.approve(number, today),
                        () -> program.release(number, today),
                        () -> program.send(number, today))
                .get(at)
                .run();
    }

    private static LocalDate friday(LocalDate today) {
        LocalDate friday = today.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return StepsOfARun.REFERENCE.workingDays().isWorkingDay(friday)
                ? friday
                : StepsOfARun.REFERENCE.workingDays().before(friday);
    }
}
