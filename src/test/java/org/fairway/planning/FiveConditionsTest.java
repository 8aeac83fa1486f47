package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.FiveConditions.Answer;
import org.fairway.planning.FiveConditions.Flag;
import org.fairway.planning.FiveConditions.Recorded;
import org.fairway.planning.FiveConditions.Settled;
import org.fairway.planning.PersonsView.Speaker;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanHelp.WhoHelped;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In Control's five conditions for good outcomes, worked out from what was recorded. */
class FiveConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final EligibleNeed WASHING =
            new EligibleNeed("PERSONAL_HYGIENE", "washing and keeping clean", new BigDecimal("10"));
    private static final PlanHelp HELPED =
            new PlanHelp(List.of(WhoHelped.FAMILY), "Amina Khan", "01632 960 111, on weekdays");

    private static SupportPlan plan(String hours, @Nullable ShortfallReason reason, PlanHelp help) {
        PlanLine line = new PlanLine(
                1,
                WASHING.code(),
                WASHING.text(),
                "Help with a shower",
                HowMet.FUNDED,
                null,
                new Price(
                        ServiceComponent.HOME_SUPPORT,
                        new BigDecimal(hours),
                        Unit.HOUR,
                        Money.ofPence(2_420),
                        PaidAs.MANAGED,
                        Recurrence.WEEKLY));
        Sufficiency figures =
                new WorkOutSufficiency(PublishedReference.load()).of(List.of(WASHING), List.of(line), DAY);
        return new SupportPlan(
                new PlanId(new UUID(0, 1)),
                CaseNumber.of(2026, 1),
                1,
                new ChoiceConversation(DAY, Deployment.MANAGED, false, "You arrange it.", null),
                new PlanContent("To cook", "Her sister Ruth", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                List.of(line),
                DAY,
                DAY,
                "amina",
                help,
                PlanSufficiency.of(figures, reason, reason == null ? null : "As told")
                        .orElseThrow());
    }

    private static List<Answer> answers(Recorded recorded) {
        return FiveConditions.of(recorded).stream().map(Flag::answer).toList();
    }

    private static PersonsView agrees(SupportPlan plan) {
        return new PersonsView(
                plan.id(), DAY, Stance.AGREES, Speaker.PERSON, "That will do nicely.", null, CopiesSent.NONE);
    }

    private static Recorded settled(SupportPlan plan) {
        return new Recorded(DAY, null, plan, agrees(plan), new Settled(DAY.plusDays(3)));
    }

    @Test
    void areNotYetMetBeforeAnythingWasRecorded() {
        assertThat(answers(new Recorded(null, null, null, null, null)))
                .hasSize(5)
                .containsOnly(Answer.NOT_YET);
    }

    @Test
    void areMetByACaseInWhichEverythingWasDone() {
        List<Flag> flags = FiveConditions.of(settled(plan("10", null, HELPED)));

        assertThat(flags).extracting(Flag::answer).containsOnly(Answer.YES);
        assertThat(flags)
                .extracting(Flag::why)
                .containsExactly(
                        "On 23 November 2026 all ways were explained and they chose a budget the council manages:"
                                + " “You arrange it.”",
                        "They were told the first figure on 23 November 2026. They were sent the statement of the final budget"
                                + " on 26 November 2026.",
                        "The plan has £242.00 a week. At local prices, the support you need costs £242.00 a week."
                                + " The money buys 10 hours of help a week. You need 10 hours a week, so that is as many as you need.",
                        "Who took part: “Her sister Ruth”",
                        "They can turn to Amina Khan: 01632 960 111, on weekdays. Contacts: the first figure on 23 November"
                                + " 2026, how to take the budget on 23 November 2026, the plan on 23 November 2026, the final"
                                + " budget on 26 November 2026.");
    }

    @Test
    void sayWhyEachIsNotMet() {
        SupportPlan plan = plan("8", ShortfallReason.NOBODY_FOUND_YET, PlanHelp.NOT_SAID);
        List<Flag> flags = FiveConditions.of(new Recorded(null, null, plan, null, null));

        assertThat(flags)
                .extracting(Flag::answer)
                .containsExactly(Answer.NOT_YET, Answer.NO, Answer.NO, Answer.NO, Answer.NO);
        assertThat(flags.get(2).why())
                .isEqualTo(
                        "Washing and keeping clean: the money is £48.40 a week too little, and it buys 8 of the 10 hours a week that you need."
                                + " Nobody has been found yet who gives the rest.");
        assertThat(flags.get(4).why()).isEqualTo("The plan names nobody to turn to.");
    }

    @Test
    void doNotTakeAPlanForAChoice() {
        SupportPlan plan = plan("10", null, HELPED);

        assertThat(FiveConditions.of(new Recorded(DAY, null, plan, null, null)).get(0))
                .satisfies(flag -> assertThat(flag.answer()).isEqualTo(Answer.NOT_YET))
                .satisfies(flag -> assertThat(flag.why()).contains("What they say of the plan"));
    }

    @Test
    void knowTheSumFromTheStatementOnceTheBudgetIsFinal() {
        SupportPlan plan = plan("10", null, HELPED);
        List<Flag> flags = FiveConditions.of(new Recorded(DAY, null, plan, agrees(plan), new Settled(null)));

        assertThat(flags.get(1).answer()).isEqualTo(Answer.NO);
        assertThat(flags.get(1).why()).contains("have not been sent its statement");
        assertThat(flags.get(4).answer()).isEqualTo(Answer.NO);
        assertThat(flags.get(4).why()).endsWith("But no contact is on record about the final budget.");
    }

    @Test
    void doNotTakeTheFirstFigureForTheSum() {
        SupportPlan plan = plan("10", null, HELPED);
        Flag knows = FiveConditions.of(new Recorded(DAY, null, plan, agrees(plan), null))
                .get(1);

        assertThat(knows.answer()).isEqualTo(Answer.NOT_YET);
        assertThat(knows.why())
                .isEqualTo(
                        "They were told the first figure on 23 November 2026. They have not been told the final budget yet.");
    }

    /** A statement at the end tells nobody what there was to plan with. */
    @Test
    void doNotTakeTheStatementForAFigureToPlanWith() {
        SupportPlan plan = plan("10", null, HELPED);

        assertThat(FiveConditions.of(new Recorded(null, null, plan, agrees(plan), new Settled(DAY.plusDays(3))))
                        .get(1)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(FiveConditions.of(
                                new Recorded(DAY.plusDays(1), null, plan, agrees(plan), new Settled(DAY.plusDays(3))))
                        .get(1))
                .satisfies(flag -> assertThat(flag.answer()).isEqualTo(Answer.NO))
                .satisfies(flag -> assertThat(flag.why()).contains("only on 24 November 2026"));
        assertThat(FiveConditions.of(new Recorded(
                                null, "Nothing to count.", plan, agrees(plan), new Settled(DAY.plusDays(3))))
                        .get(1)
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void waitForTheFinalBudgetWhereThereIsNoFirstFigure() {
        SupportPlan plan = plan("10", null, HELPED);
        List<Flag> flags = FiveConditions.of(new Recorded(null, "Nothing to count.", plan, agrees(plan), null));

        assertThat(flags.get(1).answer()).isEqualTo(Answer.NOT_YET);
        assertThat(flags.get(4).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void takeASumAsAdequateWhereTheRestIsMetAnotherWay() {
        assertThat(answers(settled(plan("8", ShortfallReason.MET_ANOTHER_WAY, HELPED))))
                .containsOnly(Answer.YES);
    }

    /** An agreed price says why there is less money for the same hours, and nothing about hours that are left out. */
    @Test
    void doNotTakeAnAgreedPriceForHoursThatAreLeftOut() {
        assertThat(FiveConditions.of(settled(plan("8", ShortfallReason.AGREED_PRICE, HELPED)))
                        .get(2))
                .satisfies(flag -> assertThat(flag.answer()).isEqualTo(Answer.NO))
                .satisfies(flag -> assertThat(flag.why()).contains("8 of the 10 hours a week"));
    }

    @Test
    void doNotTakeASumAsAdequateWhereThePersonDisagrees() {
        SupportPlan plan = plan("10", null, HELPED);
        PersonsView view = new PersonsView(
                plan.id(), DAY, Stance.DISAGREES, Speaker.PERSON, "It is not enough.", null, CopiesSent.NONE);

        assertThat(FiveConditions.of(new Recorded(DAY, null, plan, view, null)).get(2))
                .isEqualTo(new Flag(
                        FiveConditions.Condition.SUM_IS_ADEQUATE,
                        Answer.NO,
                        "The person does not agree with the plan: “It is not enough.”"));
    }

    @Test
    void countHelpThatWasOfferedAndNotWanted() {
        PlanHelp alone = new PlanHelp(List.of(WhoHelped.WANTED_NOBODY), "Amina Khan", null);
        List<Flag> flags = FiveConditions.of(settled(plan("10", null, alone)));

        assertThat(flags.get(3).answer()).isEqualTo(Answer.YES);
        assertThat(flags.get(4).why()).isEqualTo("The plan does not say how to reach Amina Khan.");
    }
}
