package org.fairway.bankdetails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.fairway.bankdetails.ReadTables.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two files are read as they are published, or refused whole. */
class ReadTablesTest {
    private static final String WEIGHTS = """
            100000 100099 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1
            100100 100100 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3   -1   2
            100100 100100 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3    1   9
            """.replace("\n", "\r\n");
    private static final String SUBSTITUTES = "100000 100001\r\n100002 100003\r\n";

    @Test
    void readsBothFiles() {
        assertThat(ReadTables.read(WEIGHTS, SUBSTITUTES)).isInstanceOfSatisfying(Outcome.Read.class, read -> {
            assertThat(read.tables().rows()).hasSize(3);
            assertThat(read.tables().rows().get(1))
                    .satisfies(row -> assertThat(row.exception()).isEqualTo(2))
                    .satisfies(row -> assertThat(row.method()).isEqualTo(CheckMethod.MOD11))
                    .satisfies(row ->
                            assertThat(row.weights()).containsExactly(0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, -1));
            assertThat(read.tables().substitutes())
                    .containsEntry("100002", "100003")
                    .hasSize(2);
            assertThat(read.tables().of("100050")).hasSize(1);
            assertThat(read.tables().of("100100")).hasSize(2);
            assertThat(read.tables().of("100101")).isEmpty();
        });
    }

    @Test
    void takesLinesThatEndEitherWay() {
        assertThat(ReadTables.read(WEIGHTS.replace("\r", ""), SUBSTITUTES.strip()))
                .isInstanceOf(Outcome.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100099 MOD11|100099 MOD12|Line 1 of the weights is not",
                "    2    1\r|    2\r|Line 1 of the weights is not",
                "100000 100099|100099 100000|Line 1 of the weights is not",
                "100000 100099|100000 100100|Line 2 of the weights overlaps",
                "   -1   2|   -1  15|Line 2 of the weights is not",
                "   -1   2|   -1   0|Line 2 of the weights is not",
                "    1   9|    1   8|Weights of 100100: exceptions 2 and 9",
                "   -1   2|   -1   1|Weights of 100100: exceptions 2 and 9",
                "    2    1\r|    2    1   3\r|Weights of 100000: exception 3",
                "100000 100099|1OOOOO 100099|Line 1 of the weights is not"
            })
    void refusesWeightsThatItDoesNotUnderstand(String good, String bad, String fault) {
        String spoilt = WEIGHTS.replaceFirst(Pattern.quote(good.strip()), bad.strip());

        assertThat(spoilt).isNotEqualTo(WEIGHTS);
        assertThat(ReadTables.read(spoilt, SUBSTITUTES))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .anySatisfy(one -> assertThat(one).startsWith(fault)));
    }

    @Test
    void refusesAThirdCheckOfARange() {
        String third = WEIGHTS.lines().skip(2).findFirst().orElseThrow();

        assertThat(ReadTables.read(WEIGHTS + third, SUBSTITUTES).toString()).contains("third check of one range");
    }

    @Test
    void refusesABlankLineInTheMidstAndAnEmptyFile() {
        assertThat(ReadTables.read(WEIGHTS.replaceFirst("\r\n", "\r\n\r\n"), SUBSTITUTES)
                        .toString())
                .contains("Line 2 of the weights");
        assertThat(ReadTables.read("", SUBSTITUTES).toString()).contains("The weights have no line");
    }

    @ParameterizedTest
    @CsvSource({"100004 10000, is not two sort codes", "100000 100009, for the second time", "<html>, is not two"})
    void refusesSubstitutionsThatItDoesNotUnderstand(String line, String fault) {
        assertThat(ReadTables.read(WEIGHTS, SUBSTITUTES + line).toString())
                .contains("Line 3 of the substitutions", fault);
    }
}
