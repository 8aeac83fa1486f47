package org.fairway.signoff;

import java.util.Optional;
import org.fairway.kernel.Money;

/**
 * What is known of the person's contribution when the budget is made final.
 *
 * @param weekly the amount a week that the financial assessment came to; empty while it is not settled
 */
public record ContributionToBudget(Optional<Money> weekly) {
    public static final ContributionToBudget NOT_YET_ASSESSED = new ContributionToBudget(Optional.empty());
    public static final ContributionToBudget NONE = new ContributionToBudget(Optional.of(Money.NIL));

    public static ContributionToBudget of(Money weekly) {
        return new ContributionToBudget(Optional.of(weekly));
    }

    public boolean isAssessed() {
        return weekly.isPresent();
    }

    /** What the person pays of that cost: never more than all of it. */
    public Money towards(Money weeklyCost) {
        return weekly.orElse(Money.NIL).atMost(weeklyCost);
    }
}
