package org.fairway.planning;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * What the lines of one plan are held against. Above the first two a price is taken for a slip of the pen; they are dated local settings and
 * no cap on what a need may cost.
 *
 * @param weeklyLine the most one line may cost a week
 * @param oneOffLine the most one line may cost once
 * @param start the plan's first day
 * @param freeReablementEnds the last day on which reablement that begins with the plan is free
 */
public record PlanLimits(Money weeklyLine, Money oneOffLine, LocalDate start, LocalDate freeReablementEnds) {}
