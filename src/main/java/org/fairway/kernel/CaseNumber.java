package org.fairway.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case as people quote it, such as {@code FW-2026-000123-H}: the year it was opened, a number from one
 * sequence, and a check character (ISO 7064 MOD 37,36 over the year and the number) that catches every single mistyped
 * digit and every swap of two neighbours. It is the business key of every process of the case.
 *
 * @param text the whole number, upper case
 */
public record CaseNumber(String text) implements Comparable<CaseNumber> {
    private static final Pattern SHAPE = Pattern.compile("FW-(\\d{4})-(\\d{6,9})-([0-9A-Z])");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public CaseNumber {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || matcher.group(3).charAt(0) != check(matcher.group(1) + matcher.group(2))) {
            throw new IllegalArgumentException("Not a case number: it has the wrong shape or check character");
        }
    }

    /** The case number for the next number of the sequence in the year the case is opened. */
    public static CaseNumber of(int year, long sequence) {
        String number = "%06d".formatted(sequence);
        return new CaseNumber("FW-%d-%s-%s".formatted(year, number, check(year + number)));
    }

    /** Reads what a person typed; empty when it is not a case number. */
    public static Optional<CaseNumber> parse(String typed) {
        try {
            return Optional.of(new CaseNumber(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notACaseNumber) {
            return Optional.empty();
        }
    }

    private static char check(String digits) {
        int modulus = ALPHABET.length();
        int product = modulus;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + ALPHABET.indexOf(digits.charAt(i))) % modulus;
            product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
        }
        return ALPHABET.charAt((modulus + 1 - product) % modulus);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
