package org.fairway.charging;

import org.fairway.kernel.Money;

/**
 * A disability-related cost that was allowed last time and no longer is. It is never dropped in silence: the reason is
 * recorded, and the person reads it.
 *
 * @param what the cost, as it was called last time
 * @param aWeek what was told for it a week
 * @param reason why it is no longer allowed
 */
public record EndedCost(String what, Money aWeek, String reason) {}
