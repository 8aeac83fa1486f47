package org.fairway.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.fairway.kernel.Period;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * The council's payment periods and when each is paid. A dated setting says how many days a period of weeks has; periods
 * are counted from the first day of its row, so a later row starts a new count and the last period before it is cut
 * short. Months are those of the calendar. Nothing here knows how many periods a year has.
 */
public final class PaymentCalendar {
    private final ReferenceData reference;

    public PaymentCalendar(ReferenceData reference) {
        this.reference = reference;
    }

    /** The period that holds the day, from that day on. */
    Period periodFrom(Frequency frequency, LocalDate day) {
        return frequency == Frequency.MONTHLY
                ? new Period(day, YearMonth.from(day).atEndOfMonth())
                : periodOfWeeksFrom(frequency, day);
    }

    private Period periodOfWeeksFrom(Frequency frequency, LocalDate day) {
        DatedValue setting = reference.on(frequency.periodDays(), day);
        long days = setting.value().longValueExact();
        long whole = ChronoUnit.DAYS.between(setting.from(), day) / days;
        LocalDate last = setting.from().plusDays((whole + 1) * days - 1);
        DatedValue atItsEnd = reference.on(frequency.periodDays(), last);
        return new Period(day, atItsEnd.from().isAfter(day) ? atItsEnd.from().minusDays(1) : last);
    }

    /** The last day that a run paying on the day pays for: it pays every period that is to be paid by then. */
    LocalDate horizon(Frequency frequency, LocalDate payDate) {
        if (frequency == Frequency.ONE_OFF) {
            return payDate.plusDays(leadDays(frequency, payDate));
        }
        LocalDate last = periodFrom(frequency, payDate).last();
        while (!payDay(frequency, last.plusDays(1)).isAfter(payDate)) {
            last = periodFrom(frequency, last.plusDays(1)).last();
        }
        return last;
    }

    /** The day on which a period that starts on the day is paid: so many days before, or the working day before that. */
    LocalDate payDay(Frequency frequency, LocalDate firstDay) {
        LocalDate day = usualPayDay(frequency, firstDay);
        return reference.workingDays().isWorkingDay(day)
                ? day
                : reference.workingDays().before(day);
    }

    /** The day on which a period that starts on the day is paid when that is a working day. */
    LocalDate usualPayDay(Frequency frequency, LocalDate firstDay) {
        return firstDay.minusDays(leadDays(frequency, firstDay));
    }

    private long leadDays(Frequency frequency, LocalDate day) {
        return reference.on(frequency.leadDays(), day).value().longValueExact();
    }
}
