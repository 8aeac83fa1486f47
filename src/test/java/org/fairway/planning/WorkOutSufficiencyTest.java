package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOutSufficiencyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final EligibleNeed WASHING =
            new EligibleNeed("PERSONAL_HYGIENE", "washing and keeping clean", new BigDecimal("12"));

    private static PlanLine line(
            int number, ServiceComponent kind, String units, Unit unit, String price, PaidAs paidAs) {
        return new PlanLine(
                number,
                WASHING.code(),
                WASHING.text(),
                "Help",
                HowMet.FUNDED,
                null,
                new Price(
                        kind,
                        new BigDecimal(units),
                        unit,
                        Money.ofPounds(new BigDecimal(price)),
                        paidAs,
                        Recurrence.WEEKLY));
    }

    private static PlanLine agency(String hours, String price) {
        return line(1, ServiceComponent.HOME_SUPPORT, hours, Unit.HOUR, price, PaidAs.MANAGED);
    }

    private static PlanLine assistant(int number, String hours, String price) {
        return line(number, ServiceComponent.PERSONAL_ASSISTANT, hours, Unit.HOUR, price, PaidAs.DIRECT_PAYMENT);
    }

    private static ReferenceData agencyAt(String price) {
        return new ChangedReference().with("price.home-support.hour", price);
    }

    private static Sufficiency of(ReferenceData rows, PlanLine... lines) {
        return new WorkOutSufficiency(rows).of(List.of(WASHING), List.of(lines), DAY);
    }

    /** Ombudsman, Devon, 20 010 965: the agency's rate rose, and £200 at £20 an hour bought 10 of the 12 hours assessed. */
    @Test
    void showsTheHoursTheMoneyReallyBuys() {
        Sufficiency enough = of(agencyAt("20.00"), agency("10", "20.00"));

        assertThat(enough.hoursBought()).isEqualByComparingTo("10");
        assertThat(enough.hoursAssessed()).isEqualByComparingTo("12");
        assertThat(enough.hoursShort()).isEqualByComparingTo("2");
        assertThat(enough.shortfall().weekly()).isEqualTo(Money.ofPence(4_000));
        assertThat(enough.words())
                .isEqualTo(
                        "The plan has £200.00 a week. At local prices, the support you need costs £240.00 a week."
                                + " The money buys 10 hours of help a week. You need 12 hours a week, so that is 2 hours too few.");
        assertThat(enough.shortfalls())
                .containsExactly(
                        "Washing and keeping clean: the money is £40.00 a week too little, and it buys 10 of the 12 hours a week that you need.");
    }

    @ParameterizedTest(name = "12 hours at £{0} buy {2} hours at £{1}")
    @CsvSource({
        "20.00, 20.00, 12, 0.00",
        "25.00, 20.00, 12, 0.00",
        "16.00, 20.00, 9.6, 48.00",
        "16.66, 20.00, 9.99, 40.08"
    })
    void comparesThePriceOfThePlanWithTheLocalOne(String planned, String local, String hours, String shortfall) {
        Sufficiency figures = of(agencyAt(local), agency("12", planned));

        assertThat(figures.hoursBought()).isEqualByComparingTo(hours);
        assertThat(figures.shortfall().weekly().plain()).isEqualTo(shortfall);
        assertThat(figures.enough()).isEqualTo(shortfall.equals("0.00"));
    }

    /**
     * Twelve hours at £13.20 are £158.40 of wages. On top: holiday 12.07 per cent £19.12; National Insurance 15 per cent
     * above £96 covered by the allowance; no pension below £192 a week; insurance £120 and payroll £208 a year; 5 per cent
     * for illness £7.92.
     */
    @Test
    void reckonsWhatEmployingSomebodyCosts() {
        Sufficiency figures = of(PublishedReference.load(), assistant(1, "12", "17.40"));

        assertThat(figures.employer())
                .extracting(cost -> cost.row() + " " + cost.amount())
                .containsExactly(
                        "employer.holiday-percent £19.12",
                        "employer.national-insurance.percent £0.00",
                        "employer.pension.percent £0.00",
                        "employer.liability-insurance £2.31",
                        "employer.payroll £4.00",
                        "employer.contingency-percent £7.92",
                        "employer.end-of-job-percent £0.00");
        // 158.40 + 19.12 + 2.31 + 4.00 + 7.92
        assertThat(figures.costed().weekly()).isEqualTo(Money.ofPence(19_175));
        assertThat(figures.enough()).isTrue();
    }

    /** What is put aside for the end of a job is a cost of employing like the others: 4 per cent of £158.40 is £6.34. */
    @Test
    void putsAsideForTheEndOfAJobWhereTheCouncilSaysSo() {
        Sufficiency figures =
                of(new ChangedReference().with("employer.end-of-job-percent", "4"), assistant(1, "12", "17.40"));

        assertThat(figures.employer().get(6).amount()).isEqualTo(Money.ofPence(634));
        assertThat(figures.employer().get(6).words()).contains("redundancy pay", "4 per cent of the wage");
        assertThat(figures.costed().weekly()).isEqualTo(Money.ofPence(19_175 + 634));
        assertThat(of(PublishedReference.load(), assistant(1, "12", "17.40"))
                        .employer()
                        .get(6)
                        .words())
                .contains("the council pays when it falls due");
    }

    /** Thirty hours: £396.00 and £47.80 holiday are £443.80: 15 per cent above £96 is £52.17, 3 per cent above £120 is £9.71. */
    @Test
    void addsPensionAndWithoutTheAllowanceNationalInsurance() {
        Sufficiency figures = of(
                new ChangedReference().withChoice("employer.employment-allowance.use", "NOT_CLAIMED"),
                assistant(1, "30", "17.40"));

        assertThat(figures.employer().get(1).amount()).isEqualTo(Money.ofPence(5_217));
        assertThat(figures.employer().get(2).amount()).isEqualTo(Money.ofPence(971));
    }

    /** 5.6 weeks of holiday of the 46.4 weeks that are worked. */
    @Test
    void knowsThatTwelvePointOhSevenPerCentIsFivePointSixWeeks() {
        assertThat(new BigDecimal("5.6")
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal("46.4"), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(PublishedReference.load()
                        .on("employer.holiday-percent", DAY)
                        .value());
    }

    @Test
    void findsAWageThatLeavesNothingForTheEmployersCosts() {
        Sufficiency figures = of(PublishedReference.load(), assistant(1, "12", "13.20"));

        assertThat(figures.enough()).isFalse();
        assertThat(figures.shortfall().weekly()).isEqualTo(Money.ofPence(19_175 - 15_840));
        // 12 x 158.40 / 191.75
        assertThat(figures.hoursBought()).isEqualByComparingTo("9.91");
    }

    @Test
    void paysMoreForASunday() {
        PlanLine sunday = new PlanLine(
                1,
                WASHING.code(),
                WASHING.text(),
                "Help",
                HowMet.FUNDED,
                null,
                new Price(
                        ServiceComponent.PERSONAL_ASSISTANT,
                        new BigDecimal("12"),
                        Unit.HOUR,
                        Money.ofPence(1_740),
                        PaidAs.DIRECT_PAYMENT,
                        Recurrence.WEEKLY,
                        DayKind.SUNDAY));

        assertThat(of(PublishedReference.load(), sunday).costed().weekly())
                .isGreaterThan(of(PublishedReference.load(), assistant(1, "12", "17.40"))
                        .costed()
                        .weekly());
    }

    @Test
    void takesThePricesOfTheDay() {
        WorkOutSufficiency rules = new WorkOutSufficiency(PublishedReference.load());

        assertThat(rules.of(List.of(WASHING), List.of(agency("12", "24.20")), LocalDate.of(2024, 10, 14))
                        .needs()
                        .get(0)
                        .lines()
                        .get(0)
                        .local())
                .isEqualTo(Money.ofPence(28_692));
        assertThat(rules.of(List.of(WASHING), List.of(agency("12", "24.20")), DAY)
                        .needs()
                        .get(0)
                        .lines()
                        .get(0)
                        .local())
                .isEqualTo(Money.ofPence(29_040));
    }

    /** The same money buys less once the local price has risen, and a review sees it: 12 x 23.91 / 24.20. */
    @Test
    void seesAtAReviewThatPricesHaveRisen() {
        WorkOutSufficiency rules = new WorkOutSufficiency(PublishedReference.load());
        List<PlanLine> lines = List.of(agency("12", "23.91"));
        PlanSufficiency then = PlanSufficiency.of(
                        rules.of(List.of(WASHING), lines, LocalDate.of(2024, 10, 14)), null, null)
                .orElseThrow();

        Sufficiency now = rules.again(then, lines, DAY);

        assertThat(now.enough()).isFalse();
        assertThat(now.shortfalls())
                .containsExactly(
                        "Washing and keeping clean: the money is £3.48 a week too little, and it buys 11.85 of the 12 hours a week that you need.");
    }

    @Test
    void asksWhyFewerHoursAreBoughtWhereFamilyHelpsWithTheRest() {
        PlanLine sister =
                new PlanLine(2, WASHING.code(), WASHING.text(), "Evenings", HowMet.INFORMAL, "Ruth, her sister", null);

        Sufficiency figures = of(agencyAt("20.00"), agency("7", "20.00"), sister);

        assertThat(figures.hoursShort()).isEqualByComparingTo("5");
        assertThat(figures.shortfall().weekly()).isEqualTo(Money.ofPence(10_000));
        assertThat(PlanSufficiency.of(figures, null, null)).isEmpty();
        assertThat(PlanSufficiency.of(figures, ShortfallReason.MET_ANOTHER_WAY, "Ruth comes five evenings.")
                        .orElseThrow()
                        .unmet())
                .isEmpty();
    }

    @Test
    void doesNotLetAnAlarmHideTheHoursThatAreMissing() {
        Sufficiency figures = of(
                agencyAt("20.00"),
                agency("1", "20.00"),
                line(2, ServiceComponent.MEALS, "1", Unit.ITEM, "8.20", PaidAs.MANAGED));

        assertThat(figures.enough()).isFalse();
        assertThat(figures.hoursShort()).isEqualByComparingTo("11");
        assertThat(figures.words()).contains("The money buys 1 hour of help a week. You need 12 hours a week");
    }

    @Test
    void asksForAReasonWhereNoLocalPriceIsKnown() {
        EligibleNeed safety = new EligibleNeed(WASHING.code(), WASHING.text());
        PlanLine alarm = line(1, ServiceComponent.EQUIPMENT, "1", Unit.WEEK, "6.50", PaidAs.MANAGED);
        Sufficiency figures =
                new WorkOutSufficiency(PublishedReference.load()).of(List.of(safety), List.of(alarm), DAY);

        assertThat(figures.enough()).isFalse();
        assertThat(figures.needsShort()).as("nothing is known to be missing").isEmpty();
        assertThat(figures.verdict())
                .isEqualTo(
                        "Part of it cannot be compared with local prices. Washing and keeping clean: we know no local"
                                + " price to compare it with.");
        assertThat(PlanSufficiency.of(figures, null, null)).isEmpty();
        assertThat(PlanSufficiency.of(figures, ShortfallReason.AGREED_PRICE, "The council's alarm service.")
                        .orElseThrow()
                        .unmet())
                .isEmpty();
    }

    @Test
    void countsNoHoursAsBoughtWhereNoLocalPriceIsKnown() {
        Sufficiency figures =
                of(PublishedReference.load(), line(1, ServiceComponent.OTHER, "12", Unit.HOUR, "1.00", PaidAs.MANAGED));

        assertThat(figures.hoursBought()).isZero();
        assertThat(figures.hoursShort()).isEqualByComparingTo("12");
        assertThat(figures.enough()).isFalse();
    }

    /** Twenty-four visits of half an hour are twelve hours, £290.40 at £24.20; £24.00 buys 0.99 of them. */
    @Test
    void pricesAVisitByTheHoursItStandsFor() {
        Sufficiency figures = of(
                PublishedReference.load(),
                line(1, ServiceComponent.HOME_SUPPORT, "24", Unit.VISIT, "1.00", PaidAs.MANAGED));

        assertThat(figures.costed().weekly()).isEqualTo(Money.ofPence(29_040));
        assertThat(figures.hoursBought()).isEqualByComparingTo("0.99");
        assertThat(figures.enough()).isFalse();
    }

    /** Two nights of nine hours are eighteen hours at the wage, with every cost of an employer. */
    @Test
    void countsAnEmployersCostsAlsoWhereSomebodyIsPaidByTheNight() {
        Sufficiency byTheNight = of(
                PublishedReference.load(),
                line(1, ServiceComponent.PERSONAL_ASSISTANT, "2", Unit.NIGHT, "20.00", PaidAs.DIRECT_PAYMENT));

        assertThat(byTheNight.costed())
                .isEqualTo(of(PublishedReference.load(), assistant(1, "18", "20.00"))
                        .costed());
        assertThat(byTheNight.employer()).isNotEmpty();
        assertThat(byTheNight.enough()).isFalse();
    }

    @Test
    void countsADayAsTheHoursTheCouncilsRowSays() {
        Sufficiency figures = of(
                PublishedReference.load(),
                line(1, ServiceComponent.DAY_SUPPORT, "2", Unit.DAY, "35.00", PaidAs.MANAGED));

        assertThat(figures.hoursBought()).isEqualByComparingTo("12");
        assertThat(figures.enough()).isTrue();
    }

    @Test
    void keepsNoPlanWithTooLittleMoneyAndNoReason() {
        Sufficiency figures = of(agencyAt("20.00"), agency("10", "20.00"));

        assertThat(PlanSufficiency.of(figures, null, null)).isEmpty();
        assertThat(PlanSufficiency.of(figures, ShortfallReason.NOBODY_FOUND_YET, null))
                .isEmpty();
        assertThatThrownBy(() -> new PlanSufficiency(figures, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsAReasonForEachNeed() {
        EligibleNeed eating = new EligibleNeed("NUTRITION", "eating well", new BigDecimal("5"));
        EligibleNeed washing = new EligibleNeed("PERSONAL_HYGIENE", "washing", new BigDecimal("10"));
        Sufficiency figures = new WorkOutSufficiency(PublishedReference.load())
                .of(List.of(washing, eating), List.of(agency("8", "24.20")), DAY);
        PlanSufficiency.OfNeed family =
                new PlanSufficiency.OfNeed("NUTRITION", ShortfallReason.MET_ANOTHER_WAY, "Ruth cooks.");

        assertThat(PlanSufficiency.of(figures, null, null, List.of(family)))
                .as("nobody said why washing is short")
                .isEmpty();
        PlanSufficiency both = PlanSufficiency.of(
                        figures, ShortfallReason.NOBODY_FOUND_YET, "No agency has the evenings.", List.of(family))
                .orElseThrow();
        assertThat(both.unmet()).extracting(PlanSufficiency.UnmetNeed::need).containsExactly("PERSONAL_HYGIENE");
        assertThat(both.inWords()).contains("No agency has the evenings.", "Eating well: The rest is met another way");
    }

    @Test
    void countsAsUnmetWhatTheMoneyDoesNotMeet() {
        Sufficiency figures = of(agencyAt("20.00"), agency("10", "20.00"));

        assertThat(PlanSufficiency.of(figures, ShortfallReason.NOBODY_FOUND_YET, "No agency has the evenings free.")
                        .orElseThrow()
                        .unmet())
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.need()).isEqualTo("PERSONAL_HYGIENE");
                    assertThat(unmet.amount().weekly()).isEqualTo(Money.ofPence(4_000));
                    assertThat(unmet.hoursAWeek()).isEqualByComparingTo("2");
                });
        assertThat(PlanSufficiency.of(figures, ShortfallReason.MET_ANOTHER_WAY, "A shower seat does the rest.")
                        .orElseThrow()
                        .unmet())
                .isEmpty();
    }

    /** Twenty hours were assessed, and one is planned: an agreed price or “another way” makes the others vanish. */
    @Test
    void letsNoReasonMakeHoursVanish() {
        PlanLine oneHour = agency("1", "20.00");
        NeedAtLocalPrices need = of(agencyAt("20.00"), oneHour).needs().get(0);

        assertThat(need.against(ShortfallReason.AGREED_PRICE, List.of(oneHour)).orElseThrow())
                .startsWith("Washing and keeping clean: the plan leaves out 11 of the 12 hours a week");
        assertThat(need.against(ShortfallReason.MET_ANOTHER_WAY, List.of(oneHour))
                        .orElseThrow())
                .contains("no line of the plan says what meets the rest");
        assertThat(need.against(ShortfallReason.BEGINS_LATER, List.of(oneHour))).isEmpty();
        PlanLine sister = new PlanLine(2, WASHING.code(), WASHING.text(), "Evenings", HowMet.INFORMAL, "Ruth", null);
        assertThat(need.against(ShortfallReason.MET_ANOTHER_WAY, List.of(oneHour, sister)))
                .isEmpty();
        PlanLine elsewhere = new PlanLine(2, "NUTRITION", "eating", "Evenings", HowMet.INFORMAL, "Ruth", null);
        assertThat(need.against(ShortfallReason.MET_ANOTHER_WAY, List.of(oneHour, elsewhere)))
                .as("of another need")
                .isPresent();
    }

    @Test
    void takesMealsAndAgreedPricesThatLeaveNoHoursOut() {
        PlanLine meals = line(1, ServiceComponent.MEALS, "7", Unit.ITEM, "8.20", PaidAs.MANAGED);
        assertThat(of(PublishedReference.load(), meals)
                        .needs()
                        .get(0)
                        .against(ShortfallReason.MET_ANOTHER_WAY, List.of(meals)))
                .isEmpty();
        PlanLine cheap = agency("12", "18.00");
        assertThat(of(agencyAt("20.00"), cheap).needs().get(0).against(ShortfallReason.AGREED_PRICE, List.of(cheap)))
                .isEmpty();
    }

    /** A plan of an earlier day may stand on such a reason: its hours stay on the list of what is unmet. */
    @Test
    void countsHoursAsUnmetThatAnAgreedPriceLeavesOut() {
        assertThat(PlanSufficiency.of(
                                of(agencyAt("20.00"), agency("10", "20.00")),
                                ShortfallReason.AGREED_PRICE,
                                "It is agreed.")
                        .orElseThrow()
                        .unmet())
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.hoursAWeek()).isEqualByComparingTo("2"));
    }

    @Property(tries = 300)
    void neverBuysMoreThanIsMeantAndIsShortExactlyWhenMoneyIsMissing(
            @ForAll @IntRange(min = 1, max = 60) int hours,
            @ForAll @IntRange(min = 100, max = 6000) int pence,
            @ForAll boolean employed) {
        PlanLine line = employed
                ? assistant(1, Integer.toString(hours), Money.ofPence(pence).plain())
                : agency(Integer.toString(hours), Money.ofPence(pence).plain());
        EligibleNeed need = new EligibleNeed(WASHING.code(), WASHING.text());
        Sufficiency figures = new WorkOutSufficiency(PublishedReference.load()).of(List.of(need), List.of(line), DAY);

        assertThat(figures.hoursBought()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(hours));
        assertThat(figures.enough())
                .isEqualTo(figures.planned().weekly().compareTo(figures.costed().weekly()) >= 0);
        assertThat(figures.shortfall().weekly())
                .isEqualTo(figures.costed()
                        .weekly()
                        .minus(figures.planned().weekly())
                        .atLeast(Money.NIL));
    }

    @Property(tries = 100)
    void theOrderOfTheLinesMakesNoDifference(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 20) Integer> hours,
            @ForAll @IntRange(min = 900, max = 2500) int pence,
            @ForAll Random random) {
        List<PlanLine> lines = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            lines.add(assistant(
                    i + 1, hours.get(i).toString(), Money.ofPence(pence).plain()));
        }
        WorkOutSufficiency rules = new WorkOutSufficiency(PublishedReference.load());
        Sufficiency before = rules.of(List.of(WASHING), lines, DAY);
        Collections.shuffle(lines, random);
        Sufficiency after = rules.of(List.of(WASHING), lines, DAY);

        assertThat(after.shortfall()).isEqualTo(before.shortfall());
        assertThat(after.hoursBought()).isEqualByComparingTo(before.hoursBought());
        assertThat(after.needs().get(0).lines())
                .containsExactlyInAnyOrderElementsOf(before.needs().get(0).lines());
    }
}
