package org.fairway.reference.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.fairway.reference.Confidence;
import org.fairway.reference.LegalAges;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRatesTest {
    private static final ReferenceData DATA = PublishedReference.load();

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        // legislation.gov.uk, SI 2014/2672 reg 7 as made, for the first five days of April 2015
        "guarantee.single.18-24,2015-04-05,71.70",
        "guarantee.single.25-to-pension-age,2015-04-05,90.50",
        "guarantee.single.pension-age,2015-04-05,185.45",
        "guarantee.lone-parent,2015-04-01,90.50",
        "guarantee.couple.working-age,2015-04-05,71.05",
        "guarantee.couple.pension-age,2015-04-05,141.55",
        "guarantee.child,2015-04-05,82.95",
        "guarantee.disability-premium.single,2015-04-05,39.85",
        "guarantee.enhanced-disability-premium.single,2015-04-05,19.45",
        // the same as SI 2015/644 raised it from 6 April 2015 (C11)
        "guarantee.single.18-24,2015-04-06,72.40",
        "guarantee.lone-parent,2015-04-06,91.40",
        "guarantee.single.18-24,2015-06-01,72.40",
        "guarantee.single.25-to-pension-age,2015-06-01,91.40",
        "guarantee.single.pension-age,2015-06-01,189.00",
        "guarantee.child,2015-06-01,83.65",
        "guarantee.couple.working-age,2015-06-01,71.80",
        "guarantee.couple.pension-age,2015-06-01,144.30",
        "guarantee.disability-premium.single,2015-06-01,40.35",
        "guarantee.enhanced-disability-premium.single,2015-06-01,19.70",
        "guarantee.disability-premium.couple,2015-06-01,28.75",
        // SI 2023/277
        "guarantee.single.25-to-pension-age,2023-04-06,103.65",
        "guarantee.single.25-to-pension-age,2024-04-05,103.65",
        // published February 2026 (C5)
        "guarantee.single.pension-age,2026-04-05,232.60",
        "guarantee.single.pension-age,2026-04-06,241.45",
    })
    void holdsThePublishedRateOfTheDay(String key, LocalDate day, BigDecimal pounds) {
        assertThat(DATA.on(key, day).value()).isEqualByComparingTo(pounds);
    }

    @ParameterizedTest(name = "{0} raised by {1}% is {2}")
    @CsvSource({
        // Leeds, Lambeth (C7); reports of February 2026 (C10)
        "82.15,6.7,87.65",
        "103.65,6.7,110.60",
        "214.35,6.7,228.70",
        "28.25,6.7,30.15",
        "89.15,7,95.40",
        "232.60,3.8,241.45",
    })
    void risesByThePublishedPatternToTheNearestFivePence(BigDecimal before, BigDecimal percent, BigDecimal after) {
        BigDecimal raised = before.multiply(BigDecimal.ONE.add(percent.movePointLeft(2)));
        BigDecimal fivePence = new BigDecimal("0.05");
        assertThat(raised.divide(fivePence, 0, RoundingMode.HALF_UP).multiply(fivePence))
                .isEqualByComparingTo(after);
    }

    @Test
    void marksARateThatWasOnlyDerived() {
        assertThat(DATA.on("guarantee.single.25-to-pension-age", LocalDate.of(2026, 5, 1))
                        .confidence())
                .isEqualTo(Confidence.DERIVED);
    }

    @Test
    void doesNotStretchAnOldRateOverYearsThatAreNotLoaded() {
        assertThatThrownBy(() -> DATA.on("guarantee.single.18-24", LocalDate.of(2019, 6, 1)))
                .isInstanceOf(NoValueOnDate.class)
                .hasMessageContaining("guarantee.single.18-24 on 2019-06-01");
        assertThatThrownBy(() -> DATA.on("guarantee.single.18-24", LocalDate.of(2015, 3, 31)))
                .isInstanceOf(NoValueOnDate.class);
    }

    /** An amount is the amount of its year: the next is loaded when it is published, and nothing stands in for it. */
    @Test
    void holdsARateToTheEndOfItsYearAndNoLonger() {
        assertThat(DATA.on("guarantee.single.18-24", LocalDate.of(2027, 4, 5)).value())
                .isEqualByComparingTo("95.40");
        assertThatThrownBy(() -> DATA.on("guarantee.single.18-24", LocalDate.of(2027, 4, 6)))
                .isInstanceOf(NoValueOnDate.class)
                .hasMessageContaining("Rates and limits");
        assertThat(DATA.on("benefit.pip-mobility-enhanced", LocalDate.of(2027, 4, 11))
                        .value())
                .isEqualByComparingTo("80.00");
        assertThatThrownBy(() -> DATA.on("benefit.pip-mobility-enhanced", LocalDate.of(2027, 6, 1)))
                .isInstanceOf(NoValueOnDate.class);
    }

    @Test
    void hasNoAmountThatWasNotSeenForItsYear() {
        assertThatThrownBy(() -> DATA.on("guarantee.carer-premium", LocalDate.of(2015, 6, 1)))
                .isInstanceOf(NoValueOnDate.class);
    }

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        "record-contact,2026-11-22,2026-11-22",
        "urgent-decision,2026-11-22,2026-11-23",
        "needs-assessment,2026-11-22,2026-12-20",
        "safeguarding-decision,2026-11-20,2026-11-24",
        // Christmas Day is a Friday and Boxing Day's holiday is the Monday after
        "safeguarding-decision,2026-12-24,2026-12-30",
        "safeguarding-decision,2026-04-02,2026-04-08",
        "no-duty-follow-up,2026-08-31,2027-02-28",
        // H6: Gloucestershire: four weeks' written notice
        "end-support-notice,2026-05-01,2026-05-29",
    })
    void knowsWhenSomethingIsDue(String clock, LocalDate from, LocalDate due) {
        assertThat(DATA.due(clock, from)).isEqualTo(due);
    }

    @Test
    void refusesToCountWorkingDaysWhoseBankHolidaysItDoesNotKnow() {
        assertThatThrownBy(() -> DATA.due("safeguarding-decision", LocalDate.of(2036, 1, 1)))
                .isInstanceOf(NoValueOnDate.class)
                .hasMessageContaining("bank-holidays");
    }

    @Test
    void findsTheWorkingDayBefore() {
        // Hampshire: paid on the last working day of the month before (G7)
        assertThat(DATA.workingDays().before(LocalDate.of(2026, 2, 1))).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void knowsTheAgesAtWhichTheLawChanges() {
        LegalAges ages = new LegalAges(DATA);
        assertThat(ages.adult(LocalDate.of(2026, 11, 22))).isEqualTo(18);
        assertThat(ages.adult(LocalDate.of(2015, 3, 31)))
                .as("older than the Care Act")
                .isEqualTo(18);
        assertThat(ages.partner(LocalDate.of(2026, 11, 22))).isEqualTo(16);
    }

    @Test
    void refusesAClockThatIsNotThere() {
        assertThatThrownBy(() -> DATA.due("no-such-clock", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(NoValueOnDate.class);
    }
}
