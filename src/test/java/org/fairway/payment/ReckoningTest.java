package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.caseNumber;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;
import static org.fairway.payment.Example.terms;

import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Every change is what is due now less what was paid before. */
class ReckoningTest {
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(PublishedReference.load());
    private final Example agreements = new Example();
    private final Example.Runs runs = new Example.Runs(CALENDAR);

    @Test
    void paysArrearsFromTheAgreedStartInTheFirstRun() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-13", terms("70", "0", null));

        Instruction first = only(runs.pay(agreements, "2026-05-29"));

        assertThat(first.amount()).isEqualTo(pounds("770.00"));
        assertThat(first.working())
                .extracting(line ->
                        line.due().period().first() + " " + line.amount().plain() + " " + line.reason())
                .containsExactly("2026-04-13 210.00 ARREARS", "2026-05-04 280.00 ARREARS", "2026-06-01 280.00 IN_TURN");
        assertThat(first.period().last()).isEqualTo(day("2026-06-28"));
    }

    @Test
    void paysAPeriodOnceHoweverManyRunsThereAre() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        runs.pay(agreements, "2026-04-09");

        assertThat(runs.pay(agreements, "2026-04-10")).isEmpty();
        assertThat(runs.pay(agreements, "2026-04-30")).isEmpty();
        assertThat(runs.total()).isEqualTo(pounds("280.00"));
    }

    @Test
    void paysNothingBackWhenAPayDateIsEarlierThanTheLastOne() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        runs.pay(agreements, "2026-05-29");

        assertThat(runs.pay(agreements, "2026-04-09")).isEmpty();
        assertThat(runs.reckon(agreements, day("2026-04-09")))
                .singleElement()
                .satisfies(
                        reckoning -> assertThat(reckoning.settlement().lines()).isEmpty());
    }

    /** Someone whose means are settled after sign-off pays nothing for the days before they were told. */
    @Test
    void takesAContributionToldLaterOffTheNextRunFromTheDayItWasTold() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("454.00", "0", null));
        runs.pay(agreements, "2026-04-09");
        new ChangeContribution(agreements)
                .change(caseNumber(1), pounds("110.10"), day("2026-04-06"), day("2026-04-20"), "finlay");

        Instruction next = only(runs.pay(agreements, "2026-05-01"));

        assertThat(next.working())
                .extracting(line ->
                        line.due().period().first() + " " + line.amount().plain() + " " + line.reason())
                .containsExactly("2026-04-06 -220.20 CHANGED", "2026-05-04 1375.60 IN_TURN");
        assertThat(next.amount()).isEqualTo(pounds("1155.40"));
    }

    @Test
    void paysBackALowerContributionFromTheDayItWasWorkedOutFor() {
        agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("100", "40", "2026-04-01"));
        runs.pay(agreements, "2026-04-24");
        new ChangeContribution(agreements)
                .change(caseNumber(1), pounds("10"), day("2026-04-13"), day("2026-04-27"), "finlay");

        Instruction next = only(runs.pay(agreements, "2026-05-01"));

        assertThat(next.working())
                .extracting(line ->
                        line.due().period().first() + " " + line.amount().plain())
                .containsExactly("2026-04-13 30.00", "2026-04-20 30.00", "2026-04-27 30.00", "2026-05-04 90.00");
    }

    @Test
    void takesNoMoreThanAQuarterOfAPaymentForWhatWasPaidTooMuch() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        runs.pay(agreements, "2026-04-09");
        new EndEntitlement(agreements).end(caseNumber(1), day("2026-04-12"), "Died", "ola");

        assertThat(runs.pay(agreements, "2026-05-01")).isEmpty();
        assertThat(runs.reckon(agreements, day("2026-05-01")))
                .singleElement()
                .satisfies(
                        reckoning -> assertThat(reckoning.settlement().left()).isEqualTo(pounds("210.00")));

        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-05-04", terms("70", "0", null));
        Instruction next = only(runs.pay(agreements, "2026-05-01"));
        assertThat(next.amount()).isEqualTo(pounds("210.00"));
        assertThat(next.working())
                .extracting(
                        line -> line.amount().plain() + " leaves " + line.left().plain())
                .containsExactly("-70.00 leaves 140.00", "280.00 leaves 0.00");
        assertThat(runs.reckon(agreements, day("2026-05-01"))
                        .get(0)
                        .settlement()
                        .left())
                .isEqualTo(pounds("140.00"));
    }

    @Test
    void takesNothingFromOnePersonForWhatAnotherWasPaidTooMuch() {
        Example sameAccount = Example.withOneAccount();
        sameAccount.start(1, Frequency.WEEKLY, "2026-04-06", terms("70", "0", null));
        sameAccount.start(2, Frequency.WEEKLY, "2026-04-06", terms("90", "0", null));
        runs.pay(sameAccount, "2026-04-09");
        new EndEntitlement(sameAccount).end(caseNumber(1), day("2026-04-07"), "Died", "ola");

        assertThat(only(runs.pay(sameAccount, "2026-04-10")).amount()).isEqualTo(pounds("90.00"));
    }

    @Test
    void paysANewAgreementFromItsStartAndTakesBackWhatTheOldOnePaidBeyondIt() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        runs.pay(agreements, "2026-04-09");
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-20", terms("140", "0", null));

        assertThat(only(runs.pay(agreements, "2026-05-01")).amount()).isEqualTo(pounds("700.00"));
        assertThat(runs.total()).isEqualTo(pounds("980.00"));
    }

    @Test
    void knowsWhenSupportRunsAndNothingIsPaidForIt() {
        agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("150", "160", "2026-04-01"));
        agreements.start(2, Frequency.WEEKLY, "2026-04-06", terms("0", "0", null));
        agreements.start(3, Frequency.WEEKLY, "2026-04-06", terms("20", "0", null));
        agreements.start(4, Frequency.WEEKLY, "2026-09-07", terms("20", "0", null));

        assertThat(runs.reckon(agreements, day("2026-05-01")))
                .extracting(Reckoning::standing)
                .containsExactly(
                        Reckoning.Standing.COVERED_BY_CONTRIBUTION,
                        Reckoning.Standing.WITHOUT_AMOUNT,
                        Reckoning.Standing.PAID_FOR,
                        Reckoning.Standing.NOT_RUNNING);
    }

    private static Instruction only(List<Instruction> instructions) {
        assertThat(instructions).hasSize(1);
        assertThat(instructions.get(0).amount()).isGreaterThan(Money.NIL);
        return instructions.get(0);
    }
}
