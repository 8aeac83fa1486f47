package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.Amounts;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.HowMet;
import org.fairway.planning.NeedAtLocalPrices;
import org.fairway.planning.NhsMoney;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Price;
import org.fairway.planning.Recurrence;
import org.fairway.planning.Risk;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.Sufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.Unit;
import org.fairway.process.signoff.BudgetStatement.Earlier;
import org.fairway.signoff.PersonalBudget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetStatementTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 7);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 11, 24);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 11, 23);

    /** F04 in the Ombudsman's decisions: a budget was cut without saying which line, or why. */
    @Test
    void showsLastYearsLinesBesideThisYears() {
        SupportPlan before = plan(LAST_YEAR, line(1, "getting about", 2, 1_500), line(2, "washing", 5, 2_300));
        SupportPlan now = plan(
                THIS_YEAR,
                line(1, "washing", 5, 2_400),
                line(2, "washing", 1, 2_000),
                line(3, "eating and drinking well", 1, 1_000));

        Statement statement = new BudgetStatement(LegalBasis.CARE_ACT_ADULT, budget(2, now, 15_000, 4_000), now)
                .after(new Earlier(budget(1, before, 14_500, 3_500), before));

        Section changed = section(statement, "What has changed");
        assertThat(changed.paragraphs()).containsExactly("Your budget before this one began on 24 November 2025.");
        assertThat(rows(changed))
                .containsExactly(
                        List.of("Washing", "£115.00", "£140.00", "More: £25.00"),
                        List.of("Eating and drinking well", "£0.00", "£10.00", "More: £10.00"),
                        List.of("Getting about", "£30.00", "£0.00", "Less: £30.00"),
                        List.of("All of the budget", "£145.00", "£150.00", "More: £5.00"),
                        List.of("You pay", "£35.00", "£40.00", "More: £5.00"));
    }

    @Test
    void addsUpToThePennyByTheWeekAndByTheYear() {
        SupportPlan plan = plan(THIS_YEAR, line(1, "washing", 3, 1_111));
        Statement statement =
                new BudgetStatement(LegalBasis.CARE_ACT_ADULT, budget(1, plan, 3_333, 1_001), plan).first();

        assertThat(rows(statement.sections().get(0)))
                .containsExactly(
                        List.of("You pay", "£10.01", "£520.52"),
                        List.of("The council pays", "£23.32", "£1,212.64"),
                        List.of("All of the budget", "£33.33", "£1,733.16"));
        assertThat(statement.figures()).containsEntry("councilShare", "£23.32");
        assertThat(statement.sections()).extracting(Section::heading).doesNotContain("What has changed");
    }

    /** Section 26 of the Care Act and its means test are nothing to a child's case. */
    @Test
    void asksNothingOfTheFamilyOfAChild() {
        SupportPlan plan = plan(THIS_YEAR, line(1, "short breaks", 6, 1_850));
        String text = new BudgetStatement(LegalBasis.CHILDREN_ACT, budget(1, plan, 11_100, 0), plan)
                .first()
                .text();

        assertThat(text).contains("The council pays", "You pay nothing towards this support.");
        assertThat(text).doesNotContain("You pay;", "assess", "Care Act");
    }

    /** Care Act 2014 section 26(3): other public money may stand in the statement, and the three figures are the council's. */
    @Test
    void saysWhatTheNhsPaysBesideTheBudget() {
        PlanLine physiotherapy = new PlanLine(
                2,
                "COMMUNITY",
                "getting about",
                "Physiotherapy on Tuesdays",
                HowMet.NHS,
                null,
                null,
                new NhsMoney("NHS Devon", Money.ofPence(4_500), Recurrence.WEEKLY),
                null);
        SupportPlan plan = plan(THIS_YEAR, line(1, "getting about", 1, 2_000), physiotherapy);

        Statement statement = new BudgetStatement(LegalBasis.CARE_ACT_ADULT, budget(1, plan, 2_000, 0), plan).first();

        assertThat(section(statement, "Help that the NHS pays for").paragraphs())
                .containsExactly("- Getting about: Physiotherapy on Tuesdays. NHS Devon pays £45.00 a week, beside the"
                        + " council’s budget.");
        assertThat(statement.figures()).containsEntry("weeklyCost", "£20.00");
        assertThat(statement.sections())
                .extracting(Section::heading)
                .doesNotContain("Help that your budget need not pay for");
    }

    /** SI 2014/2840, regulation 2: free reablement is no part of the three figures. */
    @Test
    void saysUntilWhenReablementIsFreeBesideTheBudget() {
        PlanLine stairs = new PlanLine(
                2,
                "HOME",
                "using the home safely",
                "Practising the stairs",
                HowMet.FREE_REABLEMENT,
                "The reablement team",
                null,
                null,
                LocalDate.of(2026, 11, 15));
        SupportPlan plan = plan(THIS_YEAR, line(1, "getting about", 1, 2_000), stairs);

        Statement statement = new BudgetStatement(LegalBasis.CARE_ACT_ADULT, budget(1, plan, 2_000, 0), plan).first();

        assertThat(section(statement, "Free help for a time, beside your budget")
                        .paragraphs())
                .containsExactly(
                        "- Using the home safely: Practising the stairs. Free until 15 November 2026, beside the"
                                + " council’s budget: The reablement team.");
        assertThat(statement.figures()).containsEntry("weeklyCost", "£20.00");
        assertThat(statement.sections())
                .extracting(Section::heading)
                .doesNotContain("Help that your budget need not pay for");
    }

    @Test
    void saysWhatStaysUnmetAndWhyAndWhomToTurnTo() {
        PlanSufficiency tooLittle = new PlanSufficiency(
                new Sufficiency(
                        List.of(new NeedAtLocalPrices(
                                "COMMUNITY",
                                "getting about",
                                amounts(2_000),
                                amounts(4_000),
                                amounts(2_000),
                                BigDecimal.valueOf(2),
                                BigDecimal.ONE,
                                false,
                                List.of())),
                        List.of(),
                        THIS_YEAR),
                ShortfallReason.NOBODY_FOUND_YET,
                "We go on looking and ring you each Friday.");
        SupportPlan plan = plan(
                THIS_YEAR,
                new PlanHelp(List.of(), "Amina Khan", "01632 960 001"),
                tooLittle,
                line(1, "getting about", 1, 2_000));

        Statement statement = new BudgetStatement(LegalBasis.CARE_ACT_ADULT, budget(1, plan, 2_000, 0), plan).first();

        assertThat(section(statement, "What the budget does not meet, and why").paragraphs())
                .containsExactly(
                        "Getting about: the money is £20.00 a week too little, and it buys 1 of the 2 hours a week that you need.",
                        "Nobody has been found yet who gives the rest. We go on looking and ring you each Friday.");
        assertThat(section(statement, "What the money buys").paragraphs().get(0))
                .contains("The money buys 1 hour of help a week. You need 2 hours a week, so that is 1 hour too few.");
        assertThat(section(statement, "Whom you can turn to").paragraphs())
                .containsExactly("Amina Khan: 01632 960 001");
    }

    private static Amounts amounts(long weeklyPence) {
        return new Amounts(Money.ofPence(weeklyPence), Money.NIL);
    }

    private static Section section(Statement statement, String heading) {
        return statement.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Section section) {
        return Objects.requireNonNull(section.table()).rows().stream()
                .map(Row::cells)
                .toList();
    }

    private static PersonalBudget budget(int version, SupportPlan plan, long weekly, long contribution) {
        return new PersonalBudget(
                new UUID(1, version),
                CASE,
                version,
                plan.id().value(),
                Money.ofPence(weekly),
                Money.ofPence(contribution),
                Money.ofPence(weekly - contribution),
                Money.NIL,
                true,
                plan.startsOn());
    }

    private static SupportPlan plan(LocalDate startsOn, PlanLine... lines) {
        return plan(startsOn, PlanHelp.NOT_SAID, null, lines);
    }

    private static SupportPlan plan(
            LocalDate startsOn, PlanHelp help, @Nullable PlanSufficiency sufficiency, PlanLine... lines) {
        return new SupportPlan(
                new PlanId(UUID.nameUUIDFromBytes(startsOn.toString().getBytes(StandardCharsets.UTF_8))),
                CASE,
                1,
                new ChoiceConversation(startsOn, Deployment.MANAGED, false, "As it suits me.", null),
                new PlanContent("To be at home", "My sister", Risk.LOW, "None", "My sister", "The club", "In spring"),
                List.of(lines),
                startsOn,
                startsOn,
                "amina",
                help,
                sufficiency);
    }

    private static PlanLine line(int number, String need, int units, long unitPence) {
        return new PlanLine(
                number,
                need.toUpperCase(Locale.ROOT),
                need,
                "Help with " + need,
                HowMet.FUNDED,
                "Westcare",
                new Price(
                        ServiceComponent.HOME_SUPPORT,
                        BigDecimal.valueOf(units),
                        Unit.HOUR,
                        Money.ofPence(unitPence),
                        PaidAs.MANAGED,
                        Recurrence.WEEKLY));
    }
}
