package org.fairway.enquiry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fairway.kernel.Period;
import org.fairway.payment.Funder;

/** How payments are told: days, and where money comes from. */
public final class DayWords {
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final Pattern RECORDED_DAY = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)\\b");

    private DayWords() {}

    /** A day with its weekday: {@code Friday 3 April 2026}. */
    public static String weekday(LocalDate day) {
        return day.format(WITH_WEEKDAY);
    }

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** The days from the first to the last: {@code 6 April to 3 May 2026}; the one day where it is one. */
    public static String days(Period period) {
        if (period.days() == 1) {
            return day(period.first());
        }
        boolean sameYear = period.first().getYear() == period.last().getYear();
        return period.first().format(sameYear ? WITHOUT_YEAR : DAY) + " to " + day(period.last());
    }

    /** What was recorded, with its days as people write them. */
    public static String said(String because) {
        return RECORDED_DAY.matcher(because).replaceAll(found -> day(LocalDate.parse(found.group())));
    }

    /** Who bears a part, as a person would say it. */
    public static String funder(Funder funder) {
        if (funder.equals(Funder.COUNCIL)) {
            return "The council";
        }
        return funder.equals(Funder.NHS) ? "The NHS" : "Another body that pays with us";
    }
}
