package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;
import static org.fairway.payment.Example.terms;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due: the published examples, and the parts of periods at the start and the end. */
class TimelineTest {
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(PublishedReference.load());
    private final Example example = new Example();

    /** G8: Devon, Example 1 (Peter), 2023/24: £454.00 a week, contribution £110.10; Care Act 2014 s26(1). */
    @Test
    void paysDevonsPeterThirteenHundredAndSeventyFivePoundsSixtyForFourWeeks() {
        Timeline peter = example.start(1, Frequency.FOUR_WEEKLY, "2023-05-08", terms("454.00", "110.10", "2023-05-01"));

        Due due = first(peter, "2023-06-04");

        assertThat(due.period()).isEqualTo(new Period(day("2023-05-08"), day("2023-06-04")));
        assertThat(due.gross()).isEqualTo(pounds("1816.00"));
        assertThat(due.contribution()).isEqualTo(pounds("440.40"));
        assertThat(due.net()).isEqualTo(pounds("1375.60"));
        assertThat(only(peter.dueFor(week("2023-05-08"))).net()).isEqualTo(pounds("343.90"));
    }

    /** Leeds, Example 1 (Mary), 2024/25: £287.50 a week, nil contribution. */
    @Test
    void paysLeedssMaryTheWholeCost() {
        Timeline mary = example.start(1, Frequency.WEEKLY, "2024-06-03", terms("287.50", "0", null));

        assertThat(first(mary, "2024-06-09").net()).isEqualTo(pounds("287.50"));
    }

    /** G1, G2: Hampshire, direct payment amounts: £150 a week with £20 contribution, for January and for February. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-31, 664.29, 88.57, 575.72", "2026-02-01, 2026-02-28, 600.00, 80.00, 520.00"})
    void worksOutHampshiresMonthsAtASeventhADay(
            LocalDate first, LocalDate last, String gross, String contribution, String net) {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2025-12-29", terms("150", "20", "2025-12-01"));

        Due due = only(timeline.dueFor(new Period(first, last)));

        assertThat(due.gross()).isEqualTo(pounds(gross));
        assertThat(due.contribution()).isEqualTo(pounds(contribution));
        assertThat(due.net()).isEqualTo(pounds(net));
    }

    /** J2: DHSC, 6.Costs_fact.sql: £150 a week, open from January to March 2026, is 90 sevenths of it, £1,928.57 in all. */
    @Test
    void costsAQuarterByItsDays() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2025-12-29", terms("150", "0", null));

        Due due = only(timeline.dueFor(new Period(day("2026-01-01"), day("2026-03-31"))));

        assertThat(due.period().days()).isEqualTo(90);
        assertThat(due.gross()).isEqualTo(pounds("1928.57"));
    }

    /** G6: Hampshire: a contribution of £160 to a direct payment of £150 means that none is made. */
    @Test
    void paysNothingWhereTheContributionIsMoreThanTheCost() {
        Timeline timeline = example.start(1, Frequency.WEEKLY, "2026-01-05", terms("150", "160", "2025-12-01"));

        assertThat(timeline.due(CALENDAR, day("2026-03-01")))
                .allSatisfy(due -> assertThat(due.net()).isEqualTo(Money.NIL));
    }

    /** Rounded once for the part period: 10 days of £187.43 are £267.76, not ten times a rounded day, £267.80. */
    @Test
    void roundsAPartPeriodOnce() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-24", terms("187.43", "0", null));

        Due due = first(timeline, "2026-05-03");

        assertThat(due.period()).isEqualTo(new Period(day("2026-04-24"), day("2026-05-03")));
        assertThat(due.net()).isEqualTo(pounds("267.76"));
    }

    @Test
    void paysWholePeriodsAfterAFirstPart() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-24", terms("70", "0", null));

        assertThat(timeline.due(CALENDAR, day("2026-06-28")))
                .extracting(due -> due.period().first() + " " + due.net().plain())
                .containsExactly("2026-04-24 100.00", "2026-05-04 280.00", "2026-06-01 280.00");
    }

    @Test
    void paysOnlyTheDaysUpToTheEnd() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        new EndEntitlement(example).end(Example.caseNumber(1), day("2026-05-13"), "Moved away", "ola");

        assertThat(example.timeline(timeline.entitlement().id()).due(CALENDAR, day("2026-06-28")))
                .extracting(due -> due.period().last() + " " + due.net().plain())
                .containsExactly("2026-05-03 280.00", "2026-05-13 100.00");
    }

    @Test
    void takesAContributionOnlyFromTheDayThePersonWasTold() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "7", "2026-04-20"));

        Due due = first(timeline, "2026-05-03");

        assertThat(due.gross()).isEqualTo(pounds("280.00"));
        assertThat(due.contribution()).isEqualTo(pounds("14.00"));
    }

    @Test
    void paysTheWholeCostWhereTheContributionIsAskedForApart() {
        Timeline timeline =
                example.start(1, Frequency.FOUR_WEEKLY, PaidAs.GROSS, "2026-04-06", terms("70", "7", "2026-04-01"));

        assertThat(first(timeline, "2026-05-03").net()).isEqualTo(pounds("280.00"));
    }

    /**
     * A carer's yearly payment (Derbyshire, band 3): once, on its day, never by the week. J3: DHSC, 6.Costs_fact.sql: £300
     * once is £300 in all, and nothing a week.
     */
    @Test
    void paysAOneOffSumOnce() {
        Timeline timeline = example.start(
                1, Frequency.ONE_OFF, "2026-04-09", new Terms(Money.NIL, pounds("300"), Money.NIL, null, null));

        assertThat(timeline.due(CALENDAR, day("2027-04-09"))).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Due.Kind.ONE_OFF);
            assertThat(due.net()).isEqualTo(pounds("300.00"));
        });
        assertThat(timeline.due(CALENDAR, day("2026-04-08"))).isEmpty();
        assertThat(timeline.costOn(day("2026-04-09")).aWeek()).isEqualTo(Money.NIL);
    }

    /** Not every year has thirteen four-weekly periods: 2030/31 has fourteen that start in it. */
    @Test
    void assumesNoNumberOfPeriodsInAYear() {
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("70", "0", null));
        List<Due> due = timeline.due(CALENDAR, day("2031-06-01"));

        assertThat(startsIn(due, "2030-04-01", "2031-03-31")).hasSize(14);
        assertThat(startsIn(due, "2026-04-01", "2027-03-31")).hasSize(13);
    }

    private static List<Due> startsIn(List<Due> due, String first, String last) {
        Period year = new Period(day(first), day(last));
        return due.stream().filter(one -> year.contains(one.period().first())).toList();
    }

    private static Due only(List<Due> due) {
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    private static Due first(Timeline timeline, String horizon) {
        return timeline.due(CALENDAR, day(horizon)).get(0);
    }

    private static Period week(String monday) {
        return new Period(day(monday), day(monday).plusDays(6));
    }
}
