package org.fairway.payment.file.simulator;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which payments the bank is to fail, and what it says then. The first rule that fits counts, so the same file always has
 * the same answer.
 *
 * @param accountEnding the last digits of the account number
 * @param bacsCode what the Bacs report says, such as {@code 5}
 * @param isoCode what pain.002 says, such as {@code AC01}
 * @param words what the bank says beside the code
 */
public record FailureRule(String accountEnding, String bacsCode, String isoCode, String words) {
    private static final Pattern ENDING = Pattern.compile("\\d{1,8}");

    /** By which a demonstration can have each failure: the last three digits choose it. */
    public static final List<FailureRule> BY_ENDING = List.of(
            new FailureRule("900", "0", "AC01", "Invalid details"),
            new FailureRule("902", "2", "MD07", "Beneficiary deceased"),
            new FailureRule("903", "3", "AC01", "Account transferred"),
            new FailureRule("905", "5", "AC03", "No account"),
            new FailureRule("908", "B", "AC04", "Account closed"),
            new FailureRule("909", "9", "XT99", "A code that nobody knows"));

    public FailureRule {
        if (!ENDING.matcher(accountEnding).matches()) {
            throw new IllegalArgumentException("An account ends in digits");
        }
    }

    boolean fits(ReceivedPayment payment) {
        String account = payment.iban().isEmpty() ? payment.accountNumber() : payment.iban();
        return account.endsWith(accountEnding);
    }
}
