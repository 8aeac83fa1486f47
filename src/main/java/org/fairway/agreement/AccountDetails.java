package org.fairway.agreement;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sort code and account number. Never shown, logged or sent on as they are: in words it is only its last four digits.
 *
 * @param sortCode six digits
 * @param accountNumber eight digits
 */
public record AccountDetails(String sortCode, String accountNumber) {
    private static final Pattern SORT_CODE = Pattern.compile("\\d{6}");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\d{8}");
    private static final Pattern NOUGHTS = Pattern.compile("0+");

    public AccountDetails {
        if (!isSortCode(sortCode) || !isAccountNumber(accountNumber)) {
            throw new IllegalArgumentException("Not the shape of a British bank account");
        }
    }

    /** Reads what a person typed, with or without spaces and hyphens; empty when it has not the shape of an account. */
    public static Optional<AccountDetails> parse(String sortCode, String accountNumber) {
        String bare = bare(sortCode);
        String number = bare(accountNumber);
        return isSortCode(bare) && isAccountNumber(number)
                ? Optional.of(new AccountDetails(bare, number))
                : Optional.empty();
    }

    /** Whether what a person typed has the shape of a sort code. */
    public static boolean isSortCodeShaped(String typed) {
        return isSortCode(bare(typed));
    }

    public String lastFour() {
        return accountNumber.substring(accountNumber.length() - 4);
    }

    private static boolean isSortCode(String digits) {
        return SORT_CODE.matcher(digits).matches() && !NOUGHTS.matcher(digits).matches();
    }

    private static boolean isAccountNumber(String digits) {
        return ACCOUNT_NUMBER.matcher(digits).matches()
                && !NOUGHTS.matcher(digits).matches();
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    @Override
    public String toString() {
        return "account ending " + lastFour();
    }
}
