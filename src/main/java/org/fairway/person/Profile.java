package org.fairway.person;

import org.jspecify.annotations.Nullable;

/**
 * What the council needs to know of someone to treat them as an individual, and what the statutory return asks of
 * everyone.
 *
 * @param knownAs the name they like to be called by; null when it is their given name
 * @param language the language they speak best
 * @param communicationNeeds what helps them to follow and be understood; null when nothing was said
 * @param practice their doctors' practice; null when not known
 */
public record Profile(
        @Nullable String knownAs,
        Gender gender,
        Ethnicity ethnicity,
        Accommodation accommodation,
        ContactMethod contactMethod,
        PreferredFormat preferredFormat,
        String language,
        Interpreter interpreter,
        @Nullable String communicationNeeds,
        @Nullable String practice) {
    /** What the person needs to read and to be understood, as one sentence or two. */
    public String needsInWords() {
        StringBuilder words = new StringBuilder("Reads ").append(preferredFormat.words());
        words.append("; speaks ").append(language).append(" best");
        if (interpreter.needed()) {
            words.append("; needs ").append(interpreter.words());
        }
        words.append('.');
        return communicationNeeds == null ? words.toString() : words + " " + communicationNeeds;
    }
}
