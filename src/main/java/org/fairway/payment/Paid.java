package org.fairway.payment;

import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/** What the ledger says was paid for one period of an entitlement, or as a one-off sum, all runs taken together. */
public record Paid(EntitlementId entitlement, Due.Kind kind, Period period, Money amount) {}
