package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.charging.Told.money;

import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOutContributionTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();
    private static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {2});

    private static FinancialAssessment assess(ReferenceData data, Told told) {
        return (FinancialAssessment)
                new WorkOutContribution(data).of(LegalBasis.CARE_ACT_ADULT, told.information(), ID);
    }

    private static FinancialAssessment assess(Told told) {
        return assess(PUBLISHED, told);
    }

    @Nested
    class PublishedExamples {
        /** B1: Devon, Example 1 (Peter), 2023/24. */
        @Test
        void devon() {
            FinancialAssessment peter = assess(Told.devon());

            assertThat(peter.assessedAWeek()).isEqualTo(money("110.10"));
            assertThat(peter.contributionTowards(money("454.00"))).isEqualTo(money("110.10"));
            assertThat(peter.councilShareOf(money("454.00"))).isEqualTo(money("343.90"));
        }

        /** B1's parts: Devon's page has total counted 327.20, guarantee 171.75, housing 17.27 and disability 28.08. */
        @Test
        void writesDevonsWorkingInOrder() {
            assertThat(assess(Told.devon()).working())
                    .extracting(line -> line.effect() + " " + line.amount().plain() + " " + line.label())
                    .containsExactly(
                            "COUNTED 225.45 Employment and Support Allowance",
                            "COUNTED 101.75 Personal Independence Payment: daily living, enhanced rate",
                            "LEFT_OUT 26.90 Personal Independence Payment: mobility",
                            "SUBTOTAL 327.20 Income that counts",
                            "SUBTOTAL 327.20 Income and income from capital",
                            "TAKEN_OFF 103.65 Guaranteed income: single, 25 to pension age",
                            "TAKEN_OFF 45.75 Disability premium",
                            "TAKEN_OFF 22.35 Enhanced disability premium",
                            "TAKEN_OFF 10.00 Rent",
                            "TAKEN_OFF 6.00 Council tax",
                            "TAKEN_OFF 1.27 Service charge",
                            "TAKEN_OFF 20.00 Because of disability: Private cleaner",
                            "TAKEN_OFF 2.31 Because of disability: Community alarm",
                            "TAKEN_OFF 5.77 Because of disability: Extra washing",
                            "SUBTOTAL 217.10 What you keep",
                            "RESULT 110.10 The most you can be asked to pay a week, if your care costs that much");
        }

        @Test
        void tellsTheRowAndItsDayForEachRate() {
            WorkingLine base = assess(Told.devon()).working().get(5);

            assertThat(base.row()).isEqualTo("guarantee.single.25-to-pension-age");
            assertThat(base.rowFrom()).isEqualTo("2023-04-06");
            assertThat(base.source()).contains("SI 2023/277");
        }

        /** B3: Leeds, Example 1 (Mary), 2024/25. 218.15 is less than 228.70 + 9.30. */
        @Test
        void leeds() {
            FinancialAssessment mary = assess(Told.leeds());

            assertThat(mary.contributionTowards(money("287.50"))).isEqualTo(Money.NIL);
            assertThat(mary.councilShareOf(money("287.50"))).isEqualTo(money("287.50"));
            assertThat(mary.working())
                    .extracting(WorkingLine::amount)
                    .contains(money("218.15"), money("228.70"), money("238.00"));
        }

        /** B9: B3 with an income of 230.00 is still below what Mary keeps. */
        @Test
        void isNeverBelowNil() {
            Told told = Told.on("2024-09-01", "1939-03-02")
                    .income(IncomeType.STATE_PENSION, "230.00")
                    .disabilityCost("Telecare", "9.30");

            assertThat(assess(told).assessedAWeek()).isEqualTo(Money.NIL);
        }

        /** B6: 137.00 would come of counting the mobility component. */
        @Test
        void neverCountsTheMobilityComponent() {
            assertThat(assess(Told.devon()).assessedAWeek()).isNotEqualTo(money("137.00"));
            assertThat(assess(
                                    new ChangedReference().withChoice("charging.income.pip-mobility", "COUNTED"),
                                    Told.devon())
                            .assessedAWeek())
                    .isEqualTo(money("137.00"));
        }

        /** B11: A4 and B1: capital of 15,250 counts as 4.00 a week. */
        @Test
        void countsIncomeFromCapital() {
            assertThat(assess(Told.devon().savings("15250.00")).assessedAWeek()).isEqualTo(money("114.10"));
        }

        /** B12, A10: a penny above the upper limit means the full cost. */
        @Test
        void paysTheFullCostAboveTheUpperLimit() {
            FinancialAssessment above = assess(Told.devon().savings("23250.01"));

            assertThat(above.basis()).isEqualTo(Basis.ABOVE_UPPER_LIMIT);
            assertThat(above.contributionTowards(money("454.00"))).isEqualTo(money("454.00"));
            assertThat(above.councilShareOf(money("454.00"))).isEqualTo(Money.NIL);
            assertThat(above.working()).noneMatch(line -> line.label().contains("for each"));
        }

        /** B13: the guarantee of 2026/27 for someone of 25 or over with both premiums. */
        @Test
        void usesTheRatesOfItsDay() {
            Told told = Told.on("2026-11-22", "1986-05-10")
                    .income(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, "250.00")
                    .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "114.60");

            assertThat(assess(told).working()).extracting(WorkingLine::amount).contains(money("197.10"));
            assertThat(assess(told).assessedAWeek()).isEqualTo(money("167.50"));
        }

        /** B14: Gloucestershire policy 17.6 leaves 5.00 more: 228.70 becomes 233.70. */
        @Test
        void leavesWhatTheCouncilAddsToTheGuarantee() {
            Told told = Told.on("2024-09-01", "1939-03-02").income(IncomeType.STATE_PENSION, "233.70");

            assertThat(assess(told).assessedAWeek()).isEqualTo(money("5.00"));
            assertThat(assess(new ChangedReference().with("charging.guarantee-plus", "5.00"), told)
                            .assessedAWeek())
                    .isEqualTo(Money.NIL);
        }

        /** G11, B1: the three figures of Care Act s26(1) add up. */
        @ParameterizedTest
        @CsvSource({"454.00", "110.10", "110.09", "50.00", "0.00"})
        void sharesAlwaysMakeUpTheCost(String cost) {
            FinancialAssessment peter = assess(Told.devon());

            assertThat(peter.contributionTowards(money(cost)).plus(peter.councilShareOf(money(cost))))
                    .isEqualTo(money(cost));
            assertThat(peter.contributionTowards(money(cost))).isLessThanOrEqualTo(money(cost));
        }
    }

    @Nested
    class Capital {
        @ParameterizedTest(name = "{0} counts as {1} a week")
        @CsvSource({
            // A1, A2: Reading Appendix A
            "14250.00, 0.00",
            "14251.00, 1.00",
            // A3: St Helens, Buckinghamshire
            "15000.00, 3.00",
            // A4: Lambeth, Jane Bloggs: an exact multiple has no extra pound
            "15250.00, 4.00",
            // A6: Care Aware: exactly the upper limit still counts tariff income
            "23250.00, 36.00",
            // A9: a part of 250
            "14500.00, 1.00",
            "14500.01, 2.00",
            // statutory guidance Annex B, from memory (A7)
            "18100.00, 16.00",
        })
        void countsAPoundForEach250OrPartOfIt(String savings, String tariff) {
            assertThat(assess(Told.devon().savings(savings)).assessedAWeek())
                    .isEqualTo(money("110.10").plus(money(tariff)));
        }

        @ParameterizedTest(name = "with a lower limit of 6,000, {0} counts as {1} a week")
        @CsvSource({
            // A12: Tameside; A15: Manchester; A17: CPAG handbook
            "7000.00, 4.00",
            "6000.01, 1.00",
            "6525.00, 3.00"
        })
        void readsItsLimitsFromTheRows(String savings, String tariff) {
            ReferenceData other = new ChangedReference().with("charging.capital.lower-limit", "6000");

            assertThat(assess(other, Told.devon().savings(savings)).assessedAWeek())
                    .isEqualTo(money("110.10").plus(money(tariff)));
        }

        /**
         * Fylde's page on housing benefit, a negative: 16 a week for 4,000 and 29 for 7,250 are misprints, because they leave
         * the lower limit out. Below it nothing counts, and above it what is above.
         */
        @ParameterizedTest(name = "with a lower limit of 6,000, {0} counts as {1} a week")
        @CsvSource({"4000.00, 0.00", "7250.00, 5.00"})
        void doesNotRepeatMisprints(String savings, String tariff) {
            ReferenceData other = new ChangedReference().with("charging.capital.lower-limit", "6000");

            assertThat(assess(other, Told.devon().savings(savings)).assessedAWeek())
                    .isEqualTo(money("110.10").plus(money(tariff)));
        }

        /** A11: a joint account of 30,500 held by a couple is 15,250 each. */
        @Test
        void countsAnEqualShareOfAJointAccount() {
            Told joint = Told.devon().capital(CapitalType.BANK_OR_BUILDING_SOCIETY, "30500.00", 2);

            assertThat(assess(joint).assessedAWeek()).isEqualTo(money("114.10"));
        }

        /** Two accounts that are each below the limit can together be above it. */
        @Test
        void addsUpWhatIsHeldInSeveralPlaces() {
            assertThat(assess(Told.devon().savings("12000.00").savings("11250.01"))
                            .basis())
                    .isEqualTo(Basis.ABOVE_UPPER_LIMIT);
        }

        @Test
        void leavesOutTheHomeAndThePersonsThings() {
            Told told = Told.devon()
                    .capital(CapitalType.MAIN_HOME, "310000.00", 1)
                    .capital(CapitalType.PERSONAL_POSSESSIONS, "40000.00", 1)
                    .capital(CapitalType.DIRECT_PAYMENT_ACCOUNT, "9000.00", 1);

            assertThat(assess(told).assessedAWeek()).isEqualTo(money("110.10"));
        }

        /** Regulation 20: a tenth off for the cost of selling; 16,944.44 of shares are 15,249.99. */
        @Test
        void takesTheCostOfSellingOffShares() {
            assertThat(assess(Told.devon().capital(CapitalType.STOCKS_AND_SHARES, "16944.44", 1))
                            .assessedAWeek())
                    .isEqualTo(money("114.10"));
        }

        /** Regulation 20: a tenth of the £100,000 and then the mortgage of £80,000 come off, which leaves £10,000. */
        @Test
        void takesTheCostOfSellingOffTheValueAndNotOffWhatTheDebtLeaves() {
            assertThat(assess(Told.devon().capitalWithDebt(CapitalType.OTHER_PROPERTY, "100000.00", "80000.00", 1)))
                    .satisfies(assessment -> {
                        assertThat(assessment.assessedAWeek()).isEqualTo(money("110.10"));
                        assertThat(assessment.working())
                                .anySatisfy(line -> assertThat(line.label())
                                        .isEqualTo("Other land or property, less the £80,000.00 owed on it,"
                                                + " less the cost of selling it"));
                    });
        }

        @Test
        void takesADebtThatIsMoreThanTheValueAsNoCapital() {
            assertThat(capitalOf(Told.devon().capitalWithDebt(CapitalType.OTHER_PROPERTY, "100000.00", "95000.00", 1)))
                    .isEqualTo(Money.NIL);
        }

        /** A third of £90,000 is £30,000 to the penny: it is rounded once and not at each step. */
        @Test
        void roundsAShareOfWhatSellingLeavesOnce() {
            assertThat(capitalOf(Told.devon().capital(CapitalType.OTHER_PROPERTY, "100000.00", 3)))
                    .isEqualTo(money("30000.00"));
        }

        private static Money capitalOf(Told told) {
            return assess(told).working().stream()
                    .filter(line -> line.effect() == Effect.CAPITAL)
                    .filter(line -> line.row() != null)
                    .map(WorkingLine::amount)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Income {
        @Test
        void leavesOutAllEarnings() {
            assertThat(assess(Told.devon().income(IncomeType.EARNINGS, "400.00"))
                            .assessedAWeek())
                    .isEqualTo(money("110.10"));
        }

        @Test
        void knowsATreatmentForEveryKindOfIncomeAndCapital() {
            for (IncomeType type : IncomeType.values()) {
                assertThat(assess(Told.devon().income(type, "1.00")).working()).isNotEmpty();
            }
            for (CapitalType type : CapitalType.values()) {
                assertThat(assess(Told.devon().capital(type, "1.00", 1)).working())
                        .isNotEmpty();
            }
        }

        /** Regulation 11: 100.00 a month is 23.076… a week: 23.07 as income, 23.08 as a cost. */
        @Test
        void roundsFractionsInThePersonsFavour() {
            Told asIncome = Told.devon().income(IncomeType.PRIVATE_PENSION, "100.00", HowOften.MONTHLY);
            Told asCost = Told.devon().housing(HousingCost.Type.RENT, "100.00", HowOften.MONTHLY);

            assertThat(assess(asIncome).assessedAWeek()).isEqualTo(money("133.17"));
            assertThat(assess(asCost).assessedAWeek()).isEqualTo(money("87.02"));
        }

        @Test
        void roundsAsTheDatedPolicySays() {
            ReferenceData nearest = new ChangedReference().withChoice("charging.rounding", "NEAREST");
            Told asIncome = Told.devon().income(IncomeType.PRIVATE_PENSION, "100.00", HowOften.MONTHLY);

            assertThat(assess(nearest, asIncome).assessedAWeek()).isEqualTo(money("133.18"));
        }

        @Test
        void leavesOutSavingsCreditUpToItsDisregard() {
            Told told = Told.on("2024-09-01", "1939-03-02")
                    .income(IncomeType.STATE_PENSION, "238.70")
                    .income(IncomeType.PENSION_CREDIT_SAVINGS, "8.95");

            assertThat(assess(told).assessedAWeek()).isEqualTo(money("12.00"));
        }

        @Test
        void asksForTheLocalShareOfWhatIsLeft() {
            ReferenceData eightyPercent = new ChangedReference().with("charging.percent-of-disposable-income", "80");

            assertThat(assess(eightyPercent, Told.devon()).assessedAWeek()).isEqualTo(money("88.08"));
        }
    }

    @Nested
    class NobodyIsChargedWhoMayNotBe {
        /** F5: carers' personal budgets are not means-tested (Derbyshire, City of London). */
        @Test
        void carersAreNotCharged() {
            assertThat(new WorkOutContribution(PUBLISHED)
                            .of(LegalBasis.CARE_ACT_CARER, Told.devon().information(), ID))
                    .isInstanceOf(NotCharged.class);
        }

        @Test
        void childrenAreNotMeansTested() {
            assertThat(new WorkOutContribution(PUBLISHED)
                            .of(LegalBasis.CHILDREN_ACT, Told.devon().information(), ID))
                    .isInstanceOf(NotCharged.class);
        }

        @ParameterizedTest
        @CsvSource({"2005-09-02,false", "2005-09-01,true"})
        void onlyAdultsAreMeansTested(String birthDate, boolean charged) {
            MeansTestOutcome outcome = new WorkOutContribution(PUBLISHED)
                    .of(LegalBasis.CARE_ACT_ADULT, Told.devon().born(birthDate).information(), ID);

            assertThat(outcome instanceof FinancialAssessment).isEqualTo(charged);
        }
    }

    @Test
    void paysTheFullCostWithoutDisclosureAndIsToldSo() {
        FinancialAssessment assessment =
                assess(Told.on("2026-11-22", "1986-05-10").withoutDisclosure());

        assertThat(assessment.basis()).isEqualTo(Basis.NOT_DISCLOSED);
        assertThat(assessment.contributionTowards(money("300.00"))).isEqualTo(money("300.00"));
        assertThat(assessment.working()).singleElement().satisfies(line -> {
            assertThat(line.effect()).isEqualTo(Effect.REASON);
            assertThat(line.sentence()).doesNotContain("£0.00");
            assertThat(line.label()).contains("you chose not to tell us");
        });
    }

    @Test
    void refusesADayWithoutRates() {
        assertThatThrownBy(() -> assess(Told.on("2021-06-01", "1986-05-10").income(IncomeType.OTHER, "100")))
                .isInstanceOf(NoValueOnDate.class);
    }
}
