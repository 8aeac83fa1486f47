package org.fairway.planning;

import org.fairway.kernel.Money;

/**
 * Above these a price is taken for a slip of the pen; they are dated local settings and no cap on what a need may cost.
 *
 * @param weeklyLine the most one line may cost a week
 * @param oneOffLine the most one line may cost once
 */
public record PlanLimits(Money weeklyLine, Money oneOffLine) {}
