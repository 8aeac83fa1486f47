package org.fairway.referral;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * Support for the time until the person is assessed.
 *
 * @param provider who gives it
 * @param weeklyCost what it costs the council a week
 * @param period from its first day to the day by which something lasting must be in place
 * @param costExplained how the person was told what they may later have to pay
 */
public record UrgentSupport(String what, String provider, Money weeklyCost, Period period, String costExplained) {}
