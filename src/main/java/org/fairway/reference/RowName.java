package org.fairway.reference;

import java.util.Locale;

/** How the keys of rows name a word of a rule: {@code SAVINGS_CREDIT} is {@code savings-credit}. */
public final class RowName {
    private RowName() {}

    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
