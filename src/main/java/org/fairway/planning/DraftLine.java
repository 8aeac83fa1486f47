package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan line as it was written down, not yet checked.
 *
 * @param willing whether whoever gives the help has said themselves that they are willing and able
 * @param nhsPayer which part of the NHS pays for it
 * @param nhsAmount what it pays, each time or once
 * @param freeUntil the last day on which reablement is free
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
        @Nullable DayKind days,
        @Nullable String nhsPayer,
        @Nullable Money nhsAmount,
        @Nullable LocalDate freeUntil) {
    /** A line that is the same on every day, that the NHS does not pay for and that is not free for a time. */
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
        this(
                need,
                support,
                howMet,
                givenBy,
                willing,
                component,
                units,
                unit,
                unitPrice,
                recurrence,
                paidAs,
                null,
                null,
                null,
                null);
    }

    boolean hasAnyPrice() {
        return component != null || units != null || unit != null || unitPrice != null || recurrence != null;
    }

    boolean hasNhsMoney() {
        return nhsPayer != null || nhsAmount != null;
    }
}
