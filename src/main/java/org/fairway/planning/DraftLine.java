package org.fairway.planning;

import java.math.BigDecimal;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan line as it was written down, not yet checked.
 *
 * @param willing whether whoever gives the help has said themselves that they are willing and able
 */
public record DraftLine(
        String need,
        String support,
        HowMet howMet,
        @Nullable String givenBy,
        @Nullable Boolean willing,
        @Nullable ServiceComponent component,
        @Nullable BigDecimal units,
        @Nullable Unit unit,
        @Nullable Money unitPrice,
        @Nullable Recurrence recurrence,
        @Nullable PaidAs paidAs,
        @Nullable DayKind days) {
    /** A line that is the same on every day. */
    public DraftLine(
            String need,
            String support,
            HowMet howMet,
            @Nullable String givenBy,
            @Nullable Boolean willing,
            @Nullable ServiceComponent component,
            @Nullable BigDecimal units,
            @Nullable Unit unit,
            @Nullable Money unitPrice,
            @Nullable Recurrence recurrence,
            @Nullable PaidAs paidAs) {
        this(need, support, howMet, givenBy, willing, component, units, unit, unitPrice, recurrence, paidAs, null);
    }

    boolean hasAnyPrice() {
        return component != null || units != null || unit != null || unitPrice != null || recurrence != null;
    }
}
