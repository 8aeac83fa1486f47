package org.fairway.reference;

import java.time.LocalDate;

/**
 * One setting that is a word, as it stood on a day.
 *
 * @param key what it decides, such as {@code charging.rounding}
 * @param choice the word, upper case, such as {@code DOWN}
 * @param from the first day it holds
 * @param source where it is published
 * @param confidence how sure we are of it
 */
public record DatedChoice(String key, String choice, LocalDate from, String source, Confidence confidence) {
    /** The choice as one of the words a rule knows; throws {@link IllegalStateException} naming the row when it is none. */
    public <E extends Enum<E>> E as(Class<E> words) {
        try {
            return Enum.valueOf(words, choice);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("The setting " + key + " is " + choice + ", which no rule knows", unknown);
        }
    }
}
