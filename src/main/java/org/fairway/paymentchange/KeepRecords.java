package org.fairway.paymentchange;

import java.time.LocalDate;
import java.time.Month;
import org.fairway.reference.ReferenceData;

/** How long the records of a direct payment are kept once it has ended: by the council’s dated setting. */
public final class KeepRecords {
    private static final String YEARS = "payment-change.records-kept-years";
    private static final String FROM = "payment-change.records-kept-from";
    private final ReferenceData reference;

    public KeepRecords(ReferenceData reference) {
        this.reference = reference;
    }

    /** What the years are counted from. */
    private enum From {
        LAST_DAY,
        END_OF_FINANCIAL_YEAR
    }

    /** The last day on which the records of a direct payment that ended on that day are kept. */
    public LocalDate until(LocalDate lastDay) {
        int years = reference.on(YEARS, lastDay).value().intValueExact();
        LocalDate from = switch (reference.choice(FROM, lastDay).as(From.class)) {
            case LAST_DAY -> lastDay;
            case END_OF_FINANCIAL_YEAR -> endOfFinancialYear(lastDay);
        };
        return from.plusYears(years);
    }

    /** A council’s year ends with March. */
    private static LocalDate endOfFinancialYear(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
