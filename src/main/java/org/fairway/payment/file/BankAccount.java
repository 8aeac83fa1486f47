package org.fairway.payment.file;

import org.jspecify.annotations.Nullable;

/**
 * An account that money is paid into or from. It is written into files and nowhere else: in words it is only its last
 * four digits, and no refusal quotes it.
 *
 * @param sortCode six digits
 * @param number eight digits
 * @param iban the same account as an international number, for banks that ask for it; null when it is not known
 */
public record BankAccount(
        String sortCode, String number, @Nullable String iban) {
    private static final int SORT_CODE = 6;
    private static final int NUMBER = 8;

    public BankAccount {
        if (!hasDigits(sortCode, SORT_CODE) || !hasDigits(number, NUMBER)) {
            throw new IllegalArgumentException("Not the shape of a British bank account");
        }
        if (iban != null && !Iban.belongsTo(iban, sortCode, number)) {
            throw new IllegalArgumentException("The international number is not that of the account ending "
                    + number.substring(number.length() - 4));
        }
    }

    public BankAccount(String sortCode, String number) {
        this(sortCode, number, null);
    }

    /** Asked for each payment of a run whenever it is read, so it is no pattern. */
    private static boolean hasDigits(String text, int count) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return text.length() == count;
    }

    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return "account ending " + lastFour();
    }
}
