package org.fairway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.reference.RatesEnding.Ending;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates of 2026/27 are the last that are published: those of the means test end on 5 April 2027. */
class RatesEndingTest {
    private static final LocalDate LAST = LocalDate.of(2027, 4, 5);
    private final ReferenceData data = PublishedReference.load();
    private final RatesEnding ending = new RatesEnding(new Published(), data);

    private record Published() implements RateBook {
        @Override
        public List<RateGroup> groups() {
            return PublishedReference.groups();
        }

        @Override
        public Optional<RateGroup> group(String name) {
            return groups().stream().filter(group -> group.name().equals(name)).findFirst();
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
            throw new UnsupportedOperationException();
        }
    }

    /** Eight weeks before 6 April 2027 is 9 February. */
    @ParameterizedTest
    @CsvSource({"2026-11-22, false", "2027-02-08, false", "2027-02-09, true", "2027-04-05, true", "2028-01-01, true"})
    void warnsEightWeeksBeforeRatesEnd(LocalDate day, boolean warns) {
        assertThat(ending.soonAfter(day).stream()
                        .anyMatch(each -> each.group().name().equals("charging-rates")))
                .isEqualTo(warns);
    }

    @Test
    void namesTheLastDayOnWhichRulesReadThem() {
        assertThat(endingOn(LAST)).isEqualTo(new Ending(charging(), LAST, false));
        assertThat(endingOn(LAST.plusDays(1))).isEqualTo(new Ending(charging(), LAST, true));
        assertThat(data.find("guarantee.lone-parent", LAST)).isPresent();
        assertThat(data.find("guarantee.lone-parent", LAST.plusDays(1))).isEmpty();
    }

    @Test
    void countsTheDaysThatAreLeft() {
        LocalDate livingWage = LocalDate.of(2027, 3, 31);
        assertThat(ending.daysLeft(livingWage)).contains(1L);
        assertThat(ending.daysLeft(livingWage.plusDays(1))).contains(0L);
    }

    @Test
    void neverWarnsOfPricesThatHoldUntilTheyAreChanged() {
        assertThat(ending.soonAfter(LocalDate.of(2030, 1, 1)))
                .extracting(each -> each.group().name())
                .containsExactlyInAnyOrder("benefit-rates", "charging", "charging-rates", "employer", "employer-rates");
    }

    /** Of the settings beside it none ends: a limit holds until it is changed. */
    @Test
    void endsTheDisregardOfSavingsCreditWithItsYear() {
        assertThat(data.find("charging.savings-credit-disregard.single", LAST)).isPresent();
        assertThat(data.find("charging.savings-credit-disregard.single", LAST.plusDays(1)))
                .isEmpty();
        assertThat(data.find("charging.savings-credit-disregard.couple", LAST.plusDays(1)))
                .isEmpty();
        assertThat(data.find("charging.capital.upper-limit", LAST.plusDays(1))).isPresent();
    }

    /** A plan of the year after is not enough by last year's living wage, insurance or pension; local prices hold on. */
    @ParameterizedTest
    @CsvSource({
        "employer.national-living-wage, 2027-03-31",
        "employer.national-insurance.threshold, 2027-04-05",
        "employer.national-insurance.percent, 2027-04-05",
        "employer.employment-allowance, 2027-04-05",
        "employer.pension.percent, 2027-04-05",
        "employer.pension.trigger, 2027-04-05",
        "employer.pension.lower, 2027-04-05",
        "employer.pension.upper, 2027-04-05"
    })
    void endsWhatAnEmployerOwesWithItsYear(String key, LocalDate last) {
        assertThat(data.find(key, last)).isPresent();
        assertThat(data.find(key, last.plusDays(1))).isEmpty();
        assertThat(data.find("employer.wage.weekday", last.plusDays(1))).isPresent();
    }

    private Ending endingOn(LocalDate day) {
        return ending.soonAfter(day).stream()
                .filter(each -> each.group().equals(charging()))
                .findFirst()
                .orElseThrow();
    }

    private static RateGroup charging() {
        return PublishedReference.groups().stream()
                .filter(group -> group.name().equals("charging-rates"))
                .findFirst()
                .orElseThrow();
    }
}
