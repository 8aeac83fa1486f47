package org.fairway.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Mondays to Fridays without the bank holidays of England. Known only for the years whose bank holidays are loaded. */
public final class WorkingDays {
    private final Set<LocalDate> bankHolidays;
    private final NavigableSet<Integer> years = new TreeSet<>();

    public WorkingDays(Set<LocalDate> bankHolidays) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        bankHolidays.forEach(day -> years.add(day.getYear()));
    }

    /**
     * The day so many working days after the given one, which itself does not count.
     *
     * @throws NoValueOnDate if the count reaches a year whose bank holidays are not loaded
     */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /** The last working day before the given one. */
    public LocalDate before(LocalDate day) {
        LocalDate reached = day.minusDays(1);
        while (!isWorkingDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /**
     * The last day of the last year in a row whose bank holidays are loaded.
     *
     * @throws NoValueOnDate if none are
     */
    public LocalDate knownUntil() {
        if (years.isEmpty()) {
            throw new NoValueOnDate("bank-holidays", LocalDate.EPOCH);
        }
        int last = years.first();
        while (years.contains(last + 1)) {
            last++;
        }
        return LocalDate.of(last, 12, 31);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new NoValueOnDate("bank-holidays", day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }
}
