package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck.Fault;
import org.fairway.reference.infrastructure.PublishedReference;
import org.fairway.reference.infrastructure.WrittenReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a table is found when it is loaded, not when a person waits. */
class AllocationRowsTest {
    private final List<String> choices = new ArrayList<>(List.of(
            "allocation.child.method,POINTS_TO_POUNDS,2020-04-01",
            "allocation.child.points-to-pounds.between,LINE,2020-04-01",
            "allocation.rounding,HALF_UP,2020-04-01"));
    private final List<String> values =
            new ArrayList<>(List.of("allocation.child.points.short-break-hour,1,points,2020-04-01"));
    private final List<String> tables = new ArrayList<>(List.of(
            "allocation.child.points-to-pounds,0,0,pounds a week,2020-04-01",
            "allocation.child.points-to-pounds,10,100,pounds a week,2020-04-01",
            "allocation.child.points-to-pounds,20,300,pounds a week,2020-04-01"));

    private List<String> faults() {
        ReferenceData rows = new WrittenReference()
                .choices(choices.toArray(String[]::new))
                .values(values.toArray(String[]::new))
                .tables(tables.toArray(String[]::new))
                .load();
        return new AllocationRows()
                .faults(rows).stream()
                        .map(fault -> fault.key() + ": " + fault.reason())
                        .toList();
    }

    @Test
    void findsNothingWrongWithTheRowsOfTheProduct() {
        assertThat(new AllocationRows().faults(PublishedReference.load())).isEmpty();
    }

    @Test
    void findsNothingWrongWithAGoodTable() {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "allocation.child.points-to-pounds,30,200,pounds a week,2020-04-01 | 30 points give less than 20 points",
                "allocation.child.points-to-pounds,15,none,pounds a week,2020-04-01 | no amount is known from 15 points on",
                "allocation.child.points-to-pounds,5,5,pounds a week,2021-04-01 | the table begins at 5",
                "allocation.child.points-to-pounds,0,5,pence,2021-04-01 | the unit is 'pence'",
            })
    void findsATableThatFallsOrHasAGapOrABadBeginning(String step, String reason) {
        tables.add(step);

        assertThat(faults()).hasSize(1).first().asString().contains("allocation.child.points-to-pounds", reason);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "allocation.child.method,ABACUS,2022-04-01 | ABACUS is no method for this legal basis",
                "allocation.child.method,CARERS_BANDS,2022-04-01 | CARERS_BANDS is no method for this legal basis",
                "allocation.child.method,FORMULA,2022-04-01 | There is no value for allocation.child.formula.base on 2022-04-01",
                "allocation.child.method,HOURS_AT_LOCAL_RATE,2022-04-01 | There is no value for allocation.child.hourly-rate",
                "allocation.rounding,SOMEHOW,2022-04-01 | is SOMEHOW, which no rule knows",
                "allocation.child.points-to-pounds.between,CURVE,2022-04-01 | is CURVE, which no rule knows",
            })
    void findsAMethodThatDoesNotFitOrLacksItsRows(String choice, String reason) {
        choices.add(choice);

        assertThat(faults()).isNotEmpty().first().asString().contains(reason);
    }

    /** A contribution is by the week (SI 2014/2672), and cannot be taken off a sum for the year. */
    @Test
    void findsAYearlyAmountForAnAdult() {
        List<Fault> faults = new AllocationRows()
                .faults(new WrittenReference()
                        .choices("allocation.adult.method,FORMULA,2020-04-01", "allocation.rounding,HALF_UP,2020-04-01")
                        .values("allocation.adult.formula.base,6000,pounds a year,2020-04-01")
                        .load());

        assertThat(faults)
                .filteredOn(fault -> fault.key().equals("allocation.adult.formula.base"))
                .extracting(Fault::reason)
                .containsExactly(
                        "on 1 April 2020, the unit is 'pounds a year'; an adult pays towards support by the week:"
                                + " write pounds a week");
    }

    @Test
    void findsAYearWithoutAnAmountBeforeTheYearBegins() {
        values.add("allocation.child.points.short-break-hour,none,points,2030-04-01");

        assertThat(faults())
                .contains(
                        "allocation.child.points.short-break-hour: There is no value for "
                                + "allocation.child.points.short-break-hour on 2030-04-01. Choose another day, or have it added under “Rates and limits”.");
    }

    @Test
    void findsPointsThatFallBetweenBands() {
        choices.set(1, "allocation.child.points-to-pounds.between,BAND,2020-04-01");
        values.set(0, "allocation.child.points.short-break-hour,1.5,points,2020-04-01");

        assertThat(faults()).first().asString().contains("bands are for whole points");
    }

    @Test
    void findsABandThatGivesLessThanTheOneBelow() {
        List<Fault> faults = new AllocationRows()
                .faults(new WrittenReference()
                        .choices(
                                "allocation.carer.method,CARERS_BANDS,2020-04-01",
                                "allocation.rounding,HALF_UP,2020-04-01")
                        .values(
                                "allocation.carer.band.1,100,pounds for twelve months,2020-04-01",
                                "allocation.carer.band.2,90,pounds for twelve months,2020-04-01",
                                "allocation.carer.band.3,300,pounds for twelve months,2020-04-01")
                        .load());

        assertThat(faults).extracting(Fault::key).containsExactly("allocation.carer.band.2");
    }

    private static ReferenceData bands(String highest) {
        return new WrittenReference()
                .choices("allocation.carer.method,CARERS_BANDS,2020-04-01", "allocation.rounding,HALF_UP,2020-04-01")
                .values(
                        "allocation.carer.band.1,100,pounds for twelve months,2020-04-01",
                        "allocation.carer.band.2,190,pounds for twelve months,2020-04-01",
                        "allocation.carer.band.3,300,pounds for twelve months,2020-04-01",
                        highest)
                .load();
    }

    @Test
    void takesAFourthBandOfACouncil() {
        ReferenceData four = bands("allocation.carer.band.4,500,pounds for twelve months,2020-04-01");
        LocalDate day = LocalDate.of(2020, 4, 1);

        assertThat(new AllocationRows().faults(four)).isEmpty();
        assertThat(new CarersBands(four).isAboveEveryBand(Money.ofPence(50_000), day))
                .isFalse();
        assertThat(new CarersBands(four).isAboveEveryBand(Money.ofPence(50_001), day))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "highest"})
    void findsABandThatNoBandLeadsTo(String band) {
        String key = "allocation.carer.band." + band;

        assertThat(new AllocationRows().faults(bands(key + ",500,pounds for twelve months,2020-04-01")))
                .extracting(Fault::key)
                .containsExactly(key);
    }

    /** Every method of every legal basis is worked out with rows of its own, and a missing row of each is found. */
    @ParameterizedTest
    @CsvSource({
        "allocation.carer.method, POINTS_TO_POUNDS, allocation.carer.points.effect.1",
        "allocation.carer.method, FORMULA, allocation.carer.formula.effect.3",
        "allocation.adult.method, FORMULA, allocation.adult.formula.nutrition.low",
    })
    void findsEachMissingRowOfAMethod(String setting, String method, String row) {
        List<Fault> faults = new AllocationRows()
                .faults(new WrittenReference()
                        .choices(setting + "," + method + ",2020-04-01", "allocation.rounding,HALF_UP,2020-04-01")
                        .load());

        assertThat(faults).extracting(Fault::key).contains(row);
    }

    @Test
    void knowsTheOutcomesAsAssessmentsNameThem() {
        assertThat(AllocationRows.OUTCOMES)
                .isEqualTo(Arrays.stream(AdultOutcome.values())
                        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}
