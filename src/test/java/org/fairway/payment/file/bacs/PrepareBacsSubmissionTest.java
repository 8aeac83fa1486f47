package org.fairway.payment.file.bacs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fairway.payment.file.ExampleRun;
import org.fairway.reference.NoValueOnDate;
import org.junit.jupiter.api.Test;

/** When Bacs processes: the working day before a payment is in the account, in a file that was made the day before that. */
class PrepareBacsSubmissionTest {
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2025, 12, 24);

    @Test
    void processesOnTheWorkingDayBefore() {
        assertThat(ready(CHRISTMAS_EVE, LocalDate.of(2025, 12, 30)).processingDays())
                .containsExactly(LocalDate.of(2025, 12, 29));
        assertThat(ready(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 29)).processingDays())
                .containsExactly(LocalDate.of(2026, 12, 24));
        assertThat(ready(ExampleRun.CREATED, ExampleRun.PAY_DATE, LocalDate.of(2026, 11, 30))
                        .processingDays())
                .containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));
    }

    @Test
    void refusesADayOnWhichBacsPaysNothing() {
        assertThat(refused(ExampleRun.CREATED, LocalDate.of(2026, 11, 28)))
                .containsExactly("Bacs pays on working days, and Saturday 28 November 2026 is none.");
        assertThat(refused(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 28)))
                .containsExactly("Bacs pays on working days, and Monday 28 December 2026 is none.");
    }

    @Test
    void refusesADayTooSoonOrTooFarAhead() {
        assertThat(refused(CHRISTMAS_EVE, LocalDate.of(2025, 12, 29)))
                .containsExactly("A file made on Wednesday 24 December 2025 pays on Tuesday 30 December 2025 at the "
                        + "earliest, not on Monday 29 December 2025.");
        assertThat(refused(ExampleRun.CREATED, LocalDate.of(2026, 12, 24)))
                .containsExactly("Bacs takes payments until Wednesday 23 December 2026 from a file made on "
                        + "Monday 23 November 2026; Thursday 24 December 2026 is too far ahead.");
    }

    @Test
    void refusesADayWhoseBankHolidaysNobodyKnows() {
        assertThat(refused(LocalDate.of(2098, 1, 6), LocalDate.of(2098, 1, 8)))
                .containsExactly(new NoValueOnDate("bank-holidays", LocalDate.of(2098, 1, 7)).reason());
    }

    @Test
    void refusesASerialThatBacsDoesNotTake() {
        for (String serial : List.of("", "000000", "12345", "1234567", "ab1234", "12 456")) {
            assertThat(prepare(serial, 1, ExampleRun.CREATED, ExampleRun.PAY_DATE))
                    .isEqualTo(new PrepareBacsSubmission.Refused(
                            List.of("The serial of a Bacs file is six capital letters or digits, not all of them 0.")));
        }
        assertThat(prepare("A00001", 0, ExampleRun.CREATED, ExampleRun.PAY_DATE))
                .isEqualTo(
                        new PrepareBacsSubmission.Refused(List.of("The files of one day are numbered from 1 to 999.")));
    }

    private static BacsSubmission ready(LocalDate created, LocalDate... payDates) {
        return ((PrepareBacsSubmission.Ready) prepare("A00001", 1, created, payDates)).submission();
    }

    private static List<String> refused(LocalDate created, LocalDate... payDates) {
        return ((PrepareBacsSubmission.Refused) prepare("A00001", 1, created, payDates)).reasons();
    }

    private static PrepareBacsSubmission.Outcome prepare(
            String serial, int fileNumber, LocalDate created, LocalDate... payDates) {
        return new PrepareBacsSubmission(ExampleRun.REFERENCE)
                .prepare(
                        ExampleRun.frozen(Stream.of(payDates)
                                .map(day -> ExampleRun.item("" + day.getDayOfYear(), day, "A", "00000011", 100))
                                .toList()),
                        serial,
                        fileNumber,
                        created);
    }
}
