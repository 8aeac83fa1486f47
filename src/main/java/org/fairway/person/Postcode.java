package org.fairway.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom, in capitals with one space. It has the shape of one; whether it exists is not known.
 *
 * @param text such as {@code EX2 4QD}
 */
public record Postcode(String text) {
    private static final Pattern SHAPE =
            Pattern.compile("(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])"
                    + " [0-9][ABD-HJLNP-UW-Z]{2})");

    public Postcode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the shape of a postcode");
        }
    }

    /** Reads what a person typed, in any case and with or without the space; empty when it is not a postcode. */
    public static Optional<Postcode> parse(String typed) {
        String compact = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (compact.length() < 5) {
            return Optional.empty();
        }
        int inward = compact.length() - 3;
        String spaced = compact.substring(0, inward) + " " + compact.substring(inward);
        return SHAPE.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
