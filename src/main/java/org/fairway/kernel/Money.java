package org.fairway.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of pounds sterling in whole pence. It may be negative (a difference, a reversal); what must not be
 * negative says so where it is used. Arithmetic that would leave the range of a {@code long} throws
 * {@link ArithmeticException} rather than wrap.
 *
 * @param pence the amount in whole pence
 */
public record Money(long pence) implements Comparable<Money> {
    public static final Money NIL = new Money(0);

    /** Pounds as people type them: an optional pound sign, digits with or without thousands commas, at most two places. */
    private static final Pattern POUNDS = Pattern.compile("-?£?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /** Whole pence from pounds; refuses more than two decimal places with {@link ArithmeticException}. */
    public static Money ofPounds(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    /** Pence from pounds with any number of places, rounded once as the named rule says. */
    public static Money rounded(BigDecimal pounds, RoundingMode rounding) {
        return new Money(pounds.movePointRight(2).setScale(0, rounding).longValueExact());
    }

    /**
     * Reads an amount in pounds written by a person, such as {@code 1,375.60}, {@code £20} or {@code 0.5}. Empty when the
     * text is not an amount in pounds and pence.
     */
    public static Optional<Money> parse(String text) {
        String compact = text.strip().replace(" ", "");
        if (!POUNDS.matcher(compact).matches()) {
            return Optional.empty();
        }
        return Optional.of(ofPounds(new BigDecimal(compact.replace(",", "").replace("£", ""))));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public Money atLeast(Money floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    public boolean isNil() {
        return pence == 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** The amount in pounds with two places. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** Pounds with two places and no sign or separators, as forms and interfaces carry them: {@code 1375.60}. */
    public String plain() {
        return pounds().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /**
     * As a letter writes it: {@code £1,375.60}. Written by hand, because the currency format of the JDK is built anew each
     * time, which took half of the time of a means test.
     */
    @Override
    public String toString() {
        String whole = Long.toString(Math.abs(pence / 100));
        long part = Math.abs(pence % 100);
        StringBuilder words = new StringBuilder(whole.length() + 10).append(pence < 0 ? "-£" : "£");
        for (int digit = 0; digit < whole.length(); digit++) {
            if (digit > 0 && (whole.length() - digit) % 3 == 0) {
                words.append(',');
            }
            words.append(whole.charAt(digit));
        }
        return words.append(part < 10 ? ".0" : ".").append(part).toString();
    }
}
