package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.charging.Told.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.charging.Deprivation.Finding;
import org.fairway.charging.Deprivation.Kind;
import org.fairway.charging.DiminishingCapital.Week;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.FreeServices.Service;
import org.fairway.charging.LightTouch.Ground;
import org.fairway.charging.WorkOutPeriod.Shares;
import org.fairway.charging.WorkOutPeriod.Stretch;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargingRulesTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();
    private static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {4});

    private static FinancialAssessment assess(ReferenceData data, Told told) {
        return (FinancialAssessment)
                new WorkOutContribution(data).of(LegalBasis.CARE_ACT_ADULT, told.information(), ID);
    }

    private static FinancialAssessment assess(Told told) {
        return assess(PUBLISHED, told);
    }

    /** A pensioner of 2026/27 with exactly the guarantee, so that every further pound is asked for. */
    private static Told pensioner(String day) {
        return Told.on(day, "1940-01-01").income(IncomeType.STATE_PENSION, "241.45");
    }

    @Nested
    class GivenAway {
        @Test
        void countsWhatWasFoundToCountAndShowsTheReasons() {
            FinancialAssessment assessment =
                    assess(pensioner("2026-09-01").gave(Kind.CAPITAL, "15250.00", "2026-09-01", Finding.STILL_COUNTS));

            assertThat(assessment.assessedAWeek()).isEqualTo(money("4.00"));
            assertThat(assessment.working())
                    .anyMatch(line ->
                            line.label().contains("Two weeks after the assessment") && line.effect() == Effect.CAPITAL);
        }

        @Test
        void leavesOutWhatWasFoundNotToCountAndSaysSo() {
            FinancialAssessment assessment = assess(
                    pensioner("2026-09-01").gave(Kind.CAPITAL, "90000.00", "2026-09-01", Finding.DOES_NOT_COUNT));

            assertThat(assessment.assessedAWeek()).isEqualTo(Money.NIL);
            assertThat(assessment.working())
                    .anyMatch(line -> line.effect() == Effect.CAPITAL_LEFT_OUT
                            && line.label().contains("you no longer have it"));
        }

        @ParameterizedTest
        @CsvSource({
            "INCOME, STILL_COUNTS, 20.00",
            "INCOME_NOT_CLAIMED, STILL_COUNTS, 20.00",
            "INCOME, DOES_NOT_COUNT, 0.00"
        })
        void countsIncomeThatWasGivenUp(Kind kind, Finding finding, String asked) {
            assertThat(assess(pensioner("2026-09-01").gave(kind, "20.00", "2026-09-01", finding))
                            .assessedAWeek())
                    .isEqualTo(money(asked));
        }

        @Test
        void countsNothingBeforeTheDayItIsCountedFrom() {
            assertThat(assess(pensioner("2026-08-31").gave(Kind.INCOME, "20.00", "2026-09-01", Finding.STILL_COUNTS))
                            .assessedAWeek())
                    .isEqualTo(Money.NIL);
        }

        /**
         * Regulation 23: with 24,000 of it the person pays all of 300.00 a week instead of nothing, so in three weeks it
         * is 23,100, which is below the limit; from then on they pay the tariff of 36.00, and it falls by that.
         */
        @Test
        void fallsWeekByWeekByWhatIsPaidBecauseOfIt() {
            Told told = pensioner("2026-07-06")
                    .gave(Kind.CAPITAL, "24000.00", "2026-06-01", Finding.STILL_COUNTS)
                    .careCosts("300.00");
            List<Week> weeks = new WorkOutContribution(PUBLISHED).diminishing().weeks(told.information());

            assertThat(weeks)
                    .extracting(week -> week.from() + " " + week.counted().plain() + " "
                            + week.charged().plain() + " "
                            + week.chargedWithout().plain())
                    .containsExactly(
                            "2026-06-01 24000.00 300.00 0.00",
                            "2026-06-08 23700.00 300.00 0.00",
                            "2026-06-15 23400.00 300.00 0.00",
                            "2026-06-22 23100.00 36.00 0.00",
                            "2026-06-29 23064.00 36.00 0.00");
            FinancialAssessment now = assess(told);
            assertThat(now.basis()).isEqualTo(Basis.ASSESSED);
            assertThat(now.assessedAWeek()).isEqualTo(money("36.00"));
            assertThat(now.working())
                    .anyMatch(line -> line.amount().equals(money("972.00"))
                            && line.label().contains("what you paid each week"));
        }

        /** What the person has themselves does not fall by it: only the part that is paid because of the gift does. */
        @Test
        void fallsOnlyByWhatIsPaidBeyondWhatWouldBe() {
            Told told = pensioner("2026-06-08")
                    .savings("15250.00")
                    .gave(Kind.CAPITAL, "1000.00", "2026-06-01", Finding.STILL_COUNTS)
                    .careCosts("300.00");

            assertThat(new WorkOutContribution(PUBLISHED).diminishing().weeks(told.information()))
                    .singleElement()
                    .satisfies(week -> assertThat(week.fall()).isEqualTo(money("4.00")));
        }

        @Test
        void isNeverLessThanNothing() {
            Told told = pensioner("2027-03-01")
                    .savings("23250.00")
                    .gave(Kind.CAPITAL, "500.00", "2026-06-01", Finding.STILL_COUNTS)
                    .careCosts("400.00");

            assertThat(assess(told).basis()).isEqualTo(Basis.ASSESSED);
            assertThat(assess(told).assessedAWeek()).isEqualTo(money("36.00"));
        }
    }

    @Nested
    class NightPart {
        /** 2026/27: 114.60 and 76.70; this council leaves the difference out for the benefits that turn on nights. */
        @ParameterizedTest(name = "{0} of {1}: {2} counts")
        @CsvSource({
            "ATTENDANCE_ALLOWANCE, 114.60, 76.70",
            "ATTENDANCE_ALLOWANCE, 76.70, 76.70",
            "DLA_CARE_HIGHEST, 114.60, 76.70",
            "DLA_CARE_MIDDLE, 76.70, 76.70",
            "DLA_CARE_LOWEST, 30.30, 30.30",
            "PIP_DAILY_LIVING_ENHANCED, 114.60, 114.60",
        })
        void isLeftOutWhereNoCareAtNightIsArranged(IncomeType benefit, String amount, String counts) {
            assertThat(assess(pensioner("2026-09-01").income(benefit, amount)).assessedAWeek())
                    .isEqualTo(money(counts));
            assertThat(assess(pensioner("2026-09-01").income(benefit, amount).nightCareArranged())
                            .assessedAWeek())
                    .isEqualTo(money(amount));
        }

        /** Knowsley: 108.55 less 72.65 is 35.90. */
        @Test
        void isTheDifferenceOfTheRatesOfItsYear() {
            assertThat(assess(Told.on("2024-09-02", "1939-03-02").income(IncomeType.ATTENDANCE_ALLOWANCE, "108.55"))
                            .working())
                    .anyMatch(line ->
                            line.effect() == Effect.LEFT_OUT && line.amount().equals(money("35.90")));
        }
    }

    /** All of a kind is left out or counted as its row says: law.md 2.4. */
    @ParameterizedTest(name = "50.00 of {0}: {1}")
    @CsvSource({
        "EARNINGS, 0.00",
        "PIP_MOBILITY, 0.00",
        "DLA_MOBILITY, 0.00",
        "WAR_PENSION, 0.00",
        "WAR_PENSION_CONSTANT_ATTENDANCE, 50.00",
        "GUARANTEED_INCOME_PAYMENT, 0.00",
        "ARMED_FORCES_INDEPENDENCE_PAYMENT, 0.00",
        "HOUSING_BENEFIT, 0.00",
        "COUNCIL_TAX_REDUCTION, 0.00",
        "CHILD_BENEFIT, 0.00",
        "DIRECT_PAYMENT, 0.00",
        "PENSION_CREDIT_SAVINGS, 42.70",
        "PRIVATE_PENSION, 50.00",
        "CARERS_ALLOWANCE, 0.00",
    })
    void treatsEachKindOfIncomeAsItsRowSays(IncomeType type, String asked) {
        assertThat(assess(pensioner("2026-09-01").income(type, "50.00")).assessedAWeek())
                .isEqualTo(money(asked));
    }

    @Nested
    class DisabilityCosts {
        @Test
        void allowsTheStandardRateWithoutABillAndTheRestWithOne() {
            Told told = pensioner("2026-09-01").income(IncomeType.PRIVATE_PENSION, "100.00");
            FinancialAssessment assessment = assess(told.unproved(DisabilityCost.Type.LAUNDRY, "Washing", "10.00"));

            assertThat(assessment.assessedAWeek()).isEqualTo(money("93.58"));
            assertThat(assessment.working())
                    .anyMatch(line -> line.effect() == Effect.NOT_ALLOWED
                            && line.amount().equals(money("3.58"))
                            && line.label().contains("Show us a bill"));
        }

        @Test
        void allowsWhatABillShowsInFull() {
            Told told = pensioner("2026-09-01").income(IncomeType.PRIVATE_PENSION, "100.00");

            assertThat(assess(told.disabilityCost("Washing", "40.00")).assessedAWeek())
                    .isEqualTo(money("60.00"));
        }

        @Test
        void saysWhyACostOfLastTimeIsNoLongerAllowed() {
            FinancialAssessment assessment =
                    assess(pensioner("2026-09-01").ended("Telecare", "9.30", "You gave the alarm back in May"));

            assertThat(assessment.working())
                    .anyMatch(line -> line.effect() == Effect.NOT_ALLOWED
                            && line.label().contains("You gave the alarm back in May"));
        }
    }

    @Nested
    class Generosity {
        @Test
        void addsToTheLimitsOutsideCareHomes() {
            ReferenceData generous = new ChangedReference()
                    .with("charging.capital.lower-limit-plus", "1000")
                    .with("charging.capital.upper-limit-plus", "1750");

            assertThat(assess(generous, pensioner("2026-09-01").savings("15250.00"))
                            .assessedAWeek())
                    .isEqualTo(Money.NIL);
            assertThat(assess(generous, pensioner("2026-09-01").savings("25000.00"))
                            .assessedAWeek())
                    .isEqualTo(money("39.00"));
            assertThat(assess(generous, pensioner("2026-09-01").savings("25000.01"))
                            .aboveLimit())
                    .isTrue();
        }

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource({
            "charging.capital.lower-limit-plus, 9000.01, above the upper one",
            "charging.percent-of-disposable-income, 100.5, more than all",
            "charging.capital.selling-costs-percent, 101, more than all",
            "charging.arrangement-fee, 5.01, more than arranging costs",
        })
        void refusesSettingsThatBreakTheLaw(String key, String value, String reason) {
            assertThat(new CheckChargingSettings().faults(new ChangedReference().with(key, value)))
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.key()).isEqualTo(key);
                        assertThat(fault.reason()).contains(value, reason);
                    });
        }

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource({
            "charging.income.state-pension, COUNTED_WITHOUT_NIGHT_PART",
            "charging.income.earnings, COUNTD",
            "charging.capital.cash, COUNTED_ABOVE_SAVINGS_DISREGARD",
            "charging.rounding, DOWN",
            "charging.short-stay, AT_HOME",
            "charging.week-starts-on, MON",
            "charging.age-band-change, LATER",
            "charging.housing-costs, NOT_ALLOWED",
            "charging.free.aftercare, CHARGED",
        })
        void refusesAWordThatTheRuleDoesNotKnow(String key, String word) {
            assertThat(new CheckChargingWords().faults(new ChangedReference().withChoice(key, word)))
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.key()).isEqualTo(key);
                        assertThat(fault.reason()).contains("it is " + word + ", which its rule does not know");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "charging.income.war-pension",
                    "charging.capital.other",
                    "charging.rounding",
                    "charging.light-touch"
                })
        void refusesAKindWithoutARow(String key) {
            assertThat(new CheckChargingWords().faults(new ChangedReference().without(key)))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.key()).isEqualTo(key);
                        assertThat(fault.reason()).contains("no row");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "charging.capital.lower-limit-plus",
                    "charging.percent-of-disposable-income",
                    "charging.capital.selling-costs-percent",
                    "charging.arrangement-fee"
                })
        void namesASettingThatIsMissingOnADay(String key) {
            assertThat(new CheckChargingSettings().faults(new ChangedReference().without(key)))
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.key()).isEqualTo(key);
                        assertThat(fault.reason()).contains("Fairway has no rates for");
                    });
        }

        @Test
        void findsNoFaultInTheSettingsOfTheProduct() {
            assertThat(new CheckChargingSettings().faults(PUBLISHED)).isEmpty();
            assertThat(new CheckChargingWords().faults(PUBLISHED)).isEmpty();
        }
    }

    @Nested
    class ShortWaysRound {
        @ParameterizedTest
        @CsvSource({
            "CAPITAL_ABOVE_LIMIT, 300.00, true",
            "SMALL_CHARGE, 12.00, false",
            "BENEFITS_SHOW_NOTHING_DUE, 0.00, false",
        })
        void lightTouchSaysWhatShowedIt(Ground ground, String pays, boolean aboveLimit) {
            FinancialAssessment assessment = assess(pensioner("2026-09-01").lightTouch(ground));

            assertThat(assessment.contributionTowards(money("300.00"))).isEqualTo(money(pays));
            assertThat(assessment.aboveLimit()).isEqualTo(aboveLimit);
            assertThat(assessment.working())
                    .singleElement()
                    .satisfies(line -> assertThat(line.label()).contains("A bank statement"));
        }

        /** Somebody with £150 a week cannot be asked for all of £600 because their charge was small. */
        @ParameterizedTest
        @CsvSource({"600.00, 12.00", "12.00, 12.00", "9.50, 9.50"})
        void aSmallChargeIsTheLeastOfItsSumAndTheCost(String cost, String pays) {
            FinancialAssessment assessment = assess(pensioner("2026-09-01").lightTouch(Ground.SMALL_CHARGE, "12.00"));

            assertThat(assessment.paysFullCost()).isFalse();
            assertThat(assessment.contributionTowards(money(cost))).isEqualTo(money(pays));
            assertThat(assessment.working().get(0).label()).contains("up to £12.00 a week");
        }

        /** What was decided before the sum was asked stays as it was decided. */
        @Test
        void keepsTheAnswerOfRecordsWithoutTheSum() {
            FinancialAssessment assessment = assess(pensioner("2026-09-01").lightTouch(Ground.SMALL_CHARGE, null));

            assertThat(assessment.contributionTowards(money("300.00"))).isEqualTo(money("300.00"));
        }

        @ParameterizedTest
        @CsvSource({
            "SMALL_CHARGE, , no more than that",
            "SMALL_CHARGE, 0.00, how much it is",
            "SMALL_CHARGE, 25.01, more than £25.00",
            "CAPITAL_ABOVE_LIMIT, 12.00, leave this out",
            "BENEFITS_SHOW_NOTHING_DUE, 12.00, leave this out"
        })
        void refusesASumWithoutASmallChargeAndTheOtherWayRound(Ground ground, String charge, String reason) {
            assertThat(CheckInformation.problems(
                            pensioner("2026-09-01").lightTouch(ground, charge).information(), PUBLISHED))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo("lightTouchCharge");
                        assertThat(problem.reason()).contains(reason);
                    });
        }

        @ParameterizedTest
        @EnumSource(FreeCare.class)
        void nobodyPaysForCareThatIsFree(FreeCare free) {
            FinancialAssessment assessment =
                    assess(pensioner("2026-09-01").savings("90000.00").free(free));

            assertThat(assessment.contributionTowards(money("300.00"))).isEqualTo(Money.NIL);
            assertThat(assessment.councilShareOf(money("300.00"))).isEqualTo(money("300.00"));
            assertThat(assessment.working())
                    .singleElement()
                    .satisfies(line -> assertThat(line.label()).isEqualTo(free.words()));
        }

        @ParameterizedTest(name = "{0} from {1} for {2} on {3}: free {4}")
        @CsvSource({
            "ASSESSMENT, 2026-09-01, 900.00, 2026-12-01, true",
            "CARERS_SUPPORT, 2026-09-01, 900.00, 2026-12-01, true",
            "REABLEMENT, 2026-09-01, 900.00, 2026-10-12, true",
            "REABLEMENT, 2026-09-01, 900.00, 2026-10-13, false",
            "AID, 2026-09-01, 1000.01, 2026-09-01, true",
            "ADAPTATION, 2026-09-01, 1000.00, 2026-09-01, true",
            "ADAPTATION, 2026-09-01, 1000.01, 2026-09-01, false",
            "CARE_AND_SUPPORT, 2026-09-01, 10.00, 2026-09-01, false",
        })
        void knowsTheServicesThatAreFree(
                Service service, LocalDate startedOn, String price, LocalDate day, boolean free) {
            assertThat(new FreeServices(PUBLISHED)
                            .reason(service, startedOn, money(price), day)
                            .isPresent())
                    .isEqualTo(free);
        }
    }

    @Nested
    class FeeForArranging {
        private final ArrangementFee fee = new ArrangementFee(PUBLISHED);
        private final LocalDate day = LocalDate.of(2026, 9, 1);

        @Test
        void isAskedOnlyOfThoseAboveTheLimitWhoAsk() {
            assertThat(fee.of(assess(pensioner("2026-09-01").savings("23250.01").asksCouncil()), day))
                    .contains(money("5.00"));
            assertThat(fee.of(assess(pensioner("2026-09-01").savings("23250.01")), day))
                    .isEmpty();
            assertThat(fee.of(assess(pensioner("2026-09-01").savings("23250.00").asksCouncil()), day))
                    .isEmpty();
            assertThat(fee.of(
                            assess(pensioner("2026-09-01")
                                    .savings("23250.01")
                                    .asksCouncil()
                                    .nobodyToArrange()),
                            day))
                    .isEmpty();
        }

        @Test
        void standsOutsideTheThreeFigures() {
            FinancialAssessment above =
                    assess(pensioner("2026-09-01").savings("23250.01").asksCouncil());

            assertThat(above.contributionTowards(money("300.00"))).isEqualTo(money("300.00"));
            assertThat(above.councilShareOf(money("300.00"))).isEqualTo(Money.NIL);
        }

        @Test
        void isNeverMoreThanArrangingCosts() {
            ReferenceData dear = new ChangedReference().with("charging.arrangement-cost", "3.20");

            assertThat(new ArrangementFee(dear)
                            .of(
                                    assess(pensioner("2026-09-01")
                                            .savings("30000.00")
                                            .asksCouncil()),
                                    day))
                    .contains(money("3.20"));
        }
    }

    @Nested
    class MidPeriod {
        private List<Stretch> stretches(Told told, String first, String last) {
            return new WorkOutPeriod(new WorkOutContribution(PUBLISHED))
                    .of(
                            LegalBasis.CARE_ACT_ADULT,
                            told.information(),
                            new Period(LocalDate.parse(first), LocalDate.parse(last)));
        }

        /** 241.45 guaranteed from 6 April 2026, 232.60 before. */
        @Test
        void splitsAtAnUprating() {
            List<Stretch> stretches = stretches(
                    Told.on("2026-03-30", "1940-01-01").income(IncomeType.STATE_PENSION, "250.00"),
                    "2026-03-30",
                    "2026-04-26");

            assertThat(stretches)
                    .extracting(stretch -> stretch.period().first() + " "
                            + stretch.assessment().assessedAWeek().plain())
                    .containsExactly("2026-03-30 17.40", "2026-04-06 8.55");
            assertThat(WorkOutPeriod.shares(stretches, money("300.00")))
                    .extracting(Shares::contribution)
                    .containsExactly(money("17.40"), money("25.65"));
        }

        /** C13: 25 on Wednesday, 2 September 2026; the week starts on Monday, 31 August. */
        @Test
        void splitsInTheWeekOfABirthday() {
            List<Stretch> stretches = stretches(
                    Told.on("2026-08-24", "2001-09-02").income(IncomeType.OTHER, "150.40"), "2026-08-24", "2026-09-13");

            assertThat(stretches)
                    .extracting(stretch -> stretch.period() + " "
                            + stretch.assessment().assessedAWeek().plain())
                    .containsExactly(
                            new Period(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 30)) + " 55.00",
                            new Period(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 13)) + " 30.00");
        }

        @Test
        void leavesOutDaysBefore18() {
            List<Stretch> stretches = stretches(
                    Told.on("2026-08-24", "2008-09-02").income(IncomeType.OTHER, "150.40"), "2026-08-24", "2026-09-13");

            assertThat(stretches)
                    .singleElement()
                    .satisfies(stretch -> assertThat(stretch.period().first()).isEqualTo("2026-09-02"));
        }

        /** Care of £287.53 a week over 150 days costs £6,161.36; the stretches of it come to that and not to a penny more. */
        @Test
        void sharesMakeUpTheCostOfTheWholePeriodToThePenny() {
            Period whole = new Period(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 8, 26));
            List<Shares> shares = WorkOutPeriod.shares(
                    stretches(
                            Told.on("2026-03-30", "1960-05-06").income(IncomeType.OTHER, "250.00"),
                            "2026-03-30",
                            "2026-08-26"),
                    money("287.53"));

            assertThat(shares).hasSizeGreaterThan(1);
            assertThat(sum(shares, share -> share.contribution().plus(share.councilShare())))
                    .isEqualTo(WeeklyRate.of(money("287.53")).over(whole));
        }

        /** Sevenths of odd pence on periods of odd length: whatever the stretches, nobody gains or loses a penny by them. */
        @Test
        void losesNoPennyBetweenStretches() {
            Random random = new Random(20261122);
            for (int i = 0; i < 20_000; i++) {
                Money cost = Money.ofPence(random.nextInt(90_000) + 1L);
                List<Stretch> stretches = someStretches(random);
                List<Shares> shares = WorkOutPeriod.shares(stretches, cost);
                Period whole = new Period(
                        stretches.get(0).period().first(),
                        stretches.get(stretches.size() - 1).period().last());
                BigDecimal owed = stretches.stream()
                        .map(stretch -> stretch.assessment()
                                .contributionTowards(cost)
                                .pounds()
                                .multiply(BigDecimal.valueOf(stretch.period().days())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(7), 6, RoundingMode.HALF_UP);

                assertThat(sum(shares, Shares::contribution)).isEqualTo(Money.rounded(owed, RoundingMode.HALF_UP));
                assertThat(sum(shares, share -> share.contribution().plus(share.councilShare())))
                        .isEqualTo(WeeklyRate.of(cost).over(whole));
                assertThat(shares)
                        .allMatch(share -> !share.contribution().isNegative())
                        .allMatch(share -> !share.councilShare().isNegative());
            }
        }

        private List<Stretch> someStretches(Random random) {
            FinancialAssessment one = assess(Told.on("2026-04-06", "1940-01-01"));
            List<Stretch> stretches = new ArrayList<>();
            LocalDate first = LocalDate.of(2026, 4, 6);
            for (int i = random.nextInt(6); i >= 0; i--) {
                LocalDate last = first.plusDays(random.nextInt(30));
                stretches.add(new Stretch(
                        new Period(first, last),
                        new FinancialAssessment(
                                one.id(),
                                one.information(),
                                one.caseNumber(),
                                first,
                                one.basis(),
                                Money.ofPence(random.nextInt(90_000)),
                                false,
                                false,
                                List.of())));
                first = last.plusDays(1);
            }
            return stretches;
        }

        private Money sum(List<Shares> shares, Function<Shares, Money> amount) {
            return shares.stream().map(amount).reduce(Money.NIL, Money::plus);
        }
    }

    /** The day before and the first day of each week in which an age or an amount changes, for the person and a partner. */
    @ParameterizedTest(name = "born {0}, partner {1}, on {2}: {3}")
    @CsvSource({
        // 25 on Wednesday, 2 September 2026
        "2001-09-02, , 2026-08-30, 95.40",
        "2001-09-02, , 2026-08-31, 120.40",
        // pension age on 6 May 2026, a Wednesday
        "1960-04-06, , 2026-05-03, 120.40",
        "1960-04-06, , 2026-05-04, 241.45",
        // the partner's pension age gives the couple's higher amount
        "1980-01-01, 1960-04-06, 2026-05-03, 94.55",
        "1980-01-01, 1960-04-06, 2026-05-04, 184.30",
        // the uprating of 2026
        "1980-01-01, , 2026-04-05, 112.50",
        "1980-01-01, , 2026-04-06, 120.40",
    })
    void changesTheGuaranteeOnItsFirstDayAndNotBefore(
            String born, @Nullable String partner, String day, String guarantee) {
        Told told = Told.on(day, born).income(IncomeType.OTHER, "900.00");
        FinancialAssessment assessment = assess(partner == null ? told : told.partnerBorn(partner));

        assertThat(money("900.00").minus(assessment.assessedAWeek())).isEqualTo(money(guarantee));
    }

    @Nested
    class Effective {
        private final LocalDate changed = LocalDate.of(2026, 5, 1);
        private final LocalDate told = LocalDate.of(2026, 6, 1);

        @Test
        void moreIsOwedFromTheDayItWasToldAtTheEarliest() {
            assertThat(ChangeOfContribution.earliest(false, changed, told)).isEqualTo(told);
            assertThat(ChangeOfContribution.earliest(false, told.plusDays(3), told))
                    .isEqualTo(told.plusDays(3));
        }

        @Test
        void lessCountsFromTheDayThingsChanged() {
            assertThat(ChangeOfContribution.earliest(true, changed, told)).isEqualTo(changed);
        }

        @Test
        void fullCostIsMoreThanAnyFigure() {
            FinancialAssessment full = assess(pensioner("2026-09-01").savings("30000.00"));
            FinancialAssessment some = assess(pensioner("2026-09-01").savings("23250.00"));

            assertThat(some.asksNoMoreThan(full)).isTrue();
            assertThat(full.asksNoMoreThan(some)).isFalse();
            assertThat(full.asksNoMoreThan(full)).isTrue();
        }
    }

    /** Regulation 7(6): a premium is due to one of a couple where either of them qualifies. */
    @Test
    void givesACouplesPremiumForThePartnersBenefit() {
        Told told = Told.on("2025-09-01", "1980-01-01").partnerBorn("1981-01-01");
        assertThat(Premium.of(
                        told.ground(PremiumGround.PARTNERS_DISABILITY_BENEFIT).information(), false, PUBLISHED))
                .containsExactly(Premium.DISABILITY);
        assertThat(Premium.of(
                        told.ground(PremiumGround.PARTNERS_HIGHEST_DISABILITY_BENEFIT)
                                .information(),
                        false,
                        PUBLISHED))
                .containsExactlyInAnyOrder(Premium.DISABILITY, Premium.ENHANCED_DISABILITY);
    }

    /** SI 1987/1967, Schedule 2, paragraphs 11 to 13A: both disability premiums, below pension age. */
    @Test
    void givesBothDisabilityPremiumsForTheArmedForcesPayment() {
        FinancialInformation told = armedForcesPayment();

        assertThat(Premium.of(told, false, PUBLISHED))
                .containsExactlyInAnyOrder(Premium.DISABILITY, Premium.ENHANCED_DISABILITY);
        assertThat(Premium.of(told, true, PUBLISHED)).isEmpty();
    }

    /** Which benefit gives which premium, and until when, is what the rows say. */
    @Test
    void readsFromRowsWhatGivesAPremium() {
        ReferenceData none = new ChangedReference()
                .withChoice("charging.premium.given-by.armed-forces-independence-payment", "NONE");
        ReferenceData atAnyAge =
                new ChangedReference().withChoice("charging.premium.until.enhanced-disability", "ANY_AGE");

        assertThat(Premium.of(armedForcesPayment(), false, none)).isEmpty();
        assertThat(Premium.of(armedForcesPayment(), true, atAnyAge)).containsExactly(Premium.ENHANCED_DISABILITY);
    }

    private static FinancialInformation armedForcesPayment() {
        return Told.on("2025-09-01", "1980-01-01")
                .income(IncomeType.ARMED_FORCES_INDEPENDENCE_PAYMENT, "110.40")
                .information();
    }

    /** Kent for 2022/23, Reading for 2023/24 and Knowsley for 2024/25: savings credit counts from the next penny. */
    @ParameterizedTest(name = "{0}: {1}, and {2} counts a penny")
    @CsvSource({"2022-05-02, 5.90, 5.91", "2023-05-01, 6.50, 6.51", "2024-05-06, 6.95, 6.96"})
    void leavesOutSavingsCreditUpToThePublishedAmount(String day, String leftOut, String more) {
        Money without = assess(pensionerOf(day)).assessedAWeek();

        assertThat(assess(pensionerOf(day).income(IncomeType.PENSION_CREDIT_SAVINGS, leftOut))
                        .assessedAWeek())
                .isEqualTo(without);
        assertThat(assess(pensionerOf(day).income(IncomeType.PENSION_CREDIT_SAVINGS, more))
                        .assessedAWeek())
                .isEqualTo(without.plus(money("0.01")));
    }

    private static Told pensionerOf(String day) {
        return Told.on(day, "1940-01-01").income(IncomeType.STATE_PENSION, "260.00");
    }

    @Test
    void countsTheShareThatWasProved() {
        assertThat(assess(pensioner("2026-09-01").ownShare("61000.00", 2, 25)).assessedAWeek())
                .isEqualTo(money("4.00"));
    }
}
