package org.fairway.planning;

import java.math.BigDecimal;
import org.fairway.kernel.Money;

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

    /** The price of one: {@code £17.40 an hour}, {@code £8.20 each}. */
    String at(Money price) {
        return switch (this) {
            case ITEM -> price + " each";
            case HOUR -> price + " an hour";
            default -> "%s a %s".formatted(price, one);
        };
    }

    /** The word that goes with the number: {@code 1 hour}, {@code 2 hours}, {@code 0.5 hours}. */
    public String words(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? one : one + "s";
    }
}
