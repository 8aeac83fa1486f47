package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of the working, in the order a finance officer would write it.
 *
 * @param label what it is, in plain words
 * @param amount the amount, which is never negative: the effect says which way it goes
 * @param source where the rule or rate is published; null when the line only adds up the ones before
 * @param row the key of the dated row it was read from; null when it was not read from one
 * @param rowFrom the first day of that row
 */
public record WorkingLine(
        String label,
        Money amount,
        Effect effect,
        @Nullable String source,
        @Nullable String row,
        @Nullable LocalDate rowFrom) {
    /** The amount as people read it; a reason has none. */
    public String amountInWords() {
        return effect == Effect.REASON ? "no amount" : amount.toString();
    }

    /** The step in one line, as letters and decisions write it. */
    public String sentence() {
        return effect == Effect.REASON ? label : "%s: %s (%s)".formatted(label, amount, effect.words());
    }

    /** What a line does to the result. */
    public enum Effect {
        COUNTED("counted"),
        LEFT_OUT("not counted"),
        /** Capital, which is a sum and not a weekly amount. */
        CAPITAL("capital"),
        CAPITAL_LEFT_OUT("capital, not counted"),
        TAKEN_OFF("taken off"),
        /** Asked for and not taken off. */
        NOT_ALLOWED("not taken off"),
        SUBTOTAL("adds up to"),
        RESULT("result"),
        /** A step of what is asked for later on; it is no part of what is asked for now. */
        LATER("then"),
        /** Says why something is so; its amount says nothing. */
        REASON("decides");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
