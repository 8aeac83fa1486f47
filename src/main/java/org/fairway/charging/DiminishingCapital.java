package org.fairway.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairway.kernel.Money;

/**
 * How capital that was given away, and is counted all the same, falls: SI 2014/2672, regulation 23. For each week that the
 * person is asked for more because of it, it falls by as much as they are asked for more.
 */
public final class DiminishingCapital {
    /** Longer than this nobody looks back without a new assessment. */
    private static final int MOST_WEEKS = 53 * 20;

    private final WorkOutContribution contribution;

    DiminishingCapital(WorkOutContribution contribution) {
        this.contribution = contribution;
    }

    /**
     * One week that has passed.
     *
     * @param from its first day
     * @param counted what still counted at its start
     * @param charged what the person was asked for
     * @param chargedWithout what they would have been asked for without it
     */
    public record Week(LocalDate from, Money counted, Money charged, Money chargedWithout) {
        /** By how much it falls. */
        public Money fall() {
            return charged.minus(chargedWithout).atLeast(Money.NIL).atMost(counted);
        }
    }

    /** Every whole week from the first day that it was counted to the day of the information. */
    public List<Week> weeks(FinancialInformation information) {
        List<Week> weeks = new ArrayList<>();
        Money cost = information.findings().weeklyCost();
        List<Deprivation> findings = NotionalCapital.counted(information);
        if (cost == null || findings.isEmpty()) {
            return weeks;
        }
        LocalDate first = findings.stream()
                .map(Deprivation::countedFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Money fallen = Money.NIL;
        for (LocalDate from = first;
                !from.plusWeeks(1).isAfter(information.asOf()) && weeks.size() < MOST_WEEKS;
                from = from.plusWeeks(1)) {
            Week week = week(information.asOf(from), fallen, cost);
            weeks.add(week);
            fallen = fallen.plus(week.fall());
        }
        return weeks;
    }

    /** All that it has fallen by. */
    NotionalCapital left(FinancialInformation information) {
        return new NotionalCapital(weeks(information).stream().map(Week::fall).reduce(Money.NIL, Money::plus));
    }

    private Week week(FinancialInformation information, Money fallen, Money cost) {
        Money whole = NotionalCapital.counted(information).stream()
                .map(Deprivation::amount)
                .reduce(Money.NIL, Money::plus);
        Money charged =
                contribution.assess(information, new NotionalCapital(fallen)).contributionTowards(cost);
        Money without =
                contribution.assess(information, new NotionalCapital(whole)).contributionTowards(cost);
        return new Week(information.asOf(), whole.minus(fallen).atLeast(Money.NIL), charged, without);
    }
}
