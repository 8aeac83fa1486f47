package org.fairway.payment;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * What a funder paid too much for one period of an entitlement.
 *
 * @param because what was recorded last that bears on the period
 */
public record Overpayment(
        EntitlementId entitlement, Due.Kind kind, Funder funder, Period period, Money amount, String because) {}
