package org.fairway.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.reference.ReadYear.Fault;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddYearTest {
    private static final String RATES = "charging-rates";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LINE = "planning.line-check.weekly";
    private static final String PARENT = "guarantee.lone-parent";
    private static final List<RateGroup> GROUPS = PublishedReference.groups();

    private final Kept book = new Kept();
    private final AddYear addYear = new AddYear(book, PublishedReference.load());

    /** A book that only remembers what it was given. */
    private static final class Kept implements RateBook {
        private final List<NewRate> added = new ArrayList<>();

        @Override
        public List<RateGroup> groups() {
            return GROUPS;
        }

        @Override
        public Optional<RateGroup> group(String name) {
            return GROUPS.stream().filter(group -> group.name().equals(name)).findFirst();
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public ReferenceData with(Collection<NewRate> rates) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int add(Collection<NewRate> rates, String by) {
            added.addAll(rates);
            return rates.size();
        }
    }

    /**
     * Amounts as published: Charging circulars and SI 2023/277 for 2022/23 to 2025/26, Ruils table of rates 2025/26; the
     * per cents are those of the Consumer Prices Index in the announcements.
     */
    @ParameterizedTest
    @CsvSource({
        "guarantee.single.18-24,            2023-04-06, 10.1, 82.15",
        "guarantee.single.25-to-pension-age,2023-04-06, 10.1, 103.65",
        "guarantee.single.pension-age,      2023-04-06, 10.1, 214.35",
        "guarantee.child,                   2023-04-06, 10.1, 94.90",
        "guarantee.single.18-24,            2024-04-06, 6.7,  87.65",
        "guarantee.single.25-to-pension-age,2024-04-06, 6.7,  110.60",
        "guarantee.single.pension-age,      2024-04-06, 6.7,  228.70",
        "guarantee.single.18-24,            2025-04-06, 1.7,  89.15",
        "guarantee.single.25-to-pension-age,2025-04-06, 1.7,  112.50",
        "guarantee.single.pension-age,      2025-04-06, 1.7,  232.60",
        "guarantee.single.18-24,            2026-04-06, 7,    95.40",
        "guarantee.single.pension-age,      2026-04-06, 3.8,  241.45"
    })
    void expectsWhatWasPublished(String key, LocalDate from, BigDecimal percent, BigDecimal published) {
        RateGroup group = book.group(RATES).orElseThrow();
        Rate rate = group.rates().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(new Uprating(PublishedReference.load()).expected(group, rate, percent, from))
                .contains(published);
    }

    /** Rotherham, Cabinet Member minutes of 11 March 2013: the whole scorecard times 1.0157. */
    @Test
    void raisesAWholeTableAtOnceToTheNearestPenny() {
        ReadYear read = addYear.begin(typed("allocation-tables", "2027-04-06", "1.57", Map.of()), TODAY);

        assertThat(sheet(read).lines())
                .extracting(line -> line.rate().step(), YearSheet.Line::expected)
                .contains(
                        tuple(new BigDecimal("5"), new BigDecimal("35.55")),
                        tuple(new BigDecimal("126"), new BigDecimal("1361.04")));
    }

    @Test
    void takesAYearThatFollowsThePattern() {
        ReadYear begun = addYear.begin(typed(RATES, "2027-04-06", "3.8", Map.of()), TODAY);
        Map<String, String> values = new HashMap<>();
        sheet(begun)
                .lines()
                .forEach(line -> values.put(
                        line.rate().id(),
                        line.expected() == null ? "none" : line.expected().toPlainString()));

        YearSheet sheet = sheet(addYear.check(typed(RATES, "2027-04-06", "3.8", values), TODAY));

        assertThat(sheet.differing()).isEmpty();
        assertThat(addYear.keep(sheet, "admin")).isEqualTo(values.size());
        assertThat(book.added).hasSameSizeAs(values.keySet());
    }

    @Test
    void showsWhatDiffersFromThePattern() {
        Map<String, String> values = all("100.00");
        values.put(PARENT, "£125.00");

        List<YearSheet.Line> differing = sheet(addYear.check(typed(RATES, "2027-04-06", "3.8", values), TODAY))
                .differing();

        assertThat(differing).isNotEmpty().noneMatch(line -> line.rate().key().equals(PARENT));
    }

    @Test
    void findsAGapWhenTheYearIsEntered() {
        Map<String, String> values = all("100");
        values.remove(PARENT);

        assertThat(faults(addYear.check(typed(RATES, "2027-04-06", "", values), TODAY)))
                .containsExactly(new Fault(
                        PARENT, "", "These are raised together: give the new value, or none if none is published."));
    }

    /** The rates of the means test are read until 5 April 2027: what begins a year or a day later leaves a hole. */
    @ParameterizedTest
    @CsvSource({"2027-04-07", "2028-04-06"})
    void refusesAYearAfterOneThatIsSkipped(String from) {
        assertThat(faults(addYear.check(typed(RATES, from, "", all("100")), TODAY)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("from");
                    assertThat(fault.value()).isEqualTo(from);
                    assertThat(fault.reason()).contains("until 2027-04-05", "Enter the year from 2027-04-06 first");
                });
    }

    @Test
    void refusesALivingWageThatLeavesAYearOut() {
        String wage = "employer.national-living-wage";

        assertThat(faults(addYear.check(typed("employer", "2027-05-01", "", Map.of(wage, "13.00")), TODAY)))
                .extracting(Fault::field)
                .containsExactly("from");
        assertThat(sheet(addYear.check(typed("employer", "2027-04-01", "", Map.of(wage, "13.00")), TODAY))
                        .entered())
                .hasSize(1);
    }

    @Test
    void takesALocalPriceOfAnyLaterDay() {
        ReadYear read = addYear.check(typed("planning", "2028-04-06", "", Map.of(LINE, "10500.00")), TODAY);

        assertThat(sheet(read).entered()).hasSize(1);
    }

    @Test
    void takesATableOnlyWhole() {
        ReadYear read = addYear.check(
                typed("allocation-tables", "2027-04-06", "", Map.of("allocation.adult.points-to-pounds@5", "36")),
                TODAY);

        assertThat(faults(read))
                .extracting(Fault::field, Fault::reason)
                .contains(
                        tuple("allocation.adult.points-to-pounds@10", "A table is entered whole: give this step too."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|It cannot be negative",
                "12e3|has no letters",
                "17,40|a comma stands only between thousands",
                "1,5000|a comma stands only between thousands",
                "120.405|Money has pounds and pence and nothing smaller."
            })
    void refusesWhatIsNoAmount(String value, String reason) {
        Map<String, String> values = all("100");
        values.put(PARENT, value);

        assertThat(faults(addYear.check(typed(RATES, "2027-04-06", "", values), TODAY)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo(PARENT);
                    assertThat(fault.value()).isEqualTo(value);
                    assertThat(fault.reason()).contains(reason);
                });
    }

    @Test
    void takesPoundsWithCommasBetweenThousands() {
        ReadYear read = addYear.check(typed("planning", "2027-04-06", "", Map.of(LINE, "£10,500.00")), TODAY);

        assertThat(sheet(read).entered())
                .singleElement()
                .satisfies(entered -> assertThat(entered.number()).isEqualByComparingTo("10500"));
    }

    @Test
    void takesWholeNumbersOnlyOfWhatIsCounted() {
        assertThat(faults(addYear.check(typed("law", "2027-04-06", "", Map.of("law.adult-age", "18.5")), TODAY)))
                .containsExactly(new Fault("law.adult-age", "18.5", "This counts years: give a whole number."));
    }

    @Test
    void marksWhatMovesFurtherThanRatesAreRaisedThoughNoPerCentIsGiven() {
        ReadYear read = addYear.check(typed("planning", "2027-04-06", "", Map.of(LINE, "99999")), TODAY);

        assertThat(sheet(read).differing())
                .singleElement()
                .satisfies(line -> assertThat(line.movesFar()).isTrue());
    }

    @Test
    void marksWhatWouldReplaceAKnownValue() {
        Map<String, String> values = all("100");
        YearSheet sheet = sheet(addYear.check(typed(RATES, "2026-04-06", "", values), TODAY));

        assertThat(sheet.countsBack(TODAY)).isTrue();
        assertThat(sheet.differing())
                .hasSameSizeAs(values.keySet())
                .allSatisfy(line -> assertThat(line.replaces()).isPresent());
    }

    @Test
    void slipsNothingInBeforeWhatDecisionsStandOn() {
        assertThat(faults(addYear.begin(typed(RATES, "2025-04-06", "", Map.of()), TODAY)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("from");
                    assertThat(fault.reason()).contains("2026-04-06", "decisions stand on them");
                });
    }

    @Test
    void takesNothingBack() {
        Map<String, String> values = all("100");
        values.put(PARENT, "none");

        assertThat(faults(addYear.check(typed(RATES, "2026-04-06", "", values), TODAY)))
                .containsExactly(
                        new Fault(PARENT, "none", "A value from this day is known already and is not taken back."));
    }

    @ParameterizedTest
    @CsvSource({"2199-04-06,''", "'',''", "6.4.2027,''", "2027-04-06,-3", "2027-04-06,300", "2027-04-06,some"})
    void refusesADayOrAPerCentThatCannotBe(String from, String percent) {
        assertThat(faults(addYear.begin(typed(RATES, from, percent, Map.of()), TODAY)))
                .hasSize(1);
    }

    @Test
    void asksWhereItIsPublishedAndHowSureOneIs() {
        TypedYear typed = new TypedYear(RATES, "2027-04-06", "", " ", "PERHAPS", all("100"));

        assertThat(faults(addYear.check(typed, TODAY)))
                .extracting(Fault::field)
                .containsExactly("confidence", "source");
    }

    @Test
    void refusesAnEmptySheetAndAGroupThatIsNotThere() {
        assertThat(faults(addYear.check(typed("planning", "2027-04-06", "", Map.of()), TODAY)))
                .extracting(Fault::reason)
                .containsExactly("Enter at least one new value.");
        assertThat(faults(addYear.check(typed("nothing", "2027-04-06", "", Map.of()), TODAY)))
                .extracting(Fault::field)
                .containsExactly("group");
    }

    private Map<String, String> all(String value) {
        Map<String, String> values = new HashMap<>();
        book.group(RATES).orElseThrow().rates().forEach(rate -> values.put(rate.id(), value));
        return values;
    }

    private static TypedYear typed(String group, String from, String percent, Map<String, String> values) {
        return new TypedYear(group, from, percent, "A circular", "CONFIRMED", values);
    }

    private static YearSheet sheet(ReadYear read) {
        assertThat(read).isInstanceOf(ReadYear.Sheet.class);
        return ((ReadYear.Sheet) read).sheet();
    }

    private static List<Fault> faults(ReadYear read) {
        assertThat(read).isInstanceOf(ReadYear.Refused.class);
        return ((ReadYear.Refused) read).faults();
    }
}
