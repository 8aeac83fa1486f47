package org.fairway.payment.file;

import java.util.regex.Pattern;

/**
 * The international number of a British account: GB, two check digits, four letters of the bank, sort code and account
 * number (ISO 13616). The letters of the bank follow from a licensed directory, so they are given and never guessed.
 */
public final class Iban {
    private static final Pattern SHAPE = Pattern.compile("GB\\d{2}[A-Z]{4}\\d{14}");
    private static final Pattern BANK = Pattern.compile("[A-Z]{4}");

    private Iban() {}

    /** The number for the account at the bank of those four letters. */
    public static String of(String bank, String sortCode, String number) {
        if (!BANK.matcher(bank).matches()) {
            throw new IllegalArgumentException("A bank is named by four capital letters");
        }
        String rest = bank + sortCode + number;
        int check = 98 - remainder(rest + "GB00");
        return "GB" + (check < 10 ? "0" : "") + check + rest;
    }

    /** Whether it is a sound number and that of the account. */
    static boolean belongsTo(String iban, String sortCode, String number) {
        return SHAPE.matcher(iban).matches()
                && iban.endsWith(sortCode + number)
                && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int digit = sign > '9' ? sign - 'A' + 10 : sign - '0';
            remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return remainder;
    }
}
