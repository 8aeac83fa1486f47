package org.fairway.charging;

import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing of value.
 *
 * @param value what the whole of it would fetch today, before any debt; never negative
 * @param debt what is owed that is secured on the whole of it, such as a mortgage; null when nothing is
 * @param holders how many people own it together, the person included; the shares are taken as equal (regulation 24)
 * @param ownPercent the person's own share in per cent where there is proof that the shares are not equal; null when they
 *     are
 * @param note which account or what it is; null when the kind says it all
 */
public record CapitalItem(
        CapitalType type,
        Money value,
        @Nullable Money debt,
        int holders,
        @Nullable Integer ownPercent,
        @Nullable String note) {
    public CapitalItem {
        if (holders < 1) {
            throw new IllegalArgumentException("Capital has at least one owner");
        }
    }

    /** What is owed on it, nothing included. */
    Money owed() {
        return debt == null ? Money.NIL : debt;
    }
}
