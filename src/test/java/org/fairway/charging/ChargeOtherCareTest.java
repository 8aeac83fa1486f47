package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.FreeServices.Service;
import org.fairway.charging.WorkOutPeriod.Stretch;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Stays in a care home, free weeks of reablement and free equipment in a case: SI 2014/2672, regulations 3 and 8. */
class ChargeOtherCareTest {
    private static final ReferenceData PUBLISHED = PublishedReference.load();
    private static final UUID ID = new UUID(3, 3);

    /** Asked for 20.00 a week at home: 261.45 less the guarantee of 241.45. */
    private static Told pensioner() {
        return Told.on("2026-11-22", "1940-01-01").income(IncomeType.STATE_PENSION, "261.45");
    }

    private static FinancialAssessment assess(ReferenceData data, Told told) {
        return (FinancialAssessment)
                new WorkOutContribution(data).of(LegalBasis.CARE_ACT_ADULT, told.information(), ID);
    }

    private static FinancialAssessment assess(Told told) {
        return assess(PUBLISHED, told);
    }

    private static List<String> reasons(FinancialAssessment assessment) {
        return assessment.working().stream()
                .filter(line -> line.effect() == Effect.REASON)
                .map(WorkingLine::label)
                .toList();
    }

    @Test
    void asksForNothingInTheFreeWeeksAndSaysWhatComesAfter() {
        FinancialAssessment assessment = assess(pensioner().reablement("2026-11-09", null));

        assertThat(assessment.basis()).isEqualTo(Basis.FREE_FOR_A_TIME);
        assertThat(assessment.contributionTowards(Money.ofPence(30_000))).isEqualTo(Money.NIL);
        assertThat(assessment.aboveLimit()).isFalse();
        assertThat(reasons(assessment))
                .containsExactly(
                        "Your care is help to get back on your feet. It is free for its first 6 weeks, from 9 November 2026 to 20 December 2026",
                        "If you have care after that, from 21 December 2026, you can be asked to pay up to £20.00 a week");
        assertThat(assessment.working())
                .filteredOn(line -> line.effect() == Effect.LATER)
                .extracting(WorkingLine::label)
                .contains("State pension (counted)", "Income that counts (adds up to)");
    }

    /** The last free day and the first that is charged for, with the day of change in between. */
    @Test
    void chargesFromTheDayAfterTheFreeWeeks() {
        List<Stretch> stretches = new WorkOutPeriod(new WorkOutContribution(PUBLISHED))
                .of(
                        LegalBasis.CARE_ACT_ADULT,
                        pensioner().reablement("2026-11-09", null).information(),
                        new Period(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 5)));

        assertThat(stretches)
                .extracting(stretch -> stretch.assessment().basis())
                .containsExactly(Basis.FREE_FOR_A_TIME, Basis.ASSESSED);
        assertThat(stretches.get(1).period().first()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(stretches.get(1).assessment().assessedAWeek()).isEqualTo(Money.ofPence(2_000));
    }

    @Test
    void givesNoMoreFreeDaysThanAShorterReablementHas() {
        assertThat(reasons(assess(pensioner().reablement("2026-11-09", "2026-11-29"))))
                .first()
                .asString()
                .endsWith("It is free from 9 November 2026 to its last day, 29 November 2026");
        assertThat(assess(pensioner().reablement("2026-10-01", "2026-11-21")).basis())
                .isEqualTo(Basis.ASSESSED);
    }

    /** What is free needs no disclosure; what comes after does. */
    @Test
    void looksAtRefusedDisclosureOnlyAfterTheFreeWeeks() {
        FinancialAssessment assessment = assess(pensioner().withoutDisclosure().reablement("2026-11-09", null));

        assertThat(assessment.basis()).isEqualTo(Basis.FREE_FOR_A_TIME);
        assertThat(reasons(assessment).get(1)).endsWith("you are asked to pay the full cost");
        assertThat(assess(pensioner().withoutDisclosure().reablement("2026-10-11", null))
                        .basis())
                .isEqualTo(Basis.NOT_DISCLOSED);
        assertThat(assess(pensioner().withoutDisclosure().reablement("2026-10-12", null))
                        .basis())
                .isEqualTo(Basis.FREE_FOR_A_TIME);
    }

    @Test
    void leavesCareThatIsAllFreeAlone() {
        FinancialAssessment assessment =
                assess(pensioner().free(FreeCare.AFTERCARE).reablement("2026-11-09", null));

        assertThat(assessment.basis()).isEqualTo(Basis.FREE);
    }

    @Test
    void goesOnChargingForOtherCareBesidesReablement() {
        FinancialAssessment assessment = assess(pensioner().partlyReablement("2026-11-09"));

        assertThat(assessment.assessedAWeek()).isEqualTo(Money.ofPence(2_000));
        assertThat(reasons(assessment))
                .containsExactly(
                        "Part of your care is help to get back on your feet. It is free for its first 6 weeks, from 9 November 2026 to 20 December 2026. Until then you pay only towards your other care");
    }

    /** 261.45 less the personal expenses allowance of 31.80. */
    @Test
    void saysAheadWhatAStayInACareHomeCosts() {
        ReferenceData data = new ChangedReference().withChoice("charging.short-stay", "AS_IN_A_CARE_HOME");
        FinancialAssessment assessment = assess(data, pensioner().inCareHome("2026-12-07", "2026-12-20"));

        assertThat(assessment.assessedAWeek()).isEqualTo(Money.ofPence(2_000));
        assertThat(reasons(assessment))
                .containsExactly(
                        "A stay of 14 days in a care home, from 7 December 2026 to 20 December 2026, is charged as in a care home",
                        "On the days of that stay, you can be asked to pay up to £229.65 a week");
        assertThat(assessment.working())
                .filteredOn(line -> line.effect() == Effect.LATER)
                .extracting(WorkingLine::label)
                .contains("Personal expenses allowance (taken off)");
    }

    /** What comes after the free weeks may lie in a stay, and then the stay is why. */
    @Test
    void saysInTheFreeWeeksThatAStayFollows() {
        FinancialAssessment assessment =
                assess(pensioner().reablement("2026-11-09", null).inCareHome("2026-12-14", "2027-02-28"));

        assertThat(reasons(assessment))
                .contains(
                        "If you have care after that, from 21 December 2026, you can be asked to pay up to £229.65 a week",
                        "A stay of 77 days in a care home, from 14 December 2026 to 28 February 2027, is charged as in a care home");
    }

    @Test
    void asksForTheStayOnItsDaysAndNoOthers() {
        ReferenceData data = new ChangedReference().withChoice("charging.short-stay", "AS_IN_A_CARE_HOME");
        List<Stretch> stretches = new WorkOutPeriod(new WorkOutContribution(data))
                .of(
                        LegalBasis.CARE_ACT_ADULT,
                        pensioner().inCareHome("2026-12-07", "2026-12-20").information(),
                        new Period(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 5)));

        assertThat(stretches)
                .extracting(stretch -> stretch.assessment().assessedAWeek().toString())
                .containsExactly("£20.00", "£229.65", "£20.00");
        assertThat(stretches)
                .extracting(Stretch::period)
                .containsExactly(
                        new Period(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 6)),
                        new Period(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 20)),
                        new Period(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 5)));
        assertThat(reasons(stretches.get(1).assessment()).get(1))
                .isEqualTo("At home again, from 21 December 2026, you can be asked to pay up to £20.00 a week");
    }

    /** Nothing is made up for days whose rates nobody knows. */
    @Test
    void promisesNoFigureForDaysWithoutRates() {
        ReferenceData data = new ChangedReference().withChoice("charging.short-stay", "AS_IN_A_CARE_HOME");

        assertThat(reasons(assess(data, pensioner().inCareHome("2027-05-03", "2027-05-16"))))
                .last()
                .isEqualTo("On the days of that stay, we work it out when the rates of those days are published");
    }

    @Test
    void saysWhichEquipmentIsFree() {
        FinancialAssessment assessment = assess(pensioner()
                .equipment(Service.AID, "hoist", "1400.00")
                .equipment(Service.ADAPTATION, "Grab rails", "1000.00")
                .equipment(Service.ADAPTATION, "Ramp", "1000.01"));

        assertThat(reasons(assessment))
                .containsExactly(
                        "Hoist: you get this aid free",
                        "Grab rails: you get this free, as adaptations that cost up to £1,000.00 are",
                        "Ramp: this may be charged for, as it costs more than £1,000.00");
    }

    @Test
    void refusesStaysThatAreOverFarAwayOrAMove() {
        assertThat(CheckInformation.problems(
                        pensioner().inCareHome("2026-11-01", "2026-11-21").information(), PUBLISHED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("stayUntil"));
        assertThat(CheckInformation.problems(
                        pensioner().inCareHome("2027-11-22", "2027-11-23").information(), PUBLISHED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("stayFrom"));
        assertThat(CheckInformation.problems(
                        pensioner().inCareHome("2026-12-01", "2027-11-29").information(), PUBLISHED))
                .isEmpty();
        assertThat(CheckInformation.problems(
                        pensioner().inCareHome("2026-12-01", "2027-11-30").information(), PUBLISHED))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("more than 52 weeks"));
    }
}
