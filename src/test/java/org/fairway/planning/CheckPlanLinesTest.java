package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.CheckedLines.Fault;
import org.fairway.planning.CheckedLines.LinesAccepted;
import org.fairway.planning.CheckedLines.LinesRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckPlanLinesTest {
    private static final EligibleNeed WASHING = new EligibleNeed("PERSONAL_HYGIENE", "washing and keeping clean");
    private static final EligibleNeed GETTING_OUT = new EligibleNeed("COMMUNITY", "getting about");
    private static final PlanLimits LIMITS = new PlanLimits(
            Money.ofPence(1_000_000), Money.ofPence(10_000_000), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 15));

    @Test
    void acceptsAPlanInWhichEveryNeedIsMet() {
        LinesAccepted accepted = accepted(
                Deployment.DIRECT_PAYMENT, funded("PERSONAL_HYGIENE", "10", "23.91", null), universal("COMMUNITY"));

        assertThat(accepted.lines()).extracting(PlanLine::number).containsExactly(1, 2);
        assertThat(accepted.lines().get(0).weeklyCost()).isEqualTo(Money.ofPence(23_910));
        assertThat(accepted.lines().get(0).needText()).isEqualTo("washing and keeping clean");
        assertThat(accepted.lines().get(0).isPaidAs(PaidAs.DIRECT_PAYMENT)).isTrue();
    }

    @Test
    void refusesAPlanThatLeavesANeedOut() {
        assertThat(faults(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "10", "23.91", null)))
                .containsExactly(
                        new Fault(Fault.WHOLE_PLAN, "", "No line says how this need is met: getting about. Add one."));
    }

    @Test
    void refusesANeedThatWasNotDetermined() {
        assertThat(parts(Deployment.MANAGED, funded("NUTRITION", "1", "5.00", null), meetsBoth()))
                .contains("need");
    }

    @Test
    void refusesAFundedLineThatCostsNothing() {
        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "10", "0.00", null), universal("COMMUNITY")))
                .containsExactly("unitPrice");
        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "0", "5.00", null), universal("COMMUNITY")))
                .containsExactly("units");
        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "2", "-5.00", null), universal("COMMUNITY")))
                .containsExactly("unitPrice");
    }

    @Test
    void refusesAFundedLineWithoutItsWholePrice() {
        DraftLine bare = new DraftLine(
                "PERSONAL_HYGIENE", "A shower", HowMet.FUNDED, null, null, null, null, null, null, null, null);

        assertThat(parts(Deployment.MANAGED, bare, universal("COMMUNITY")))
                .containsExactly("component", "unit", "recurrence", "units", "unitPrice");
    }

    @Test
    void refusesAnAbsurdPrice() {
        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "168", "100.00", null), universal("COMMUNITY")))
                .containsExactly("unitPrice");
    }

    @Test
    void countsOnHelpOnlyFromSomebodyWhoIsWillingAndAble() {
        DraftLine unwilling = informal("COMMUNITY", false);
        DraftLine notAsked = informal("COMMUNITY", null);
        DraftLine willing = informal("COMMUNITY", true);
        DraftLine paid = funded("PERSONAL_HYGIENE", "1", "20.00", null);

        assertThat(parts(Deployment.MANAGED, paid, unwilling)).containsExactly("willing");
        assertThat(parts(Deployment.MANAGED, paid, notAsked)).containsExactly("willing");
        assertThat(accepted(Deployment.MANAGED, paid, willing).lines()).hasSize(2);
    }

    @Test
    void refusesAPriceOnHelpThatCostsNothing() {
        DraftLine priced = new DraftLine(
                "COMMUNITY", "A lift", HowMet.INFORMAL, "Rose", true, null, null, null, Money.ofPence(500), null, null);

        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "1", "20.00", null), priced))
                .containsExactly("howMet");
    }

    /** Care Act 2014 sections 22 and 26(3): what the NHS pays stands beside the council's budget. */
    @Test
    void keepsWhatTheNhsPaysOutOfTheBudget() {
        List<PlanLine> lines = accepted(
                        Deployment.MIXED,
                        funded("PERSONAL_HYGIENE", "10", "23.91", PaidAs.DIRECT_PAYMENT),
                        funded("COMMUNITY", "1", "35.00", PaidAs.MANAGED),
                        nhs("NHS Devon", 4_500L, Recurrence.WEEKLY))
                .lines();

        assertThat(PlanCost.of(lines).weekly()).isEqualTo(Money.ofPence(27_410));
        assertThat(lines.get(2).nhs()).isEqualTo(new NhsMoney("NHS Devon", Money.ofPence(4_500), Recurrence.WEEKLY));
        assertThat(PlanWording.howMet(lines.get(2)))
                .isEqualTo("NHS Devon pays £45.00 a week, beside the council’s budget");
        assertThat(PlanWording.cost(lines.get(2))).isEmpty();
    }

    @Test
    void asksWhoOfTheNhsPaysWhatAndHowOften() {
        DraftLine paid = funded("PERSONAL_HYGIENE", "1", "20.00", null);
        assertThat(parts(Deployment.MANAGED, paid, nhs(null, null, null)))
                .containsExactly("nhsPayer", "recurrence", "nhsAmount");
        for (long nothing : new long[] {0, -1}) {
            assertThat(parts(Deployment.MANAGED, paid, nhs("NHS Devon", nothing, Recurrence.ONE_OFF)))
                    .containsExactly("nhsAmount");
        }
        assertThat(parts(Deployment.MANAGED, paid, nhs("NHS Devon", 1_000_001L, Recurrence.WEEKLY)))
                .containsExactly("nhsAmount");
        assertThat(faults(
                        Deployment.MANAGED, nhs("NHS Devon", 4_500L, Recurrence.WEEKLY), universal("PERSONAL_HYGIENE")))
                .extracting(Fault::row)
                .containsExactly(Fault.WHOLE_PLAN);
    }

    @Test
    void refusesAPriceBesideNhsMoneyAndNhsMoneyBesideAPrice() {
        DraftLine both = new DraftLine(
                "COMMUNITY",
                "Physiotherapy",
                HowMet.NHS,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                Recurrence.WEEKLY,
                null,
                null,
                "NHS Devon",
                Money.ofPence(4_500),
                null);
        DraftLine helped = new DraftLine(
                "COMMUNITY",
                "A lift",
                HowMet.UNIVERSAL,
                "The club",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "NHS Devon",
                null,
                null);

        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "1", "20.00", null), both))
                .containsExactly("howMet");
        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "1", "20.00", null), helped))
                .containsExactly("howMet");
    }

    /** SI 2014/2840, regulation 2: what is free stays outside the three figures, and no longer than it is free. */
    @ParameterizedTest
    @CsvSource({"2026-10-05", "2026-11-15"})
    void keepsFreeReablementBesideTheBudget(LocalDate until) {
        LinesAccepted accepted = accepted(
                Deployment.MANAGED,
                funded("PERSONAL_HYGIENE", "1", "20.00", null),
                reablement("The reablement team", until, null));

        assertThat(PlanCost.of(accepted.lines()).weekly()).isEqualTo(Money.ofPence(2_000));
        assertThat(accepted.lines().get(1).freeUntil()).isEqualTo(until);
        assertThat(PlanWording.howMet(accepted.lines().get(1)))
                .isEqualTo("Free until %s, beside the council’s budget: The reablement team"
                        .formatted(PlanWording.day(until)));
    }

    @Test
    void asksWhoGivesFreeReablementAndUntilWhen() {
        DraftLine paid = funded("PERSONAL_HYGIENE", "1", "20.00", null);
        LocalDate fits = LocalDate.of(2026, 11, 1);

        assertThat(parts(Deployment.MANAGED, paid, reablement(null, null, null)))
                .containsExactly("givenBy", "freeUntil");
        assertThat(parts(Deployment.MANAGED, paid, reablement("The team", LocalDate.of(2026, 10, 4), null)))
                .containsExactly("freeUntil");
        assertThat(faults(Deployment.MANAGED, paid, reablement("The team", LocalDate.of(2026, 11, 16), null)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("15 November 2026"));
        assertThat(parts(Deployment.MANAGED, paid, reablement("The team", fits, Money.ofPence(2_000))))
                .containsExactly("howMet");
        assertThat(((LinesRefused) CheckPlanLines.check(
                                LegalBasis.CARE_ACT_CARER,
                                Deployment.MANAGED,
                                List.of(WASHING, GETTING_OUT),
                                LIMITS,
                                List.of(paid, reablement("The team", fits, null))))
                        .faults())
                .extracting(Fault::part)
                .containsExactly("howMet");
    }

    @Test
    void refusesADayOnALineThatIsNotReablement() {
        DraftLine lift = new DraftLine(
                "COMMUNITY",
                "A lift",
                HowMet.UNIVERSAL,
                "The club",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 11, 1));

        assertThat(parts(Deployment.MANAGED, funded("PERSONAL_HYGIENE", "1", "20.00", null), lift))
                .containsExactly("howMet");
    }

    private static DraftLine reablement(@Nullable String by, @Nullable LocalDate until, @Nullable Money price) {
        return new DraftLine(
                "COMMUNITY",
                "Somebody practises the stairs with her each morning",
                HowMet.FREE_REABLEMENT,
                by,
                null,
                null,
                null,
                null,
                price,
                null,
                null,
                null,
                null,
                null,
                until);
    }

    @ParameterizedTest
    @EnumSource(Deployment.class)
    void refusesAPlanThatNothingPaysFor(Deployment deployment) {
        assertThat(faults(deployment, universal("PERSONAL_HYGIENE"), informal("COMMUNITY", true)))
                .extracting(Fault::row)
                .containsExactly(Fault.WHOLE_PLAN);
    }

    @Test
    void paysEachLineTheWayThePersonChose() {
        DraftLine direct = funded("PERSONAL_HYGIENE", "1", "20.00", PaidAs.DIRECT_PAYMENT);
        DraftLine managed = funded("COMMUNITY", "1", "20.00", PaidAs.MANAGED);
        DraftLine unsaid = funded("COMMUNITY", "1", "20.00", null);

        assertThat(parts(Deployment.MANAGED, direct, managed)).containsExactly("paidAs");
        assertThat(parts(Deployment.DIRECT_PAYMENT, direct, managed)).containsExactly("paidAs");
        assertThat(parts(Deployment.MIXED, direct, unsaid)).containsExactly("paidAs");
        assertThat(accepted(Deployment.MIXED, direct, managed).lines()).hasSize(2);
        assertThat(accepted(Deployment.THIRD_PARTY, direct, unsaid).lines())
                .allMatch(line -> line.isPaidAs(PaidAs.DIRECT_PAYMENT));
    }

    @Test
    void takesAMixedBudgetAtItsWord() {
        DraftLine direct = funded("PERSONAL_HYGIENE", "1", "20.00", PaidAs.DIRECT_PAYMENT);
        DraftLine alsoDirect = funded("COMMUNITY", "1", "20.00", PaidAs.DIRECT_PAYMENT);

        assertThat(faults(Deployment.MIXED, direct, alsoDirect))
                .extracting(Fault::row)
                .containsExactly(Fault.WHOLE_PLAN);
    }

    @Test
    void keepsReplacementCareOffTheCarersOwnPlan() {
        CheckedLines checked = CheckPlanLines.check(
                LegalBasis.CARE_ACT_CARER,
                Deployment.MANAGED,
                List.of(WASHING),
                LIMITS,
                List.of(new DraftLine(
                        "PERSONAL_HYGIENE",
                        "Someone sits with Alan",
                        HowMet.FUNDED,
                        null,
                        null,
                        ServiceComponent.CARER_RESPITE,
                        BigDecimal.ONE,
                        Unit.HOUR,
                        Money.ofPence(2391),
                        Recurrence.WEEKLY,
                        null)));

        assertThat(((LinesRefused) checked).faults()).extracting(Fault::part).containsExactly("component");
    }

    private static LinesAccepted accepted(Deployment deployment, DraftLine... drafts) {
        CheckedLines checked = check(deployment, drafts);
        assertThat(checked).isInstanceOf(LinesAccepted.class);
        return (LinesAccepted) checked;
    }

    private static List<Fault> faults(Deployment deployment, DraftLine... drafts) {
        CheckedLines checked = check(deployment, drafts);
        assertThat(checked).isInstanceOf(LinesRefused.class);
        return ((LinesRefused) checked).faults();
    }

    private static List<String> parts(Deployment deployment, DraftLine... drafts) {
        return faults(deployment, drafts).stream().map(Fault::part).toList();
    }

    private static CheckedLines check(Deployment deployment, DraftLine... drafts) {
        return CheckPlanLines.check(
                LegalBasis.CARE_ACT_ADULT, deployment, List.of(WASHING, GETTING_OUT), LIMITS, List.of(drafts));
    }

    private static DraftLine meetsBoth() {
        return universal("COMMUNITY");
    }

    private static DraftLine funded(String need, String units, String price, @Nullable PaidAs paidAs) {
        return new DraftLine(
                need,
                "Help at home",
                HowMet.FUNDED,
                null,
                null,
                ServiceComponent.HOME_SUPPORT,
                new BigDecimal(units),
                Unit.HOUR,
                Money.ofPounds(new BigDecimal(price)),
                Recurrence.WEEKLY,
                paidAs);
    }

    private static DraftLine nhs(@Nullable String payer, @Nullable Long pence, @Nullable Recurrence often) {
        return new DraftLine(
                "COMMUNITY",
                "Physiotherapy on Tuesdays",
                HowMet.NHS,
                null,
                null,
                null,
                null,
                null,
                null,
                often,
                null,
                null,
                payer,
                pence == null ? null : Money.ofPence(pence),
                null);
    }

    private static DraftLine informal(String need, @Nullable Boolean willing) {
        return new DraftLine(
                need, "Rose takes her", HowMet.INFORMAL, "Rose", willing, null, null, null, null, null, null);
    }

    private static DraftLine universal(String need) {
        return new DraftLine(
                need, "The library bus", HowMet.UNIVERSAL, "The library", null, null, null, null, null, null, null);
    }
}
