package org.fairway.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be asked to pay over a period: a birthday, a new year's rates or a change of a local setting in the
 * middle of it splits it into stretches, each with an assessment of its own. Every day is worked out by itself and days that
 * come out alike are one stretch, so no change can be missed.
 */
public final class WorkOutPeriod {
    /** A period is looked at day by day; nobody charges further ahead or back than this at once. */
    private static final int MOST_DAYS = 5 * 366;

    private final WorkOutContribution contribution;

    public WorkOutPeriod(WorkOutContribution contribution) {
        this.contribution = contribution;
    }

    /**
     * Days in a row on which the same is asked for the same reasons.
     *
     * @param assessment as of the first of the days
     */
    public record Stretch(Period period, FinancialAssessment assessment) {
        private boolean sameAs(FinancialAssessment next) {
            return assessment.basis() == next.basis()
                    && assessment.assessedAWeek().equals(next.assessedAWeek())
                    && assessment.working().equals(next.working());
        }
    }

    /**
     * The stretches, first to last. Days on which nothing may be charged are in none of them.
     *
     * @throws org.fairway.reference.NoValueOnDate if the rates of a day are not loaded
     * @throws IllegalArgumentException if the period is longer than five years
     */
    public List<Stretch> of(LegalBasis basis, FinancialInformation information, Period period) {
        if (period.days() > MOST_DAYS) {
            throw new IllegalArgumentException("A period of " + period.days() + " days is too long to look at at once");
        }
        List<Stretch> stretches = new ArrayList<>();
        @Nullable Stretch open = null;
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            MeansTestOutcome outcome = contribution.of(basis, information.asOf(day), id(information, day));
            if (outcome instanceof FinancialAssessment next) {
                boolean goesOn = open != null && open.sameAs(next) && stretches.remove(open);
                open = goesOn && open != null
                        ? new Stretch(new Period(open.period().first(), day), open.assessment())
                        : new Stretch(new Period(day, day), next);
                stretches.add(open);
            } else {
                open = null;
            }
        }
        return stretches;
    }

    /**
     * Who pays what over some days.
     *
     * @param contribution what the person pays
     * @param councilShare the rest, so that the two always make up the cost
     */
    public record Shares(Period period, Money contribution, Money councilShare) {
        private Shares withMorePaid(Money penny) {
            return new Shares(period, contribution.plus(penny), councilShare.minus(penny));
        }
    }

    /**
     * Who pays what over each of the stretches towards care of that weekly cost, at a seventh a day. Pence are rounded on the
     * running total and not stretch by stretch, so that the stretches come to the penny to what their days cost together.
     */
    public static List<Shares> shares(List<Stretch> stretches, Money weeklyCost) {
        List<Shares> shares = new ArrayList<>();
        RunningTotal costs = new RunningTotal();
        RunningTotal contributions = new RunningTotal();
        Money owed = Money.NIL;
        for (Stretch stretch : stretches) {
            long days = stretch.period().days();
            Money cost = costs.add(weeklyCost, days);
            owed = owed.plus(contributions.add(stretch.assessment().contributionTowards(weeklyCost), days));
            Money paid = owed.atMost(cost);
            owed = owed.minus(paid);
            shares.add(new Shares(stretch.period(), paid, cost.minus(paid)));
        }
        for (int i = shares.size() - 1; i >= 0 && !owed.isNil(); i--) {
            Money more = owed.atMost(shares.get(i).councilShare());
            shares.set(i, shares.get(i).withMorePaid(more));
            owed = owed.minus(more);
        }
        return shares;
    }

    /** Weekly amounts added up by the day, of which whole pence are taken as they are reached. */
    private static final class RunningTotal {
        private static final int DAYS_A_WEEK = 7;
        private BigDecimal sevenths = BigDecimal.ZERO;
        private Money taken = Money.NIL;

        /** What comes to be owed by these days, in whole pence. */
        Money add(Money aWeek, long days) {
            sevenths = sevenths.add(aWeek.pounds().multiply(BigDecimal.valueOf(days)));
            Money whole = Money.rounded(
                    sevenths.divide(BigDecimal.valueOf(DAYS_A_WEEK), 6, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
            Money now = whole.minus(taken);
            taken = whole;
            return now;
        }
    }

    private static UUID id(FinancialInformation information, LocalDate day) {
        return UUID.nameUUIDFromBytes((information.id() + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
