package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** What holds for everybody. The seed is printed and can be given again with {@code -Dcharging.seed=…}. */
class ContributionPropertiesTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();
    private static final WorkOutContribution WORK_OUT = new WorkOutContribution(PUBLISHED);
    private static final UUID ID = new UUID(5, 6);
    private static final List<CapitalType> CAPITAL = List.of(CapitalType.values());
    private static final int DAYS_AHEAD = 60;
    private static final long SEED = Long.getLong("charging.seed", System.nanoTime());

    private static FinancialAssessment assess(WorkOutContribution workOut, FinancialInformation told) {
        return (FinancialAssessment) workOut.of(LegalBasis.CARE_ACT_ADULT, told, ID);
    }

    private static FinancialAssessment assess(FinancialInformation told) {
        return assess(WORK_OUT, told);
    }

    private static void forEverybody(int people, Consumer<FinancialInformation> property) {
        forEverybody(people, GeneratedPeople.assessedInFull(SEED), property);
    }

    private static void forEverybody(int people, GeneratedPeople generated, Consumer<FinancialInformation> property) {
        System.out.println("Generated people of the seed " + SEED);
        for (int i = 0; i < people; i++) {
            FinancialInformation told = generated.next();
            try {
                property.accept(told);
            } catch (AssertionError broken) {
                throw new AssertionError("Seed " + SEED + ", person " + i + ": " + told, broken);
            }
        }
    }

    /** An independent second implementation agrees to the penny. */
    @Test
    void agreesWithThePlainSecondImplementation() {
        PlainContribution plain = new PlainContribution();
        int[] seen = new int[3];
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        int[] changed = new int[2];

        forEverybody(100_000, GeneratedPeople.ofAnyKind(SEED), told -> {
            FinancialAssessment assessment = assess(told);
            long expected = plain.of(told);
            bases.add(assessment.basis());
            changed[0] += assessment.working().stream().anyMatch(ContributionPropertiesTest::fell) ? 1 : 0;
            changed[1] += assessment.working().stream().anyMatch(ContributionPropertiesTest::allowance) ? 1 : 0;
            assertThat(
                            assessment.paysFullCost()
                                    ? PlainContribution.FULL_COST
                                    : assessment.assessedAWeek().pence())
                    .isEqualTo(expected);
            seen[expected < 0 ? 0 : expected == 0 ? 1 : 2]++;
        });

        assertThat(seen).as("full cost, nothing and something all came up").doesNotContain(0);
        assertThat(bases).containsExactlyInAnyOrder(Basis.values());
        assertThat(changed[0]).as("capital that fell").isGreaterThan(500);
        assertThat(changed[1]).as("stays in a care home").isGreaterThan(500);
    }

    private static boolean fell(WorkingLine line) {
        return line.label().startsWith("Less what you paid each week");
    }

    private static boolean allowance(WorkingLine line) {
        return line.effect() == Effect.TAKEN_OFF && line.label().equals("Personal expenses allowance");
    }

    @Test
    void sharesAddUpAndNobodyPaysLessThanNothingOrMoreThanItCosts() {
        Random costs = new Random(SEED);
        forEverybody(10_000, GeneratedPeople.ofAnyKind(SEED), told -> {
            Money cost = Money.ofPence(costs.nextInt(120_000));
            FinancialAssessment assessment = assess(told);

            assertThat(assessment.contributionTowards(cost)).isBetween(Money.NIL, cost);
            assertThat(assessment.contributionTowards(cost).plus(assessment.councilShareOf(cost)))
                    .isEqualTo(cost);
        });
    }

    /** Until the day that is kept as the next change, nobody owes another sum than today. */
    @Test
    void looksAgainNoLaterThanTheFirstDayOnWhichAnotherSumIsOwed() {
        NextChange next = new NextChange(WORK_OUT, PUBLISHED);
        Money cost = money("10000.00");
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        forEverybody(3_000, GeneratedPeople.ofAnyKind(SEED), told -> {
            FinancialAssessment now = assess(told);
            LocalDate end = told.asOf().plusDays(DAYS_AHEAD);
            LocalDate day = next.after(LegalBasis.CARE_ACT_ADULT, told, now)
                    .filter(end::isAfter)
                    .orElse(end);
            if (day.isBefore(end)) {
                bases.add(now.basis());
            }
            assertThat(told.asOf().plusDays(1).datesUntil(day))
                    .allSatisfy(before -> assertThat(assess(told.asOf(before)).contributionTowards(cost))
                            .isEqualTo(now.contributionTowards(cost)));
        });
        assertThat(bases)
                .as("bases with a change soon")
                .contains(Basis.ASSESSED, Basis.ABOVE_UPPER_LIMIT, Basis.FREE_FOR_A_TIME);
    }

    /** Out of what is counted, the income from capital included, what the law leaves stays: by the plain reading of it. */
    @Test
    void leavesTheGuaranteeToWhoeverIsAssessed() {
        PlainContribution plain = new PlainContribution();
        int[] assessed = new int[1];
        forEverybody(10_000, GeneratedPeople.ofAnyKind(SEED), told -> {
            FinancialAssessment assessment = assess(told);
            if (assessment.basis() == Basis.ASSESSED) {
                Money counted = total(assessment, Effect.COUNTED);
                Money left = Money.ofPence(plain.leftByLaw(told));
                assertThat(counted.minus(assessment.assessedAWeek())).isGreaterThanOrEqualTo(counted.atMost(left));
                assessed[0] += assessment.assessedAWeek().isNil() ? 0 : 1;
            }
        });
        assertThat(assessed[0]).as("people who are asked for something").isGreaterThan(500);
    }

    private static Money total(FinancialAssessment assessment, Effect effect) {
        return assessment.working().stream()
                .filter(line -> line.effect() == effect)
                .map(WorkingLine::amount)
                .reduce(Money.NIL, Money::plus);
    }

    @Test
    void asksNoLessOfSomebodyWithMoreIncome() {
        Random more = new Random(SEED);
        forEverybody(10_000, told -> {
            if (!told.income().isEmpty()) {
                List<IncomeItem> income = new ArrayList<>(told.income());
                IncomeItem raised = income.remove(more.nextInt(income.size()));
                income.add(new IncomeItem(
                        raised.type(),
                        raised.amount().plus(Money.ofPence(more.nextInt(9_000))),
                        raised.howOften(),
                        raised.note()));
                assertThat(assess(told).asksNoMoreThan(assess(with(told, income, told.capital()))))
                        .isTrue();
            }
        });
    }

    @Test
    void asksNoLessOfSomebodyWithMoreCapital() {
        Random more = new Random(SEED);
        forEverybody(10_000, told -> {
            List<CapitalItem> capital = new ArrayList<>(told.capital());
            capital.add(new CapitalItem(
                    CAPITAL.get(more.nextInt(CAPITAL.size())),
                    Money.ofPence(more.nextInt(900_000)),
                    null,
                    1 + more.nextInt(2),
                    null,
                    null));
            assertThat(assess(told).asksNoMoreThan(assess(with(told, told.income(), capital))))
                    .isTrue();
        });
    }

    @Test
    void doesNotMindTheOrderOfWhatWasTold() {
        Random order = new Random(SEED);
        forEverybody(10_000, GeneratedPeople.ofAnyKind(SEED), told -> {
            FinancialAssessment first = assess(told);
            FinancialAssessment shuffled = assess(shuffled(told, order));

            assertThat(shuffled.basis()).isEqualTo(first.basis());
            assertThat(shuffled.assessedAWeek()).isEqualTo(first.assessedAWeek());
            assertThat(shuffled.working()).containsExactlyInAnyOrderElementsOf(first.working());
        });
    }

    private static FinancialInformation shuffled(FinancialInformation told, Random order) {
        Findings found = told.findings();
        OtherCare care = found.otherCare();
        return new FinancialInformation(
                told.id(),
                told.caseNumber(),
                told.asOf(),
                told.birthDate(),
                told.partnerBirthDate(),
                told.children(),
                told.disclosed(),
                shuffled(told.income(), order),
                shuffled(told.capital(), order),
                shuffled(told.housing(), order),
                shuffled(told.disabilityCosts(), order),
                told.premiumGrounds(),
                told.representation(),
                told.representative(),
                told.nobodyToArrange(),
                told.asksCouncilToArrange(),
                new Findings(
                        found.nightCareArranged(),
                        shuffled(found.deprivations(), order),
                        found.weeklyCost(),
                        found.endedCosts(),
                        found.lightTouch(),
                        found.freeCare(),
                        new OtherCare(care.stay(), care.reablement(), shuffled(care.equipment(), order))));
    }

    private static <T> List<T> shuffled(List<T> told, Random order) {
        List<T> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    /** What a council may give is never to somebody's loss. */
    @Test
    void generosityNeverCostsThePersonAnything() {
        WorkOutContribution generous = new WorkOutContribution(new ChangedReference()
                .with("charging.guarantee-plus", "5.00")
                .with("charging.capital.lower-limit-plus", "250")
                .with("charging.capital.upper-limit-plus", "1000")
                .with("charging.percent-of-disposable-income", "85"));
        forEverybody(
                5_000,
                told -> assertThat(assess(generous, told).asksNoMoreThan(assess(told)))
                        .isTrue());
    }

    /** Every day of an uprating and the day before, for whoever is on the guarantee to the penny. */
    @Test
    void changesOnEveryDayOfAnUpratingAndNotBefore() {
        for (LocalDate day : List.of(
                LocalDate.of(2023, 4, 6),
                LocalDate.of(2024, 4, 6),
                LocalDate.of(2025, 4, 6),
                LocalDate.of(2026, 4, 6))) {
            for (String born :
                    List.of("1940-01-01", "1980-01-01", day.minusYears(20).toString())) {
                Money before = guarantee(born, day.minusDays(1));
                Money after = guarantee(born, day);
                assertThat(after).as(born + " on " + day).isGreaterThan(before);
                assertThat(guarantee(born, day.minusDays(20))).isEqualTo(before);
                assertThat(guarantee(born, day.plusDays(20))).isEqualTo(after);
            }
        }
    }

    private static Money guarantee(String born, LocalDate day) {
        return total(
                assess(Told.on(day.toString(), born)
                        .income(IncomeType.OTHER, "900")
                        .information()),
                Effect.TAKEN_OFF);
    }

    private static FinancialInformation with(
            FinancialInformation told, List<IncomeItem> income, List<CapitalItem> capital) {
        return new FinancialInformation(
                told.id(),
                told.caseNumber(),
                told.asOf(),
                told.birthDate(),
                told.partnerBirthDate(),
                told.children(),
                told.disclosed(),
                income,
                capital,
                told.housing(),
                told.disabilityCosts(),
                told.premiumGrounds(),
                told.representation(),
                told.representative(),
                told.nobodyToArrange(),
                told.asksCouncilToArrange(),
                told.findings());
    }
}
