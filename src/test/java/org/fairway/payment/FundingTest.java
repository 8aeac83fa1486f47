package org.fairway.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.Example.day;
import static org.fairway.payment.Example.pounds;
import static org.fairway.payment.Example.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Shares of funders add up to the whole, to the penny. */
class FundingTest {
    private static final Funder OTHER = new Funder("OTHER");
    private static final Period FOUR_WEEKS = new Period(day("2026-04-06"), day("2026-05-03"));
    private final Example example = new Example();

    @Test
    void takesTheContributionOffTheCouncilsPartAlone() {
        Timeline timeline = shared("100", "30", new Funding.Share.Percent(Funder.NHS, new BigDecimal("60")));

        assertThat(timeline.dueFor(FOUR_WEEKS))
                .extracting(due -> due.funder() + " " + due.gross().plain() + " "
                        + due.net().plain())
                .containsExactly("COUNCIL 160.00 40.00", "NHS 240.00 240.00");
    }

    /** Care that the NHS pays for is free, so a contribution never reaches into its part. */
    @Test
    void takesNoMoreContributionThanTheCouncilsPart() {
        Timeline timeline = shared("100", "50", new Funding.Share.Percent(Funder.NHS, new BigDecimal("60")));

        assertThat(timeline.dueFor(FOUR_WEEKS))
                .extracting(due -> due.funder() + " " + due.net().plain())
                .containsExactly("COUNCIL 0.00", "NHS 240.00");
    }

    @Test
    void givesAFixedShareNoMoreThanThereIs() {
        Timeline timeline = shared("40", "0", new Funding.Share.Fixed(OTHER, pounds("55")));

        assertThat(timeline.dueFor(FOUR_WEEKS))
                .extracting(due -> due.funder() + " " + due.net().plain())
                .containsExactly("COUNCIL 0.00", "OTHER 160.00");
    }

    @Test
    void movesMoneyBetweenFundersWithoutPayingAnybody() {
        Example.Runs runs = new Example.Runs(new PaymentCalendar(PublishedReference.load()));
        Timeline timeline = example.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms("100", "0", null));
        runs.pay(example, "2026-04-09");
        example.add(
                timeline.entitlement().id(),
                List.of(funded(new Funding.Share.Percent(Funder.NHS, new BigDecimal("25")), "2026-04-20")),
                "ola");

        RunInMemory contents = RunInMemory.of(runs.reckon(example, day("2026-04-10")));

        assertThat(contents.payments()).isEmpty();
        assertThat(contents.rebooked())
                .extracting(line -> line.due().funder() + " " + line.amount().plain() + " " + line.because())
                .containsExactly("COUNCIL -50.00 Joint funding", "NHS 50.00 Joint funding");
    }

    /** A million random splits, from a seed that is printed where one fails. */
    @Test
    void neverLosesAPenny() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int time = 0; time < 1_000_000; time++) {
            SortedMap<Funder, BigDecimal> parts = new TreeMap<>();
            BigDecimal whole = BigDecimal.ZERO;
            for (Funder funder : List.of(Funder.COUNCIL, Funder.NHS, OTHER)) {
                BigDecimal part = BigDecimal.valueOf(random.nextInt(5_000_000), 4);
                parts.put(funder, part);
                whole = whole.add(part);
            }
            Money rounded = Money.rounded(whole, RoundingMode.HALF_UP);

            SortedMap<Funder, Money> pence = Funding.inPence(parts, BigDecimal.ONE, rounded);

            if (!pence.values().stream().reduce(Money.NIL, Money::plus).equals(rounded)) {
                throw new AssertionError("Seed " + seed + ": " + parts + " became " + pence);
            }
        }
    }

    @Test
    void refusesSharesThatCannotBe() {
        Funding.Share nhs = new Funding.Share.Percent(Funder.NHS, BigDecimal.TEN);

        assertThatThrownBy(() -> new Funding(List.of(nhs, nhs), Funder.COUNCIL)).hasMessageContaining("one share only");
        assertThatThrownBy(() -> new Funding(List.of(nhs), Funder.NHS)).hasMessageContaining("one share only");
        assertThatThrownBy(() -> new Funding.Share.Percent(Funder.NHS, new BigDecimal("100.0001")))
                .hasMessageContaining("at most 100");
        assertThatThrownBy(() -> new Funding.Share.Percent(Funder.NHS, BigDecimal.ZERO))
                .hasMessageContaining("more than 0");
        assertThatThrownBy(() -> new Funding.Share.Fixed(Funder.NHS, Money.NIL)).hasMessageContaining("more than nil");
        assertThatThrownBy(() -> new Funder("nhs")).hasMessageContaining("nhs");
    }

    private Timeline shared(String gross, String contribution, Funding.Share share) {
        Timeline timeline =
                example.start(1, Frequency.FOUR_WEEKLY, "2026-04-06", terms(gross, contribution, "2026-04-01"));
        example.add(timeline.entitlement().id(), List.of(funded(share, "2026-04-06")), "ola");
        return example.timeline(timeline.entitlement().id());
    }

    private static EntitlementLine funded(Funding.Share share, String from) {
        return new EntitlementLine.Funded(
                new Funding(List.of(share), Funder.COUNCIL), day(from), null, "Joint funding");
    }
}
