package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.terms;

import java.math.BigDecimal;
import java.util.List;
import org.fairway.kernel.Period;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.ReferenceTables;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Periods and pay days, by dated settings and the working days of England. */
class PaymentCalendarTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();

    /**
     * Hampshire, direct payment amounts: the move to four-weekly payment on the Friday before, 8 December 2023, 5 January,
     * 2 February and 1 March 2024, with one payment for 1 to 10 December to bridge the gap.
     */
    @Test
    void movesToAnotherCalendarWithOneBridgingPeriod() {
        PaymentCalendar calendar = new PaymentCalendar(new ReferenceTables(
                List.of(
                        setting("payment.period-days.four-weekly", 28, "2023-10-02"),
                        setting("payment.period-days.four-weekly", 28, "2023-12-11"),
                        setting("payment.lead-days.four-weekly", 3, "2015-04-01")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PUBLISHED.workingDays()));
        Timeline timeline = new Example().start(1, Frequency.FOUR_WEEKLY, "2023-12-01", terms("250", "0", null));

        List<Due> due = timeline.due(calendar, day("2024-03-31"));

        assertThat(due.get(0).period()).isEqualTo(new Period(day("2023-12-01"), day("2023-12-10")));
        assertThat(due.get(0).net()).isEqualTo(Example.pounds("357.14"));
        assertThat(due.stream()
                        .skip(1)
                        .map(one -> calendar.payDay(
                                        Frequency.FOUR_WEEKLY, one.period().first()) + " "
                                + one.net().plain()))
                .containsExactly(
                        "2023-12-08 1000.00", "2024-01-05 1000.00", "2024-02-02 1000.00", "2024-03-01 1000.00");
    }

    @Test
    void paysOnTheWorkingDayBeforeABankHoliday() {
        PaymentCalendar calendar = new PaymentCalendar(PUBLISHED);

        assertThat(calendar.payDay(Frequency.FOUR_WEEKLY, day("2026-12-28"))).isEqualTo(day("2026-12-24"));
        assertThat(calendar.payDay(Frequency.FOUR_WEEKLY, day("2026-04-06"))).isEqualTo(day("2026-04-02"));
    }

    /** Vector G7, Hampshire: care of February 2026, paid on the last working day of January, a Friday. */
    @Test
    void paysOnTheLastWorkingDayOfTheMonthBefore() {
        PaymentCalendar calendar = new PaymentCalendar(new ReferenceTables(
                List.of(setting("payment.lead-days.monthly", 1, "2015-04-01")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PUBLISHED.workingDays()));

        assertThat(calendar.payDay(Frequency.MONTHLY, day("2026-02-01"))).isEqualTo(day("2026-01-30"));
    }

    @Test
    void reachesThePeriodThatIsPaidNextAndNoFurther() {
        PaymentCalendar calendar = new PaymentCalendar(PUBLISHED);

        assertThat(calendar.horizon(Frequency.FOUR_WEEKLY, day("2026-05-01"))).isEqualTo(day("2026-05-31"));
        assertThat(calendar.horizon(Frequency.FOUR_WEEKLY, day("2026-04-30"))).isEqualTo(day("2026-05-03"));
        assertThat(calendar.horizon(Frequency.WEEKLY, day("2026-05-01"))).isEqualTo(day("2026-05-10"));
        assertThat(calendar.horizon(Frequency.WEEKLY, day("2026-12-24"))).isEqualTo(day("2027-01-03"));
        assertThat(calendar.horizon(Frequency.ONE_OFF, day("2026-05-01"))).isEqualTo(day("2026-05-04"));
    }

    private static DatedValue setting(String key, long value, String from) {
        return new DatedValue(key, BigDecimal.valueOf(value), "days", day(from), "Hampshire", Confidence.CONFIRMED);
    }
}
