package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * An assessment that was checked and told to the person. Only from then on may anything be collected.
 *
 * @param toldOn the day the person was told
 * @param inForceFrom the first day it is owed for; never before the day the person was told, unless it asks for no more
 * @param asksNoMore whether it asks for no more than the contribution before it; what was paid too much is given back
 * @param arrangementFee what is asked besides for arranging care, a week, from the same day; nil where nothing is. It stands
 *     outside the personal budget and what is paid of it, for an invoice of its own
 */
public record Contribution(
        FinancialAssessment assessment,
        LocalDate toldOn,
        LocalDate inForceFrom,
        boolean asksNoMore,
        Money arrangementFee) {
    public Contribution {
        if (inForceFrom.isBefore(toldOn) && !asksNoMore) {
            throw new IllegalArgumentException("A contribution cannot be owed from " + inForceFrom
                    + ", before the person was told it on " + toldOn);
        }
    }

    /** Whether the person's resources are above the financial limit, or count so because they were not told. */
    public boolean aboveLimit() {
        return assessment.aboveLimit();
    }

    public boolean asksCouncilToArrange() {
        return assessment.asksCouncilToArrange();
    }

    public boolean nobodyToArrange() {
        return assessment.nobodyToArrange();
    }

    /** Whether needs are met only if the person asks for it, and they have not: Care Act 2014, section 18(3) and (4). */
    public boolean mustAskToHaveNeedsMet() {
        return aboveLimit() && !asksCouncilToArrange() && !nobodyToArrange();
    }

    /** What the person pays a week towards care of that weekly cost; never more than the cost. */
    public Money contributionTowards(Money weeklyCost) {
        return assessment.contributionTowards(weeklyCost);
    }
}
