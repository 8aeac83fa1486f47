package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of every day on which a row begins, and of every step of the income from capital. */
class RateBoundariesTest {
    private static final ReferenceData DATA = PublishedReference.load();
    private static final WorkOutContribution WORK_OUT = new WorkOutContribution(DATA);
    private static final List<String> NUMBERS = List.of("charging-rates", "benefit-rates", "charging");

    /** What the files say, read here once more: for each key what holds from which day. */
    private static Map<String, NavigableMap<LocalDate, String>> rows(List<String> files, int columnOfDay) {
        Map<String, NavigableMap<LocalDate, String>> rows = new TreeMap<>();
        for (String file : files) {
            for (List<String> cells : lines(file)) {
                rows.computeIfAbsent(cells.get(0), any -> new TreeMap<>())
                        .put(LocalDate.parse(cells.get(columnOfDay)), cells.get(1));
            }
        }
        return rows;
    }

    static Stream<String> keysOfNumbers() {
        return rows(NUMBERS, 3).keySet().stream();
    }

    static Stream<String> keysOfChoices() {
        return rows(List.of("charging-choices"), 2).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keysOfNumbers")
    void readsEachNumberFromItsDayAndTheOneBeforeUntilThen(String key) {
        NavigableMap<LocalDate, String> ofKey =
                Objects.requireNonNull(rows(NUMBERS, 3).get(key));
        ofKey.forEach((day, value) -> {
            assertThat(number(key, day)).as(key + " on " + day).isEqualTo(wanted(value));
            assertThat(number(key, day.minusDays(1)))
                    .as(key + " the day before " + day)
                    .isEqualTo(wanted(before(ofKey, day)));
        });
    }

    @ParameterizedTest
    @MethodSource("keysOfChoices")
    void readsEachChoiceFromItsDayAndTheOneBeforeUntilThen(String key) {
        NavigableMap<LocalDate, String> ofKey =
                Objects.requireNonNull(rows(List.of("charging-choices"), 2).get(key));
        ofKey.forEach((day, word) -> {
            assertThat(word(key, day)).as(key + " on " + day).isEqualTo(word);
            assertThat(word(key, day.minusDays(1)))
                    .as(key + " the day before " + day)
                    .isEqualTo(before(ofKey, day));
        });
    }

    @Test
    void looksAtEveryRow() {
        long numbers = rows(NUMBERS, 3).values().stream().mapToLong(Map::size).sum();
        assertThat(numbers)
                .isEqualTo(Stream.concat(
                                Stream.concat(lines("charging-rates").stream(), lines("benefit-rates").stream()),
                                lines("charging").stream())
                        .count())
                .isGreaterThan(180);
        assertThat(Stream.of("guarantee.", "benefit.", "charging.")
                        .flatMap(prefix -> DATA.rowsUnder(prefix).stream())
                        .map(DatedValue::key)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(keysOfNumbers().toList());
    }

    /** Regulation 25: £1 for every £250 above the lower limit, and for a part of £250. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-04-12",
                "2023-04-05",
                "2023-04-06",
                "2024-04-05",
                "2024-04-06",
                "2025-04-05",
                "2025-04-06",
                "2026-04-05",
                "2026-04-06"
            })
    void asksOnePoundMoreFromTheFirstPennyOfEachStep(String day) {
        Money without = assess(day, 0).assessedAWeek();
        for (int step = 0; step <= 36; step++) {
            long edge = 1_425_000 + 25_000L * step;
            assertThat(assess(day, edge).assessedAWeek())
                    .as("at " + Money.ofPence(edge))
                    .isEqualTo(without.plus(Money.ofPence(100L * step)));
            FinancialAssessment penny = assess(day, edge + 1);
            if (step < 36) {
                assertThat(penny.assessedAWeek())
                        .as("a penny above " + Money.ofPence(edge))
                        .isEqualTo(without.plus(Money.ofPence(100L * (step + 1))));
            } else {
                assertThat(penny.basis()).isEqualTo(Basis.ABOVE_UPPER_LIMIT);
            }
        }
    }

    private static FinancialAssessment assess(String day, long savings) {
        Told told = Told.on(day, "1980-01-01").income(IncomeType.OTHER, "900");
        if (savings > 0) {
            told.savings(Money.ofPence(savings).toString().replaceAll("[£,]", ""));
        }
        return (FinancialAssessment) WORK_OUT.of(LegalBasis.CARE_ACT_ADULT, told.information(), new UUID(7, 8));
    }

    private static String before(NavigableMap<LocalDate, String> ofKey, LocalDate day) {
        Map.Entry<LocalDate, String> before = ofKey.lowerEntry(day);
        return before == null ? "none" : before.getValue();
    }

    private static Optional<BigDecimal> wanted(String value) {
        return value.equals("none") ? Optional.empty() : Optional.of(new BigDecimal(value).stripTrailingZeros());
    }

    private static Optional<BigDecimal> number(String key, LocalDate day) {
        return DATA.find(key, day).map(DatedValue::value).map(BigDecimal::stripTrailingZeros);
    }

    private static String word(String key, LocalDate day) {
        try {
            DatedChoice choice = DATA.choice(key, day);
            return choice.choice();
        } catch (NoValueOnDate none) {
            return "none";
        }
    }

    private static List<List<String>> lines(String file) {
        List<List<String>> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RateBoundariesTest.class.getResourceAsStream("/reference/" + file + ".csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> lines.add(List.of(line.split(","))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
