package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;

/** What holds for every assessment, whichever method the council chose. */
class AllocationPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> METHODS = List.of("POINTS_TO_POUNDS", "FORMULA", "HOURS_AT_LOCAL_RATE");
    private static final List<Level> LEVELS = List.of(Level.LOW, Level.MEDIUM, Level.HIGH);
    private static final List<FamilyHelp> HELP = List.of(FamilyHelp.NOTHING, FamilyHelp.PART, FamilyHelp.ALL);
    private static final List<ReferenceData> ROWS =
            METHODS.stream().map(AllocationPropertiesTest::rows).toList();

    private static ReferenceData rows(String method) {
        ChangedReference rows = new ChangedReference()
                .withChoice("allocation.adult.method", method)
                .with("allocation.adult.formula.base", "31.37")
                .with("allocation.adult.adjustment.take.lives-with-others", "40")
                .with("allocation.adult.adjustment.add.needs-come-and-go", "12.53");
        for (String outcome : AllocationRows.OUTCOMES) {
            rows.with("allocation.adult.formula." + outcome + ".low", "11.11")
                    .with("allocation.adult.formula." + outcome + ".medium", "33.34")
                    .with("allocation.adult.formula." + outcome + ".high", "77.79");
        }
        return rows;
    }

    private static AdultNeeds needs(List<Integer> answers, int hours) {
        List<OutcomeNeed> needs = new ArrayList<>();
        for (int outcome = 0; outcome < answers.size(); outcome++) {
            int answer = answers.get(outcome);
            if (answer > 0) {
                needs.add(new OutcomeNeed(
                        AllocationRows.OUTCOMES.get(outcome),
                        AllocationRows.OUTCOMES.get(outcome),
                        LEVELS.get((answer - 1) % 3),
                        HELP.get((answer - 1) / 3)));
            }
        }
        return new AdultNeeds(
                needs,
                hours == 0 ? List.of() : List.of(new CarersBreak(BigDecimal.valueOf(hours), "a rest")),
                List.of(
                        new Circumstance("lives-with-others", "You live with others"),
                        new Circumstance("needs-come-and-go", "Your needs come and go")));
    }

    private static Allocation allocate(int method, AdultNeeds needs) {
        return WorkOutIndicativeBudget.by(ROWS.get(method)).allocate(needs, DAY);
    }

    @Property(tries = 300)
    void linesAddUpAndTheSumIsNeverNegative(
            @ForAll @IntRange(max = 2) int method,
            @ForAll @Size(10) List<@IntRange(max = 9) Integer> answers,
            @ForAll @IntRange(max = 20) int hours) {
        AdultNeeds needs = needs(answers, hours);
        Assume.that(needs.nothingToCount().isEmpty());
        IndicativeBudget budget = WorkOutIndicativeBudget.by(ROWS.get(method))
                .of(CaseNumber.of(2026, 1), LegalBasis.CARE_ACT_ADULT, needs, DAY, new UUID(0, 1));

        assertThat(budget.computed()).isGreaterThanOrEqualTo(Money.NIL);
        assertThat(budget.lines().stream().map(AllocationLine::amount).reduce(Money.NIL, Money::plus))
                .isEqualTo(budget.computed());
        assertThat(budget.lines()).allSatisfy(line -> assertThat(line.row()).isNotBlank());
    }

    @Property(tries = 200)
    void theOrderOfTheAnswersMakesNoDifferenceToAnyLine(
            @ForAll @IntRange(max = 2) int method,
            @ForAll @Size(10) List<@IntRange(max = 9) Integer> answers,
            @ForAll Random random) {
        AdultNeeds needs = needs(answers, 3);
        List<OutcomeNeed> outcomes = new ArrayList<>(needs.outcomes());
        Collections.shuffle(outcomes, random);

        Comparator<AllocationLine> byRow = Comparator.comparing(line -> line.row() + line.answer());
        assertThat(allocate(method, new AdultNeeds(outcomes, needs.breaks(), needs.circumstances())).lines().stream()
                        .sorted(byRow))
                .containsExactlyElementsOf(
                        allocate(method, needs).lines().stream().sorted(byRow).toList());
    }

    @Property(tries = 300)
    void moreNeedNeverGivesLessMoney(
            @ForAll @IntRange(max = 2) int method,
            @ForAll @Size(10) List<@IntRange(max = 9) Integer> answers,
            @ForAll @IntRange(max = 9) int which) {
        List<Integer> more = new ArrayList<>(answers);
        int answer = more.get(which);
        // the next level of the same need, with the same help; a need that was not there before
        more.set(which, answer == 0 ? 1 : answer % 3 == 0 ? answer : answer + 1);

        assertThat(allocate(method, needs(more, 2)).amount())
                .isGreaterThanOrEqualTo(allocate(method, needs(answers, 2)).amount());
    }

    @Property(tries = 300)
    void whatFamilyDoesNeverGivesMoreMoney(
            @ForAll @IntRange(max = 2) int method, @ForAll @Size(10) List<@IntRange(max = 9) Integer> answers) {
        List<Integer> alone = answers.stream()
                .map(answer -> answer == 0 ? 0 : (answer - 1) % 3 + 1)
                .toList();

        assertThat(allocate(method, needs(answers, 0)).amount())
                .isLessThanOrEqualTo(allocate(method, needs(alone, 0)).amount());
    }

    /** A run again, from what was kept, by the rows of its day, is the same to the penny and to the row. */
    @Property(tries = 200)
    void workingItOutAgainGivesTheSame(
            @ForAll @IntRange(max = 2) int method, @ForAll @Size(10) List<@IntRange(max = 9) Integer> answers) {
        WorkOutIndicativeBudget rules = WorkOutIndicativeBudget.by(ROWS.get(method));
        IndicativeBudget first =
                rules.of(CaseNumber.of(2026, 1), LegalBasis.CARE_ACT_ADULT, needs(answers, 5), DAY, new UUID(0, 1));

        assertThat(rules.again(first)).isEqualTo(first);
    }

    @Property(tries = 300)
    void sharesAddUpToThePenny(
            @ForAll @LongRange(max = 10_000_00) long pence,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> weights) {
        List<Shares.Weight> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.add(new Shares.Weight("w" + i, BigDecimal.valueOf(weights.get(i))));
        }
        boolean anyWeight = weights.stream().anyMatch(weight -> weight > 0);

        assertThat(Shares.of(Money.ofPence(pence), shares).stream().reduce(Money.NIL, Money::plus))
                .isEqualTo(anyWeight ? Money.ofPence(pence) : Money.NIL);
    }
}
