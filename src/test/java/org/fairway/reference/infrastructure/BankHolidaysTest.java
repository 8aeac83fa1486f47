package org.fairway.reference.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairway.reference.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank holidays of the files beside those of a library made for holidays. */
class BankHolidaysTest {
    private static final WorkingDays DAYS = PublishedReference.load().workingDays();

    static IntStream years() {
        return IntStream.rangeClosed(2023, DAYS.knownUntil().getYear());
    }

    @Test
    void areKnownForManyYearsWithoutAGap() {
        assertThat(DAYS.knownUntil()).isEqualTo(LocalDate.of(2035, 12, 31));
    }

    /** Substitute days are the observed ones: the library’s actual days fall on the weekend. */
    @ParameterizedTest
    @MethodSource("years")
    void areThoseOfTheLibrary(int year) {
        TreeSet<LocalDate> library = HolidayManager.getInstance(
                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), "eng")
                .stream()
                .flatMap(BankHolidaysTest::closed)
                .filter(BankHolidaysTest::isWeekday)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(BankHolidaysTest::isWeekday)
                        .filter(day -> !DAYS.isWorkingDay(day)))
                .containsExactlyElementsOf(library);
    }

    private static Stream<LocalDate> closed(Holiday holiday) {
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream());
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
