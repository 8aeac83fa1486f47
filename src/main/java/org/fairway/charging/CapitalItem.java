package org.fairway.charging;

import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing of value.
 *
 * @param value what the whole of it would fetch today, less any debt secured on it; never negative
 * @param holders how many people own it together, the person included; the shares are taken as equal (regulation 24)
 * @param ownPercent the person's own share in per cent where there is proof that the shares are not equal; null when they
 *     are
 * @param note which account or what it is; null when the kind says it all
 */
public record CapitalItem(
        CapitalType type,
        Money value,
        int holders,
        @Nullable Integer ownPercent,
        @Nullable String note) {
    public CapitalItem {
        if (holders < 1) {
            throw new IllegalArgumentException("Capital has at least one owner");
        }
    }

    /** Something held in equal shares. */
    public static CapitalItem equalShares(CapitalType type, Money value, int holders, @Nullable String note) {
        return new CapitalItem(type, value, holders, null, note);
    }
}
