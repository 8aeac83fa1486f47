package org.fairway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.reference.AddBankHoliday.Answer;
import org.fairway.reference.AddBankHoliday.Typed;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The funeral of the late Queen was proclaimed a bank holiday nine days before it (19 September 2022). */
class AddBankHolidayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final List<BankHoliday> kept = new ArrayList<>();
    private final AddBankHoliday add = new AddBankHoliday(
            new BankHolidays() {
                @Override
                public List<BankHoliday> all() {
                    return List.copyOf(kept);
                }

                @Override
                public boolean add(BankHoliday holiday) {
                    return kept.add(holiday);
                }
            },
            () -> PublishedReference.load().workingDays());

    @Test
    void keepsADayThatIsProclaimed() {
        Answer answer = add.add(new Typed(" 2026-12-03 ", " Day of mourning ", " London Gazette "), TODAY, "admin");

        BankHoliday holiday = new BankHoliday(LocalDate.of(2026, 12, 3), "Day of mourning", "London Gazette", "admin");
        assertThat(answer).isEqualTo(new Answer.Kept(holiday, true));
        assertThat(kept).containsExactly(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Day, Source, day, Give the day.",
        "3 December, Day, Source, day, Give the day.",
        "2026-11-20, Day, Source, day, That day is over: what was counted with it stays as it was.",
        "2026-12-05, Day, Source, day, Banks are closed on Saturdays and Sundays anyway. Give the day on which they close instead.",
        "2041-12-03, Day, Source, day, The bank holidays of that year are not loaded: one day alone would pass for all of them.",
        "2026-12-03, ' ', Source, name, Give the name of the day.",
        "2026-12-03, Day, '', source, Say where it was announced.",
    })
    void keepsNothingThatIsWrong(String day, String name, String source, String field, String reason) {
        Answer answer = add.add(new Typed(day, name, source), TODAY, "admin");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo(field);
                            assertThat(fault.reason()).isEqualTo(reason);
                        }));
        assertThat(kept).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(add.add(new Typed("", "n".repeat(101), "s".repeat(501)), TODAY, "admin"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(ReadYear.Fault::reason)
                                .containsExactly(
                                        "Give the day.",
                                        "Use 100 characters or fewer.",
                                        "Use 500 characters or fewer."));
    }
}
