package org.fairway.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.fairway.reference.ReadYear.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Adds a bank holiday that is proclaimed while the system runs, as the one of 19 September 2022 was ten days before
 * (Banking and Financial Dealings Act 1971 section 1(3)). Days counted from then on leave it out.
 */
public final class AddBankHoliday {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 500;

    private final BankHolidays holidays;
    private final WorkingDaysKnown known;

    /** The working days as they are known now. */
    @FunctionalInterface
    public interface WorkingDaysKnown {
        WorkingDays now();
    }

    public AddBankHoliday(BankHolidays holidays, WorkingDaysKnown known) {
        this.holidays = holidays;
        this.known = known;
    }

    /**
     * What an administrator typed.
     *
     * @param day as in 2026-12-28
     */
    public record Typed(String day, String name, String source) {}

    /** What became of it. */
    public sealed interface Answer {
        /**
         * The day is known from now on.
         *
         * @param isNew whether it was not known before
         */
        record Kept(BankHoliday holiday, boolean isNew) implements Answer {}

        record Refused(List<Fault> faults) implements Answer {}
    }

    /** Keeps the day, or says what is wrong with it and keeps nothing. */
    public Answer add(Typed typed, LocalDate today, String by) {
        List<Fault> faults = new ArrayList<>();
        @Nullable LocalDate day = day(typed.day(), today, faults);
        text("name", typed.name(), LONGEST_NAME, "Give the name of the day.", faults);
        text("source", typed.source(), LONGEST_SOURCE, "Say where it was announced.", faults);
        if (day == null || !faults.isEmpty()) {
            return new Answer.Refused(faults);
        }
        BankHoliday holiday =
                new BankHoliday(day, typed.name().strip(), typed.source().strip(), by);
        return new Answer.Kept(holiday, holidays.add(holiday));
    }

    private @Nullable LocalDate day(String typed, LocalDate today, List<Fault> faults) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            faults.add(new Fault("day", typed, "Give the day."));
            return null;
        }
        String reason = whyNot(day, today);
        if (reason != null) {
            faults.add(new Fault("day", typed, reason));
        }
        return reason == null ? day : null;
    }

    private @Nullable String whyNot(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return "That day is over: what was counted with it stays as it was.";
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return "Banks are closed on Saturdays and Sundays anyway. Give the day on which they close instead.";
        }
        return day.isAfter(known.now().knownUntil())
                ? "The bank holidays of that year are not loaded: one day alone would pass for all of them."
                : null;
    }

    private static void text(String field, String typed, int longest, String missing, List<Fault> faults) {
        if (typed.isBlank()) {
            faults.add(new Fault(field, typed, missing));
        } else if (typed.strip().length() > longest) {
            faults.add(new Fault(field, typed, "Use %d characters or fewer.".formatted(longest)));
        }
    }
}
