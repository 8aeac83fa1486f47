package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.caseNumber;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;
import static org.fairway.payment.Example.terms;

import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Rests, cuts, ends and instalments: what a run pays, takes back and leaves. */
class SettlementTest {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private final Example agreements = new Example();
    private final Example.Runs runs = new Example.Runs(new PaymentCalendar(REFERENCE));
    private final ChangeSupport support = new ChangeSupport(agreements, REFERENCE);

    @Test
    void goesOnPayingTheRetainerInAHospitalStayAndPaysInFullAgainFromTheRightDay() {
        agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        Notice asked = new Notice(day("2026-04-08"), Notice.Ground.OWN_REQUEST);
        support.suspend(caseNumber(1), day("2026-04-15"), null, pounds("35"), asked, "In hospital", "sofia");
        support.restart(caseNumber(1), day("2026-04-22"), "Home again", "sofia");

        List<Instruction> paid = runs.pay(agreements, "2026-04-24");

        assertThat(paid.get(0).working())
                .extracting(line ->
                        line.due().period().first() + " " + line.amount().plain() + " " + line.because())
                .containsExactly(
                        "2026-04-06 140.00 Agreed support",
                        "2026-04-13 65.00 In hospital",
                        "2026-04-20 110.00 Home again",
                        "2026-04-27 140.00 Home again");
    }

    /** J10: CLD guidance, release 1: a service that rests for a stay in hospital has not ended, so it has no end date. */
    @Test
    void givesSupportThatRestsNoEnd() {
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        Notice asked = new Notice(day("2026-04-08"), Notice.Ground.OWN_REQUEST);

        support.suspend(caseNumber(1), day("2026-04-15"), null, Money.NIL, asked, "In hospital", "sofia");

        Timeline resting = agreements.timeline(timeline.entitlement().id());
        assertThat(resting.isSuspendedOn(day("2026-05-15"))).isTrue();
        assertThat(resting.lastDay()).isNull();
        assertThat(resting.isLiveOn(day("2026-05-15"))).isTrue();
    }

    /** J13: DHSC's cleaning of data: support that was to end later ends on the day of death, and so do its payments. */
    @Test
    void endsWithTheDayOfDeathWhateverEndWasRecorded() {
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        EndEntitlement ending = new EndEntitlement(agreements);
        ending.end(caseNumber(1), day("2026-05-31"), "Moves away", "ola");

        ending.end(caseNumber(1), day("2026-05-10"), "Died", "ola");
        ending.end(caseNumber(1), day("2026-05-31"), "Moves away", "ola");

        Timeline ended = agreements.timeline(timeline.entitlement().id());
        assertThat(ended.lastDay()).isEqualTo("2026-05-10");
        List<Due> due = ended.due(new PaymentCalendar(REFERENCE), day("2026-06-30"));
        assertThat(due.get(due.size() - 1).period().last()).isEqualTo("2026-05-10");
    }

    @Test
    void paysLessNoEarlierThanTheNoticeOfTheCouncilsDecision() {
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        Notice decided = new Notice(day("2026-04-20"), Notice.Ground.COUNCILS_DECISION);

        support.change(caseNumber(1), pounds("70"), day("2026-04-06"), decided, "Fewer hours", "sofia");

        Timeline changed = agreements.timeline(timeline.entitlement().id());
        assertThat(changed.costOn(day("2026-05-17")).aWeek()).isEqualTo(pounds("140"));
        assertThat(changed.costOn(day("2026-05-18")).aWeek()).isEqualTo(pounds("70"));
    }

    @Test
    void paysMoreFromItsDayHoweverLongPast() {
        agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        runs.pay(agreements, "2026-04-24");
        Notice decided = new Notice(day("2026-04-28"), Notice.Ground.COUNCILS_DECISION);

        support.change(caseNumber(1), pounds("210"), day("2026-04-06"), decided, "More hours", "sofia");

        assertThat(runs.pay(agreements, "2026-05-01").get(0).amount()).isEqualTo(pounds("490.00"));
    }

    @Test
    void takesAgreedInstalmentsUntilItIsAllBackAndNeverMoreThanThePayment() {
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("20", "0", null));
        agreements.add(
                timeline.entitlement().id(),
                List.of(
                        new EntitlementLine.Recovery(pounds("15"), pounds("40"), day("2026-04-06"), "Agreed"),
                        new EntitlementLine.Recovery(pounds("10"), pounds("20"), day("2026-04-06"), "Agreed too")),
                "sofia");

        assertThat(runs.pay(agreements, "2026-04-10")).isEmpty();
        assertThat(runs.paid())
                .extracting(line -> line.period().first() + " " + line.amount().plain())
                .containsExactlyInAnyOrder(
                        "2026-04-06 20.00", "2026-04-06 -20.00", "2026-04-13 20.00", "2026-04-13 -20.00");
        assertThat(runs.pay(agreements, "2026-04-24").get(0).amount()).isEqualTo(pounds("20.00"));
        assertThat(runs.total()).isEqualTo(pounds("20.00"));
    }

    @Test
    void forgetsWhatWasTooMuchWhenTheChangeWasAMistake() {
        agreements.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        runs.pay(agreements, "2026-04-09");
        Notice asked = new Notice(day("2026-04-10"), Notice.Ground.OWN_REQUEST);
        support.suspend(caseNumber(1), day("2026-04-06"), null, Money.NIL, asked, "In hospital", "sofia");
        assertThat(left()).isEqualTo(pounds("280.00"));

        support.restart(caseNumber(1), day("2026-04-06"), "It was somebody else", "sofia");

        assertThat(left()).isEqualTo(Money.NIL);
        assertThat(runs.pay(agreements, "2026-04-10")).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        Timeline timeline = agreements.start(1, Frequency.WEEKLY, "2026-04-06", terms("140", "0", null));
        Notice asked = new Notice(day("2026-04-08"), Notice.Ground.OWN_REQUEST);
        for (int times = 0; times < 2; times++) {
            support.change(caseNumber(1), pounds("70"), day("2026-04-13"), asked, "Fewer hours", "sofia");
            support.share(caseNumber(1), Funding.COUNCIL_ALONE, day("2026-04-13"), "Alone", "sofia");
            support.suspend(caseNumber(1), day("2026-04-15"), null, Money.NIL, asked, "In hospital", "sofia");
        }
        for (int times = 0; times < 2; times++) {
            support.restart(caseNumber(1), day("2026-04-22"), "Home again", "sofia");
        }

        assertThat(agreements.timeline(timeline.entitlement().id()).lines()).hasSize(5);
    }

    /** Hampshire's months, vector G1: £150 a week for the 31 days of January. */
    @Test
    void paysAMonthAtASeventhOfTheWeekForEachOfItsDays() {
        agreements.start(1, Frequency.MONTHLY, "2026-01-01", terms("150", "20", "2025-12-01"));

        assertThat(runs.pay(agreements, "2026-01-30").get(0).working())
                .extracting(
                        line -> line.due().period().last() + " " + line.amount().plain())
                .containsExactly("2026-01-31 575.72", "2026-02-28 520.00");
    }

    private Money left() {
        return runs.reckon(agreements, day("2026-04-10")).get(0).settlement().left();
    }
}
