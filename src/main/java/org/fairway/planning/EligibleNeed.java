package org.fairway.planning;

import java.math.BigDecimal;
import org.fairway.kernel.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A need that the council must see met, from the determination.
 *
 * @param code the need or outcome as the determination codes it
 * @param text the same in words
 * @param hoursAWeek the hours of support a week that the assessment found; null where nobody could say
 */
public record EligibleNeed(
        String code, String text, @Nullable BigDecimal hoursAWeek) {
    /** A need without hours. */
    public EligibleNeed(String code, String text) {
        this(code, text, null);
    }

    /** The need with its hours, as a list of needs says it. */
    public String words() {
        return hoursAWeek == null ? text : "%s (%s a week)".formatted(text, Hours.words(hoursAWeek));
    }
}
