package org.fairway.charging;

import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One income of the person. A partner's income is never asked: each adult is assessed alone.
 *
 * @param amount what comes in each time; never negative
 * @param note who pays it, or what it is; null when the kind says it all
 */
public record IncomeItem(
        IncomeType type,
        Money amount,
        HowOften howOften,
        @Nullable String note) {}
