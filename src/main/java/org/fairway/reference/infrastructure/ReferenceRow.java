package org.fairway.reference.infrastructure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.reference.BankHoliday;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedClock;
import org.fairway.reference.NewRate;
import org.fairway.reference.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One row of any file, as it is kept: its identity (kind, key, first day and, in a table, the step) and its content.
 *
 * @param number the value, the amount of a clock or the value of a step; null for words and for a known gap
 * @param word a choice, or the name of a bank holiday; null for numbers
 * @param unit the unit of a number; null for words
 * @param standing who set a clock; null for what is no clock
 */
record ReferenceRow(
        Identity id,
        @Nullable BigDecimal number,
        @Nullable String word,
        @Nullable String unit,
        DatedClock.@Nullable Standing standing,
        String source,
        Confidence confidence) {
    /**
     * What a row is about. Two rows with one identity overlap.
     *
     * @param step the number a table's row stands for; nought in every other kind
     */
    record Identity(Kind kind, String key, LocalDate from, BigDecimal step) {
        Identity {
            step = step.stripTrailingZeros();
        }
    }

    /** What a row holds. */
    enum Kind {
        VALUE,
        GAP,
        CHOICE,
        TABLE,
        TABLE_GAP,
        CLOCK,
        BANK_HOLIDAY
    }

    /** The row of a value that an administrator entered. */
    static ReferenceRow of(NewRate entered) {
        Rate rate = entered.rate();
        @Nullable BigDecimal step = rate.step();
        Kind kind = step != null ? Kind.TABLE : entered.number() == null ? Kind.GAP : Kind.VALUE;
        return new ReferenceRow(
                new Identity(kind, rate.key(), entered.from(), step == null ? BigDecimal.ZERO : step),
                entered.number(),
                null,
                rate.unit(),
                null,
                entered.source(),
                entered.confidence());
    }

    /** The row of a bank holiday that an administrator entered. */
    static ReferenceRow of(BankHoliday entered) {
        return new ReferenceRow(
                new Identity(Kind.BANK_HOLIDAY, "england", entered.day(), BigDecimal.ZERO),
                null,
                entered.name(),
                null,
                null,
                entered.source(),
                Confidence.CONFIRMED);
    }

    BankHoliday asBankHoliday(String by) {
        return new BankHoliday(id.from(), requireNonNull(word), source, by);
    }

    ReferenceRow {
        number = number == null ? null : number.stripTrailingZeros();
    }
}
