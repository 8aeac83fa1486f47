package org.fairway.person;

import java.util.Optional;

/**
 * An NHS number: ten digits of which the last is a check digit, modulus 11 with the weights 10 to 2, as the NHS Data
 * Dictionary gives it. A number whose check would be 10 is never given out.
 *
 * @param digits ten digits without spaces
 */
public record NhsNumber(String digits) {
    private static final int LENGTH = 10;

    public NhsNumber {
        if (!digits.matches("[0-9]{10}") || check(digits) != digits.charAt(LENGTH - 1) - '0') {
            throw new IllegalArgumentException("Not an NHS number: it has the wrong length or check digit");
        }
    }

    /** Reads what a person typed, with or without spaces or hyphens; empty when it is not an NHS number. */
    public static Optional<NhsNumber> parse(String typed) {
        try {
            return Optional.of(new NhsNumber(typed.replaceAll("[\\s-]", "")));
        } catch (IllegalArgumentException notAnNhsNumber) {
            return Optional.empty();
        }
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    /** As people read it out: {@code 943 476 5919}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
