package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.fairway.reference.infrastructure.WrittenReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that councils, courts and regulations have published, worked out by the rules with the rows of those councils. */
class AllocationVectorsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID ID = new UUID(0, 1);

    /** Norfolk, "RAS funding tables", children of primary age, a year. What the sample does not give is {@code none}. */
    private static WrittenReference norfolk(int pointsAnAnswer) {
        return new WrittenReference()
                .choices(
                        "allocation.child.method,POINTS_TO_POUNDS,2010-04-01",
                        "allocation.child.points-to-pounds.between,BAND,2010-04-01",
                        "allocation.rounding,HALF_UP,2010-04-01")
                .values("allocation.child.points.short-break-hour,%d,points,2010-04-01".formatted(pointsAnAnswer))
                .tables(
                        "allocation.child.points-to-pounds,0,0,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,70,500,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,116,none,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,131,1500,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,146,none,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,161,4000,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,171,6000,pounds a year,2010-04-01",
                        "allocation.child.points-to-pounds,186,none,pounds a year,2010-04-01");
    }

    private static Allocation norfolk(String points) {
        return WorkOutIndicativeBudget.by(norfolk(1).load()).allocate(new ChildNeeds(new BigDecimal(points)), DAY);
    }

    /** E1, E2, E4, E6 and E7. The page says "under 69" in words and 0-69 in its column: 69 is no budget and 70 the first band. */
    @ParameterizedTest(name = "{0} points: £{1} a year")
    @CsvSource({
        "0,0",
        "69,0",
        "70,500",
        "115,500",
        "131,1500",
        "145,1500",
        "161,4000",
        "170,4000",
        "171,6000",
        "185,6000"
    })
    void givesTheBandsOfNorfolk(String points, long poundsAYear) {
        Allocation budget = norfolk(points);

        assertThat(budget.amount()).isEqualTo(Money.ofPence(poundsAYear * 100));
        assertThat(budget.pattern()).isEqualTo(BudgetPattern.ONE_OFF_FOR_A_YEAR);
    }

    /** E7: "186+ is lots of support", an amount that was not published; between 69 and 70 there is no band either. */
    @ParameterizedTest
    @CsvSource({"186", "204", "120", "146", "69.5"})
    void makesUpNoAmountThatNorfolkDidNotPublish(String points) {
        assertThatThrownBy(() -> norfolk(points))
                .isInstanceOf(NoValueOnDate.class)
                .hasMessageContaining("for " + points + " points");
    }

    /** E7: the missing band is found as the table is loaded, and not when a child of 186 points waits. */
    @Test
    void refusesNorfolksTableAsAWholeWhenItIsLoaded() {
        assertThatThrownBy(() -> norfolk(2).load(new AllocationRows()))
                .hasMessageContaining("no amount is known from 116 points on")
                .hasMessageContaining("no amount is known from 186 points on, and answers can come to 336");
    }

    /** E8, E9: Kensington and Chelsea, 2009, R (Savva) [2010] EWCA Civ 1209. Not in proportion: 22/16 of £82.91 is £114.00. */
    @ParameterizedTest(name = "{0} points: £{1} a week")
    @CsvSource({"16, 82.91", "22, 112.21"})
    void givesTheSumsOfSavva(int points, String pounds) {
        ReferenceData kensington = new WrittenReference()
                .choices(
                        "allocation.adult.method,POINTS_TO_POUNDS,2009-04-01",
                        "allocation.adult.points-to-pounds.between,LINE,2009-04-01",
                        "allocation.rounding,HALF_UP,2009-04-01")
                .values(
                        "allocation.adult.points.nutrition.low,%d,points,2009-04-01".formatted(points - 6),
                        "allocation.adult.points.clothing.low,6,points,2009-04-01")
                .tables(
                        "allocation.adult.points-to-pounds,0,0,pounds a week,2009-04-01",
                        "allocation.adult.points-to-pounds,16,82.91,pounds a week,2009-04-01",
                        "allocation.adult.points-to-pounds,22,112.21,pounds a week,2009-04-01")
                .load();

        Allocation budget = WorkOutIndicativeBudget.by(kensington)
                .allocate(new AdultNeeds(List.of(need("nutrition"), need("clothing")), List.of()), DAY);

        assertThat(budget.amount().plain()).isEqualTo(pounds);
        assertThat(budget.pattern()).isEqualTo(BudgetPattern.WEEKLY);
    }

    private static OutcomeNeed need(String outcome) {
        return new OutcomeNeed(outcome, outcome, Level.LOW, FamilyHelp.NOTHING);
    }

    /**
     * E12: R (KM) v Cambridgeshire [2012] UKSC 23: the system's sum and an upper banding calculator on top of it came to
     * £84,678 a year. How the two parts divide was not in what is cited here, so it is shown for any division.
     */
    @ParameterizedTest(name = "£{0} a year by the system")
    @CsvSource({"0", "40000", "61000.50", "84678"})
    void addsAnUpperBandingOnTopOfTheSystemsSum(String system) {
        BigDecimal upper = new BigDecimal("84678").subtract(new BigDecimal(system));
        ReferenceData cambridgeshire = new WrittenReference()
                .choices("allocation.adult.method,FORMULA,2010-04-01", "allocation.rounding,HALF_UP,2010-04-01")
                .values(
                        "allocation.adult.formula.base,%s,pounds a year,2010-04-01".formatted(system),
                        "allocation.adult.adjustment.add.upper-banding,%s,pounds a year,2010-04-01"
                                .formatted(upper.toPlainString()))
                .load();

        Allocation budget = WorkOutIndicativeBudget.by(cambridgeshire)
                .allocate(
                        new AdultNeeds(
                                List.of(), List.of(), List.of(new Circumstance("upper-banding", "The highest needs"))),
                        DAY);

        assertThat(budget.amount()).isEqualTo(Money.ofPence(8_467_800));
        assertThat(budget.lines().get(1).row()).isEqualTo("allocation.adult.adjustment.add.upper-banding");
    }

    /** E13: R (Davey) v Oxfordshire [2017] EWCA Civ 1308: £1,651 to £950, with reasons; 42 per cent (0.4246). */
    @Test
    void keepsAReasonedCutBesideWhatWasWorkedOut() {
        IndicativeBudget worked = budget(165_100);

        IndicativeBudget told = worked.departingTo(
                new Departure(
                        Money.ofPence(95_000),
                        OverrideReason.NEED_MET_ANOTHER_WAY,
                        "Time alone is to grow, and teams change over three months",
                        "amina"),
                new UUID(0, 2),
                DAY);

        assertThat(told.figure()).isEqualTo(Money.ofPence(95_000));
        assertThat(told.computed()).isEqualTo(Money.ofPence(165_100));
        assertThat(told.run()).as("still the run that worked it out").isEqualTo(worked.run());
        assertThat(BigDecimal.ONE.subtract(
                        new BigDecimal("950").divide(new BigDecimal("1651"), 4, RoundingMode.HALF_UP)))
                .isEqualByComparingTo("0.4246");
    }

    private static IndicativeBudget budget(long pence) {
        return new IndicativeBudget(
                ID,
                CASE,
                LegalBasis.CARE_ACT_ADULT,
                DAY,
                "POINTS_TO_POUNDS",
                "By points",
                BudgetPattern.WEEKLY,
                Money.ofPence(pence),
                List.of(new AllocationLine("Everything", null, Money.ofPence(pence), "row", DAY, "As cited")),
                null);
    }

    /** E15: Rotherham, 11 March 2013: the whole scorecard times 1.0157, as one row with its day and its rounding. */
    @ParameterizedTest(name = "on {0}: £{1}")
    @CsvSource({"2013-03-31, 152.00", "2013-04-01, 154.39", "2014-03-31, 154.39"})
    void raisesAWholeScorecardAtOnce(LocalDate on, String pounds) {
        Allocation budget = WorkOutIndicativeBudget.by(rotherham("PENNY"))
                .allocate(new AdultNeeds(List.of(need("nutrition")), List.of()), on);

        assertThat(budget.amount().plain()).isEqualTo(pounds);
    }

    @Test
    void saysInTheLineWhatRaisedIt() {
        AllocationLine line = WorkOutIndicativeBudget.by(rotherham("PENNY"))
                .allocate(new AdultNeeds(List.of(need("nutrition")), List.of()), LocalDate.of(2013, 4, 1))
                .lines()
                .get(1);

        assertThat(line.source()).isEqualTo("As cited, times 1.0157 from 1 April 2013");
        assertThat(line.rowFrom()).isEqualTo(LocalDate.of(2012, 4, 1));
    }

    /** The rounding of an uplift is a row of its day too: 100 and 52 pounds, each raised, to whole pounds. */
    @Test
    void roundsAnUpliftAsTheRowOfItsDaySays() {
        Allocation budget = WorkOutIndicativeBudget.by(rotherham("POUND"))
                .allocate(new AdultNeeds(List.of(need("nutrition")), List.of()), LocalDate.of(2013, 4, 1));

        assertThat(budget.lines()).extracting(line -> line.amount().plain()).containsExactly("102.00", "53.00");
    }

    private static ReferenceData rotherham(String rounding) {
        return new WrittenReference()
                .choices(
                        "allocation.adult.method,FORMULA,2012-04-01",
                        "allocation.rounding,HALF_UP,2012-04-01",
                        "allocation.uplift.rounding,%s,2013-04-01".formatted(rounding))
                .values(
                        "allocation.adult.formula.base,100.00,pounds a week,2012-04-01",
                        "allocation.adult.formula.nutrition.low,52.00,pounds a week,2012-04-01",
                        "allocation.uplift,1.0157,times,2013-04-01")
                .load();
    }

    /** E16: Devon, FACE: a formula without bands. */
    @Test
    void worksOutAFormulaWithoutBands() {
        ReferenceData devon = new WrittenReference()
                .choices("allocation.adult.method,FORMULA,2015-04-01", "allocation.rounding,HALF_UP,2015-04-01")
                .values(
                        "allocation.adult.formula.base,31.40,pounds a week,2015-04-01",
                        "allocation.adult.formula.nutrition.low,18.25,pounds a week,2015-04-01",
                        "allocation.adult.formula.clothing.low,22.10,pounds a week,2015-04-01",
                        "allocation.adult.family-help-percent.part,50,per cent,2015-04-01")
                .load();

        Allocation budget = WorkOutIndicativeBudget.by(devon)
                .allocate(
                        new AdultNeeds(
                                List.of(
                                        need("nutrition"),
                                        new OutcomeNeed("clothing", "getting dressed", Level.LOW, FamilyHelp.PART)),
                                List.of()),
                        DAY);

        // 31.40 + 18.25 + 22.10, and half of 22.10 is done by family
        assertThat(budget.amount().plain()).isEqualTo("60.70");
        assertThat(budget.lines())
                .extracting(line -> line.row() + " " + line.amount())
                .containsExactly(
                        "allocation.adult.formula.base £31.40",
                        "allocation.adult.formula.nutrition.low £18.25",
                        "allocation.adult.formula.clothing.low £22.10",
                        "allocation.adult.family-help-percent.part -£11.05");
    }

    /** F1: Derbyshire from April 2017: £100, £175, £300; above it on a detailed assessment, which nothing here refuses. */
    @ParameterizedTest(name = "band {0}: £{1}")
    @CsvSource({"1, 100.00", "2, 175.00", "3, 300.00"})
    void givesTheBandsOfDerbyshire(int band, String pounds) {
        assertThat(carers(band).figure().plain()).isEqualTo(pounds);
        assertThat(carers(band).howReached()).contains("no limit");
    }

    private static IndicativeBudget carers(int band) {
        return WorkOutIndicativeBudget.by(PublishedReference.load())
                .of(CASE, LegalBasis.CARE_ACT_CARER, new CarerNeeds(band, "Caring bears on you"), DAY, ID);
    }

    /**
     * F3, the other way round: Rochdale refused a second award in one financial year and stopped at £500. That was before
     * the Care Act: section 20 makes a duty of a carer's eligible needs, and no rule may end it for the rest of the year. So
     * nothing about earlier awards is even an input, and the second is as much as the first.
     */
    @Test
    void givesASecondAwardInTheSameYearForAnEligibleNeed() {
        IndicativeBudget first = carers(3);
        IndicativeBudget second = WorkOutIndicativeBudget.by(PublishedReference.load())
                .of(
                        CASE,
                        LegalBasis.CARE_ACT_CARER,
                        new CarerNeeds(3, "Caring bears on you"),
                        DAY.plusMonths(2),
                        new UUID(0, 2));

        assertThat(second.figure()).isEqualTo(first.figure());
        assertThat(first.figure().plus(second.figure())).isGreaterThan(Money.ofPence(50_000));
    }

    /** F7: Lincolnshire: a sum for twelve months, looked at again each year: the next review is the award and 12 months. */
    @Test
    void looksAtACarersYearlySumAgainAfterTwelveMonths() {
        assertThat(carers(2).pattern()).isEqualTo(BudgetPattern.ONE_OFF_FOR_A_YEAR);
        assertThat(PublishedReference.load().due("later-plan-review", DAY)).isEqualTo(DAY.plusMonths(12));
    }

    @Test
    void refusesNeedsOfAnotherLegalBasis() {
        assertThatThrownBy(() -> WorkOutIndicativeBudget.by(PublishedReference.load())
                        .of(CASE, LegalBasis.CHILDREN_ACT, new CarerNeeds(1, "Caring bears on you"), DAY, ID))
                .hasMessageContaining("CARE_ACT_CARER")
                .hasMessageContaining("CHILDREN_ACT");
    }
}
