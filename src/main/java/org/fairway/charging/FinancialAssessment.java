package org.fairway.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What the rules say of a person's means, with every step of the working.
 *
 * @param information the record it was worked out from
 * @param basis why it came out as it did
 * @param assessedAWeek what the person can be asked to pay a week, before it is held against the cost of care; nil for a
 *     person who pays the full cost, because there is no such figure for them
 * @param nobodyToArrange as told: nobody is able to arrange care for the person
 * @param asksCouncilToArrange as told: the person asks the council to arrange care even above the limit
 * @param working every step, in order
 */
public record FinancialAssessment(
        UUID id,
        UUID information,
        CaseNumber caseNumber,
        LocalDate asOf,
        Basis basis,
        Money assessedAWeek,
        boolean nobodyToArrange,
        boolean asksCouncilToArrange,
        List<WorkingLine> working)
        implements MeansTestOutcome {
    /** Why an assessment came out as it did. */
    public enum Basis {
        /** Worked out from income, capital and costs. */
        ASSESSED(false, false),
        /** Capital is above the upper limit: the person pays the full cost. */
        ABOVE_UPPER_LIMIT(true, true),
        /** The person did not tell about their money: they pay the full cost until they do. */
        NOT_DISCLOSED(true, true),
        /** It was plain that capital is above the upper limit. */
        LIGHT_TOUCH_ABOVE_LIMIT(true, true),
        /** It was plain that the person can pay a small charge, and they owe no more than that. */
        LIGHT_TOUCH_SMALL_CHARGE(false, false),
        /** It was plain that the person has nothing to pay. */
        LIGHT_TOUCH_NOTHING_DUE(false, false),
        /** The care is free, whatever the person has. */
        FREE(false, false),
        /** All of the care is reablement, which is free in its first weeks. */
        FREE_FOR_A_TIME(false, false);

        private final boolean fullCost;
        private final boolean aboveLimit;

        Basis(boolean fullCost, boolean aboveLimit) {
            this.fullCost = fullCost;
            this.aboveLimit = aboveLimit;
        }

        /**
         * Whether it stands on figures that can be carried to another day. A short look, a refusal to tell and care that is
         * free do not.
         */
        public boolean standsOnFigures() {
            return this == ASSESSED || this == ABOVE_UPPER_LIMIT || this == FREE_FOR_A_TIME;
        }
    }

    public FinancialAssessment {
        working = List.copyOf(working);
    }

    /** Records of before the sum of a small charge was asked have none: they keep what was decided. */
    public boolean paysFullCost() {
        return basis.fullCost || (basis == Basis.LIGHT_TOUCH_SMALL_CHARGE && assessedAWeek.isNil());
    }

    /** Whether the person's resources are above the financial limit, or count so because they were not told. */
    public boolean aboveLimit() {
        return basis.aboveLimit;
    }

    /** Whether it asks for no more than the other, whatever care costs. */
    public boolean asksNoMoreThan(FinancialAssessment other) {
        return other.paysFullCost() || (!paysFullCost() && !assessedAWeek.isMoreThan(other.assessedAWeek));
    }

    /** What the person pays towards care of that cost: all of it above the limit, and never more than it costs. */
    public Money contributionTowards(Money weeklyCost) {
        return paysFullCost() ? weeklyCost : assessedAWeek.atMost(weeklyCost);
    }

    /** What the council pays towards care of that cost: the rest, so that the two always make up the cost. */
    public Money councilShareOf(Money weeklyCost) {
        return weeklyCost.minus(contributionTowards(weeklyCost));
    }
}
