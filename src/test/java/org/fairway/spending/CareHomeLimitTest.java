package org.fairway.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SI 2014/2871, regulation 6: four weeks in twelve months; stays less than four weeks apart are joined. */
class CareHomeLimitTest {
    private static final CareHomeLimit LIMIT = new CareHomeLimit(4, 4, 12, true);

    @ParameterizedTest(name = "{0}; asked {1}: {2} nights, {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 2026-06-01/2026-06-29, 28, true",
                "none, 2026-06-01/2026-06-30, 29, false",
                // 14 nights, 27 days apart: joined
                "2026-06-01/2026-06-15, 2026-07-12/2026-07-27, 29, false",
                "2026-06-01/2026-06-15, 2026-07-12/2026-07-26, 28, true",
                // 28 days apart: not joined
                "2026-06-01/2026-06-15, 2026-07-13/2026-08-10, 28, true",
                "2026-06-01/2026-06-29, 2026-07-27/2026-08-24, 28, true",
                // a stay of exactly four weeks is joined with the next all the same
                "2026-06-01/2026-06-29, 2026-07-26/2026-07-27, 29, false",
                // a chain of three
                "2026-01-01/2026-01-11 2026-02-01/2026-02-11, 2026-03-01/2026-03-09, 28, true",
                "2026-01-01/2026-01-11 2026-02-01/2026-02-11, 2026-03-01/2026-03-10, 29, false",
                // a stay in between joins two that were apart
                "2026-06-01/2026-06-15 2026-07-13/2026-07-27, 2026-06-29/2026-06-30, 29, false",
                // a stay that is booked for later counts too
                "2026-08-01/2026-08-20, 2026-07-10/2026-07-20, 29, false",
                "2026-10-01/2026-10-20, 2026-07-10/2026-07-20, 10, true"
            })
    void countsNightsOfStaysThatAreJoined(String before, String asked, long nights, boolean allowed) {
        List<CareHomeStay> others = stays(before);

        assertThat(LIMIT.nights(others, stay(asked))).isEqualTo(nights);
        assertThat(LIMIT.of(others, stay(asked))).isEqualTo(allowed ? Limit.WITHIN : Limit.OVER);
    }

    /** Whether stays are joined cannot be said before the text is confirmed, so nothing that depends on it is. */
    @ParameterizedTest(name = "{0}; asked {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 2026-06-01/2026-06-29, WITHIN",
                "none, 2026-06-01/2026-06-30, OVER",
                "2026-06-01/2026-06-15, 2026-07-12/2026-07-26, WITHIN",
                "2026-06-01/2026-06-15, 2026-07-12/2026-07-27, UNCLEAR",
                "2026-06-01/2026-06-15, 2026-12-12/2026-12-27, UNCLEAR",
                "2026-06-01/2026-06-15, 2026-07-12/2026-08-11, OVER",
                // more than twelve months before
                "2025-06-01/2025-06-15, 2026-07-12/2026-07-27, WITHIN",
                // booked for later
                "2026-10-01/2026-10-20, 2026-07-10/2026-07-20, UNCLEAR"
            })
    void saysNothingThatDependsOnATextNobodyHasRead(String before, String asked, Limit limit) {
        assertThat(new CareHomeLimit(4, 4, 12, false).of(stays(before), stay(asked)))
                .isEqualTo(limit);
    }

    private static List<CareHomeStay> stays(@Nullable String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(" ", -1))
                        .map(CareHomeLimitTest::stay)
                        .toList();
    }

    @Test
    void nightsOfMoreThanTwelveMonthsAgoFallOutOfAChain() {
        List<CareHomeStay> twoNightsInFourWeeks = java.util.stream.IntStream.range(0, 16)
                .mapToObj(turn -> LocalDate.of(2025, 1, 1).plusDays(28L * turn))
                .map(from -> new CareHomeStay(from, from.plusDays(2)))
                .toList();
        CareHomeStay next = new CareHomeStay(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 27));

        assertThat(LIMIT.nights(twoNightsInFourWeeks, next))
                .as("thirteen stays, and one night of the stay that the twelve months begin in")
                .isEqualTo(2 * 13 + 1);
    }

    @Test
    void orderOfStaysIsIrrelevant() {
        CareHomeStay first = stay("2026-01-01/2026-01-11");
        CareHomeStay second = stay("2026-02-01/2026-02-11");
        CareHomeStay asked = stay("2026-03-01/2026-03-10");

        assertThat(LIMIT.nights(List.of(second, first), asked)).isEqualTo(LIMIT.nights(List.of(first, second), asked));
    }

    @Test
    void aStayEndsAfterItBegins() {
        assertThatThrownBy(() -> stay("2026-06-02/2026-06-02")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CareHomeStay stay(String days) {
        String[] ends = days.split("/", -1);
        return new CareHomeStay(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
