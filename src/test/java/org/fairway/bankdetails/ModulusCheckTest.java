package org.fairway.bankdetails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairway.agreement.AccountDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each method and each exception by a made-up table, so small that it can be worked out by hand. The official tables are
 * not ours to keep: {@code src/check/modulus} compares the check with other implementations over them.
 */
class ModulusCheckTest {
    private static final String SORT_CODE = "100000";

    @ParameterizedTest
    @CsvSource({
        // 8 x 2 + 4 x 1 = 20
        "MOD10, 00000084, PASSED", "MOD10, 00000085, FAILED",
        // 8 x 2 + 6 x 1 = 22
        "MOD11, 00000086, PASSED", "MOD11, 00000084, FAILED",
        // (1 + 6) + 3 = 10
        "DBLAL, 00000083, PASSED", "DBLAL, 00000084, FAILED"
    })
    void addsTheWeightedDigitsByTheMethodOfTheLine(CheckMethod method, String number, ModulusAnswer answer) {
        assertThat(ask(number, row(method, 0, "g2", "h1"))).isEqualTo(answer);
    }

    @Test
    void takesNegativeWeightsAsTheyAre() {
        // 3 x -1 + 3 x 1 = 0; 1 x -1 + 1 x -10 = -11
        assertThat(ask("30000003", row(CheckMethod.MOD11, 0, "a-1", "h1"))).isEqualTo(ModulusAnswer.PASSED);
        assertThat(ask("10000001", row(CheckMethod.MOD11, 0, "a-1", "h-10"))).isEqualTo(ModulusAnswer.PASSED);
        assertThat(ask("10000000", row(CheckMethod.MOD11, 0, "a-1"))).isEqualTo(ModulusAnswer.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"00000001, 00000011", "00000010, 00000011"})
    void twoLinesMustBothPass(String onlyOneFails, String bothFail) {
        WeightRow first = row(CheckMethod.MOD11, 0, "g1");
        WeightRow second = row(CheckMethod.DBLAL, 0, "h1");

        assertThat(ask(onlyOneFails, first, second)).isEqualTo(ModulusAnswer.FAILED);
        assertThat(ask(bothFail, first, second)).isEqualTo(ModulusAnswer.FAILED);
        assertThat(ask("10000000", first, second)).isEqualTo(ModulusAnswer.PASSED);
    }

    @Test
    void knowsNothingOfASortCodeOutsideTheTable() {
        ModulusCheck check = check(List.of(row(CheckMethod.MOD11, 0, "h1")), Map.of());

        assertThat(check.check(new AccountDetails("099999", "00000001"))).isEqualTo(ModulusAnswer.NOT_COVERED);
        assertThat(check.check(new AccountDetails("200000", "00000001"))).isEqualTo(ModulusAnswer.NOT_COVERED);
        assertThat(check.check(new AccountDetails("199999", "00000001"))).isEqualTo(ModulusAnswer.FAILED);
    }

    /** The same account by a line without the exception is answered otherwise: it is the exception that decides. */
    @ParameterizedTest
    @CsvSource({
        "1, DBLAL, h1, 00000013, PASSED",
        "1, DBLAL, h1, 00000010, FAILED",
        "2, MOD11, h1, 10000005, PASSED",
        "2, MOD11, h1, 10000096, PASSED",
        "2, MOD11, h1, 10000000, FAILED",
        "4, MOD11, a1 b1, 50000005, PASSED",
        "4, MOD11, a1 b1, 91000010, PASSED",
        "4, MOD11, a1 b1, 00000010, FAILED",
        "6, MOD11, a1, 40000077, NOT_COVERED",
        "6, MOD11, a1, 80000000, NOT_COVERED",
        "7, MOD10, a1 b1 u1, 10000090, PASSED",
        "7, MOD10, a1 b1 u1, 01000090, PASSED",
        "8, MOD10, v1 h1, 00000001, PASSED",
        "8, MOD10, v1 h1, 10000000, FAILED",
        "9, MOD11, u1 h1, 00000008, PASSED",
        "9, MOD11, u4 h1, 00000007, FAILED",
        "10, MOD11, b1 u1, 09000090, PASSED",
        "10, MOD11, b1 u1, 99000090, PASSED",
        "14, MOD11, a8 b7 c6 d5 e4 f3 g2 h1, 00000350, PASSED",
        "14, MOD11, a8 b7 c6 d5 e4 f3 g2 h1, 00000351, PASSED",
        "14, MOD11, a8 b7 c6 d5 e4 f3 g2 h1, 00000359, PASSED"
    })
    void theExceptionDecides(int exception, CheckMethod method, String weights, String number, ModulusAnswer answer) {
        String[] each = weights.split(" ");

        assertThat(ask(number, row(method, exception, each))).isEqualTo(answer);
        assertThat(ask(number, row(method, 0, each))).isNotEqualTo(answer);
    }

    /** Just beside where the exception begins, the line is checked as any other. */
    @ParameterizedTest
    @CsvSource({
        "2, MOD11, h1, 00000010, PASSED",
        "4, MOD11, a1 b1, 91000001, FAILED",
        "6, MOD11, a1, 30000077, FAILED",
        "6, MOD11, a1, 90000077, FAILED",
        "6, MOD11, a1, 40000078, FAILED",
        "7, MOD10, a1 b1 c1, 10000080, FAILED",
        "7, MOD10, a1 b1 c1, 00100090, FAILED",
        "10, MOD11, b1 u1, 09000080, FAILED",
        "10, MOD11, b1 u1, 19000090, FAILED",
        "10, MOD11, b1 c1, 09100090, FAILED",
        "14, MOD11, a8 b7 c6 d5 e4 f3 g2 h1, 00000352, FAILED",
        "14, MOD11, a8 b7 c6 d5 e4 f3 g2 h1, 00000371, FAILED"
    })
    void goesNoFurtherThanTheExceptionSays(
            int exception, CheckMethod method, String weights, String number, ModulusAnswer answer) {
        assertThat(ask(number, row(method, exception, weights.split(" ")))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"00610000, PASSED", "00910000, PASSED", "00510000, FAILED", "00500000, PASSED", "00610001, FAILED"})
    void exceptionThreeLeavesOutTheSecondLine(String number, ModulusAnswer answer) {
        assertThat(ask(number, row(CheckMethod.MOD11, 0, "h1"), row(CheckMethod.DBLAL, 3, "d1")))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        // u is 5 by the substitution: 11 - 5 = 6 and 10 - 5 = 5
        "111111, 00000065, PASSED",
        "111111, 00000064, FAILED",
        "111111, 00000055, FAILED",
        // u is 1: a remainder of one has no check digit under modulus 11
        "111112, 00000009, FAILED",
        "111112, 00000019, FAILED",
        // u and a make eleven, then ten
        "111112, 90000010, PASSED",
        "111112, 90000000, FAILED",
        "211112, 90000009, PASSED",
        "211112, 90000019, FAILED"
    })
    void exceptionFiveAsksForItsCheckDigits(String sortCode, String number, ModulusAnswer answer) {
        ModulusCheck check = check(
                List.of(
                        row("110000", "219999", CheckMethod.MOD11, 5, "u1", "a1"),
                        row("110000", "219999", CheckMethod.DBLAL, 5, "u1", "a1")),
                Map.of("111111", "511111"));

        assertThat(check.check(new AccountDetails(sortCode, number))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "10, 11", "12, 13"})
    void oneOfTwoLinesIsEnoughWhereTheExceptionsSaySo(int first, int second) {
        WeightRow one = row(CheckMethod.MOD11, first, "g1");
        WeightRow two = row(CheckMethod.MOD11, second, "h1");

        assertThat(ask("00000001", one, two)).isEqualTo(ModulusAnswer.PASSED);
        assertThat(ask("00000010", one, two)).isEqualTo(ModulusAnswer.PASSED);
        assertThat(ask("00000011", one, two)).isEqualTo(ModulusAnswer.FAILED);
    }

    private static ModulusAnswer ask(String number, WeightRow... rows) {
        return check(List.of(rows), Map.of()).check(new AccountDetails(SORT_CODE, number));
    }

    private static ModulusCheck check(List<WeightRow> rows, Map<String, String> substitutes) {
        return new ModulusCheck(new ModulusTables(rows, substitutes));
    }

    private static WeightRow row(CheckMethod method, int exception, String... weights) {
        return row("100000", "199999", method, exception, weights);
    }

    /** A line of which the named digits count: {@code g2} is the seventh of the account number, by two. */
    private static WeightRow row(String from, String to, CheckMethod method, int exception, String... weights) {
        Integer[] all = new Integer[WeightRow.PLACES];
        Arrays.fill(all, 0);
        for (String weight : weights) {
            all["uvwxyzabcdefgh".indexOf(weight.charAt(0))] = Integer.valueOf(weight.substring(1));
        }
        return new WeightRow(from, to, method, List.of(all), exception);
    }
}
