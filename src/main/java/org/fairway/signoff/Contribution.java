package org.fairway.signoff;

import java.util.Optional;
import org.fairway.kernel.Money;

/**
 * What is known of the person's contribution when the budget is made final.
 *
 * @param weekly the amount a week that the financial assessment came to; empty while it is not settled
 */
public record Contribution(Optional<Money> weekly) {
    public static final Contribution NOT_YET_ASSESSED = new Contribution(Optional.empty());
    public static final Contribution NONE = new Contribution(Optional.of(Money.NIL));

    public static Contribution of(Money weekly) {
        return new Contribution(Optional.of(weekly));
    }

    public boolean isAssessed() {
        return weekly.isPresent();
    }

    /** What the person pays of that cost: never more than all of it. */
    public Money towards(Money weeklyCost) {
        return weekly.orElse(Money.NIL).atMost(weeklyCost);
    }
}
