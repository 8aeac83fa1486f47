package org.fairway.planning;

import java.math.BigDecimal;

/** What the units of a funded line are; the statutory return asks for the unit cost and the planned units a week. */
public enum Unit {
    HOUR("hour"),
    VISIT("visit"),
    SESSION("session"),
    DAY("day"),
    NIGHT("night"),
    JOURNEY("journey"),
    ITEM("item"),
    WEEK("week");

    private final String one;

    Unit(String one) {
        this.one = one;
    }

    /** The word that goes with the number: {@code 1 hour}, {@code 2 hours}, {@code 0.5 hours}. */
    public String words(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? one : one + "s";
    }
}
