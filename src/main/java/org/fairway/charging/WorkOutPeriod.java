package org.fairway.charging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.kernel.WeeklyRate;
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
        /** What the person pays over these days towards care of that weekly cost. */
        public Money contributionTowards(Money weeklyCost) {
            return WeeklyRate.of(assessment.contributionTowards(weeklyCost)).over(period);
        }

        /** What the council pays over these days: the rest, so that the two always make up the cost. */
        public Money councilShareOf(Money weeklyCost) {
            return WeeklyRate.of(weeklyCost).over(period).minus(contributionTowards(weeklyCost));
        }

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

    private static UUID id(FinancialInformation information, LocalDate day) {
        return UUID.nameUUIDFromBytes((information.id() + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
