package org.fairway.reference.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileReaderTest {
    private static final String VALUES = "key,value,unit,from,source,confidence\n";
    private static final String GOOD = "rate.one,10.50,pounds a week,2026-04-06,A circular,CONFIRMED\n";

    private static final String CLOCKS = "clock,amount,unit,from,kind,source,confidence\n";
    private static final String HOLDS = "rates-hold.rate,12,months,2015-04-01,statute,S,CONFIRMED\n";

    private final ReferenceFileReader reader = new ReferenceFileReader();

    @Test
    void readsAValueWithEverythingItSays() throws IOException {
        reader.read("some.csv", new StringReader(VALUES + GOOD));

        ReferenceRow row = reader.rows().get(0);
        assertThat(row.id().key()).isEqualTo("rate.one");
        assertThat(row.number()).isEqualByComparingTo(new BigDecimal("10.50"));
        assertThat(row.source()).isEqualTo("A circular");
    }

    @Test
    void refusesAColumnItDoesNotKnowAndOneThatIsMissing() throws IOException {
        reader.read("some.csv", new StringReader("key,value,unit,from,origin,confidence\n" + GOOD));

        assertThat(faults()).extracting(ReferenceFilesRefused.Fault::value).containsExactly("origin", "source");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rate One,10,pounds,2026-04-06,S,CONFIRMED | key: a key is lower-case",
                "rate,-10,pounds,2026-04-06,S,CONFIRMED | value: this is not a number",
                "rate,ten,pounds,2026-04-06,S,CONFIRMED | value: this is not a number",
                "rate,1e9,pounds,2026-04-06,S,CONFIRMED | value: this is not a number",
                "rate,18.5,years,2026-04-06,S,CONFIRMED | value: this counts years: it must be a whole number",
                "rate,10,,2026-04-06,S,CONFIRMED | unit: some text",
                "rate,10,pounds,6 April 2026,S,CONFIRMED | from: this is not a day",
                "rate,10,pounds,2026-02-30,S,CONFIRMED | from: this is not a day",
                "rate,10,pounds,0026-04-06,S,CONFIRMED | from: the day must lie between",
                "rate,10,pounds,2026-04-06,,CONFIRMED | source: some text",
                "rate,10,pounds,2026-04-06,S,SURE | confidence: this must be one of",
                "rate,10,pounds,2026-04-06,S | the line does not have one value for each column",
            })
    void refusesABadValueNamingFileLineValueAndReason(String line, String reason) throws IOException {
        reader.read("some.csv", new StringReader(VALUES + GOOD + line + "\n"));

        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0).toString()).startsWith("some.csv line 3: '").contains(reason);
    }

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() throws IOException {
        reader.read("first.csv", new StringReader(VALUES + "rate,x,pounds,someday,S,CONFIRMED\n"));
        reader.read("second.csv", new StringReader(VALUES + "rate,10,pounds,2026-04-06,S,MAYBE\n"));

        assertThat(faults())
                .extracting(ReferenceFilesRefused.Fault::file)
                .containsExactly("first.csv", "first.csv", "second.csv");
    }

    private void readYears(String... years) throws IOException {
        reader.read("holding-clocks.csv", new StringReader(CLOCKS + HOLDS));
        reader.read("some-rates.csv", new StringReader(VALUES + String.join("", years)));
    }

    @Test
    void refusesAWholeYearThatIsLeftOut() throws IOException {
        readYears(GOOD, GOOD.replace("2026-04-06", "2028-04-06"));

        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0).toString())
                .contains("rate.one", "the value of 2026-04-06 ends before 2027-04-06", "the word none");
    }

    @Test
    void takesAYearThatIsSaidToBeLeftOut() throws IOException {
        readYears(
                GOOD,
                GOOD.replace("10.50", "none").replace("2026-04-06", "2027-04-06"),
                GOOD.replace("2026-04-06", "2028-04-06"));

        assertThat(reader.rows()).hasSize(4);
    }

    @Test
    void refusesTwoRowsOfOneKeyFromOneDayEvenInTwoFiles() throws IOException {
        reader.read("first.csv", new StringReader(VALUES + GOOD));
        reader.read("second.csv", new StringReader(VALUES + GOOD.replace("10.50", "11.00")));

        assertThat(faults().get(0).toString())
                .isEqualTo("second.csv line 2: 'rate.one': a row of this key already starts on 2026-04-06: "
                        + "first.csv line 2");
    }

    @Test
    void refusesAYearThatOneRateOfAFileOfRatesDoesNotHave() throws IOException {
        reader.read(
                "some-rates.csv",
                new StringReader(VALUES + GOOD + "rate.two,5,pounds a week,2026-04-06,S,CONFIRMED\n"
                        + "rate.two,6,pounds a week,2027-04-06,S,CONFIRMED\n"));

        assertThat(faults().get(0).toString())
                .contains("rate.one")
                .contains("no row starts on 2027-04-06, as others do");
    }

    @Test
    void refusesAClockOfHalfADay() throws IOException {
        reader.read("some-clocks.csv", new StringReader("""
                        clock,amount,unit,from,kind,source,confidence
                        visit,0.5,days,2026-04-06,local,S,CONFIRMED
                        visit-again,1,moons,2026-04-06,habit,S,CONFIRMED
                        """));

        assertThat(faults()).extracting(ReferenceFilesRefused.Fault::value).containsExactly("0.5", "moons", "habit");
    }

    @Test
    void refusesAStepThatATableHasTwice() throws IOException {
        reader.read("some-tables.csv", new StringReader("""
                        table,at,value,unit,from,source,confidence
                        points,10,5,pounds,2026-04-06,S,CONFIRMED
                        points,10.0,6,pounds,2026-04-06,S,CONFIRMED
                        """));

        assertThat(faults()).hasSize(1);
    }

    private List<ReferenceFilesRefused.Fault> faults() {
        ReferenceFilesRefused refused = catchThrowableOfType(ReferenceFilesRefused.class, reader::rows);
        assertThat(refused).isNotNull();
        return refused.faults();
    }
}
