package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOutIndicativeBudgetTest {
    private static final ReferenceData DATA = PublishedReference.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {1});

    private static final OutcomeNeed WASHING =
            new OutcomeNeed("personal-hygiene", "washing and keeping clean", Level.HIGH, FamilyHelp.NOTHING);
    private static final OutcomeNeed EATING =
            new OutcomeNeed("nutrition", "eating and drinking well", Level.MEDIUM, FamilyHelp.NOTHING);
    private static final OutcomeNeed GETTING_ABOUT =
            new OutcomeNeed("community", "getting about", Level.LOW, FamilyHelp.NOTHING);

    private static WorkOutIndicativeBudget rules(ReferenceData data) {
        return WorkOutIndicativeBudget.by(data);
    }

    private static IndicativeBudget adult(List<CarersBreak> breaks, OutcomeNeed... outcomes) {
        return rules(DATA).of(CASE, LegalBasis.CARE_ACT_ADULT, new AdultNeeds(List.of(outcomes), breaks), DAY, ID);
    }

    @Test
    void goesFromAnswersToPointsToPounds() {
        // 18 and 9 points are 27: between 20 (£160) and 30 (£250)
        IndicativeBudget budget = adult(List.of(), WASHING, EATING);

        assertThat(budget.figure()).isEqualTo(Money.ofPence(22300));
        assertThat(budget.pattern()).isEqualTo(BudgetPattern.WEEKLY);
        assertThat(budget.howReached())
                .isEqualTo("The answers give 27 points. Our table of 1 April 2015 gives £160.00 for 20 points "
                        + "and £250.00 for 30 points. The points are between these two, so the amount is too.");
    }

    @Test
    void tracesEveryPoundToAnAnswerAndARow() {
        IndicativeBudget budget = adult(List.of(), WASHING, EATING);

        assertThat(budget.lines())
                .extracting(line -> line.answer() + " | " + line.points() + " | " + line.amount() + " | " + line.row())
                .containsExactly(
                        "Washing and keeping clean: a lot of support | 18 | £148.67 | "
                                + "allocation.adult.points.personal-hygiene.high",
                        "Eating and drinking well: a good deal of support | 9 | £74.33 | "
                                + "allocation.adult.points.nutrition.medium");
        assertThat(budget.lines()).allSatisfy(line -> assertThat(line.source()).contains("local table"));
    }

    @Test
    void takesPointsOffOnlyForHelpThatIsWillinglyGiven() {
        OutcomeNeed all = new OutcomeNeed("personal-hygiene", "washing", Level.HIGH, FamilyHelp.ALL);
        OutcomeNeed part = new OutcomeNeed("personal-hygiene", "washing", Level.HIGH, FamilyHelp.PART);

        assertThat(adult(List.of(), all, EATING).figure())
                .isEqualTo(adult(List.of(), EATING).figure());
        // 9 and 9 points: between 10 (£75) and 20 (£160)
        assertThat(adult(List.of(), part, EATING).figure()).isEqualTo(Money.ofPence(14300));
        assertThat(adult(List.of(), part, EATING).lines().get(1).answer())
                .contains("family or friends do part of this and are willing and able");
    }

    @Test
    void givesNothingAndSaysWhyWhenFamilyWillinglyDoesEverything() {
        OutcomeNeed all = new OutcomeNeed("personal-hygiene", "washing", Level.HIGH, FamilyHelp.ALL);

        assertThat(adult(List.of(), all).figure()).isEqualTo(Money.NIL);
        assertThat(adult(List.of(), all).lines()).hasSize(2);
    }

    /** Replacement care is care for the adult: it belongs to the adult's budget (City of London, Alzheimer's Society). */
    @Test
    void addsReplacementCareToTheAdultsBudget() {
        IndicativeBudget budget = adult(List.of(new CarersBreak(new BigDecimal("4"), "a night out")), WASHING, EATING);

        assertThat(budget.figure()).isEqualTo(Money.ofPence(22300 + 8600));
        assertThat(budget.lines().get(2).answer())
                .isEqualTo("Care while your carer takes a break: 4 hours a week at £21.50 an hour");
    }

    @Test
    void sharesAddUpToTheTablesFigureToThePenny() {
        // 18, 9 and 2 points are 29: between 20 (£160) and 30 (£250)
        assertThat(adult(List.of(), WASHING, EATING, GETTING_ABOUT).figure()).isEqualTo(Money.ofPence(24100));
    }

    /** F1: Derbyshire from April 2017. */
    @ParameterizedTest(name = "band {0}: {1} pence for twelve months")
    @CsvSource({"1, 10000", "2, 17500", "3, 30000"})
    void givesACarerTheSumOfTheBand(int band, long pence) {
        IndicativeBudget budget = rules(DATA)
                .of(CASE, LegalBasis.CARE_ACT_CARER, new CarerNeeds(band, "Caring bears hard on you"), DAY, ID);

        assertThat(budget.figure()).isEqualTo(Money.ofPence(pence));
        assertThat(budget.pattern()).isEqualTo(BudgetPattern.ONE_OFF_FOR_A_YEAR);
    }

    /** F1: above £300 is exceptional, on detailed assessment: possible with a reason, never cut off. */
    @Test
    void neverCapsACarersNeedAtTheHighestBand() {
        IndicativeBudget band =
                rules(DATA).of(CASE, LegalBasis.CARE_ACT_CARER, new CarerNeeds(3, "Caring bears hard on you"), DAY, ID);

        IndicativeBudget exceptional = band.departingTo(
                new Departure(Money.ofPence(85000), OverrideReason.EXCEPTIONAL_NEED, "Needs a week's break", "amina"),
                UUID.nameUUIDFromBytes(new byte[] {2}),
                DAY);

        assertThat(exceptional.figure()).isEqualTo(Money.ofPence(85000));
        assertThat(exceptional.computed()).isEqualTo(Money.ofPence(30000));
    }

    @Test
    void givesAChildHoursAtTheLocalRate() {
        IndicativeBudget budget =
                rules(DATA).of(CASE, LegalBasis.CHILDREN_ACT, new ChildNeeds(new BigDecimal("4.5")), DAY, ID);

        assertThat(budget.figure()).isEqualTo(Money.ofPence(8325));
    }

    /** E16: Devon used a formula without bands: a table must be optional. */
    @Test
    void takesTheMethodThatTheCouncilChose() {
        ReferenceData formula = new ChangedReference().withChoice("allocation.adult.method", "FORMULA");
        AllocationMethod tenPoundsForEachOutcome = (needs, on) -> new Allocation(
                BudgetPattern.WEEKLY,
                ((AdultNeeds) needs)
                        .outcomes().stream()
                                .map(need -> new AllocationLine(
                                        need.words(), null, Money.ofPence(1000), "formula", on, "A test"))
                                .toList(),
                "Ten pounds for each outcome.");

        IndicativeBudget budget = new WorkOutIndicativeBudget(formula, Map.of("FORMULA", tenPoundsForEachOutcome))
                .of(CASE, LegalBasis.CARE_ACT_ADULT, new AdultNeeds(List.of(WASHING, EATING), List.of()), DAY, ID);

        assertThat(budget.figure()).isEqualTo(Money.ofPence(2000));
        assertThat(budget.method()).isEqualTo("FORMULA");
    }

    @Test
    void refusesAMethodThatIsNotThere() {
        ReferenceData unknown = new ChangedReference().withChoice("allocation.adult.method", "ABACUS");

        assertThatThrownBy(() -> rules(unknown)
                        .of(CASE, LegalBasis.CARE_ACT_ADULT, new AdultNeeds(List.of(WASHING), List.of()), DAY, ID))
                .hasMessageContaining("allocation.adult.method is ABACUS");
    }

    @Test
    void knowsPointsForEveryOutcomeAndLevel() {
        for (String outcome : List.of(
                "nutrition",
                "personal-hygiene",
                "toilet-needs",
                "clothing",
                "safe-at-home",
                "habitable-home",
                "relationships",
                "work-and-learning",
                "community",
                "caring-for-child")) {
            for (Level level : Level.values()) {
                assertThat(adult(List.of(), new OutcomeNeed(outcome, outcome, level, FamilyHelp.NOTHING))
                                .figure())
                        .isGreaterThan(Money.NIL);
            }
        }
    }

    @Test
    void refusesLinesThatDoNotAddUp() {
        assertThatThrownBy(() -> new IndicativeBudget(
                        ID,
                        CASE,
                        LegalBasis.CARE_ACT_ADULT,
                        DAY,
                        "POINTS_TO_POUNDS",
                        "By hand",
                        BudgetPattern.WEEKLY,
                        Money.ofPence(100),
                        List.of(),
                        null))
                .hasMessageContaining("add up to £0.00");
    }
}
