package org.fairway.enquiry;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairway.kernel.Period;

/** A council’s year of account: from 1 April to 31 March. */
public record FinancialYear(int startsIn) implements Comparable<FinancialYear> {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yy", Locale.UK);

    /** The year that holds the day. */
    public static FinancialYear of(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return new FinancialYear(day.isBefore(april) ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    public Period days() {
        return new Period(first(), last());
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startsIn + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    /** As people write it: {@code 2026/27}. */
    @Override
    public String toString() {
        return startsIn + "/" + last().format(SHORT);
    }
}
