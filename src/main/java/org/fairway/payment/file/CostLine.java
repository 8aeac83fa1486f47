package org.fairway.payment.file;

import java.util.regex.Pattern;
import org.fairway.kernel.Money;

/**
 * What part of a payment is charged to what: the finance system books each part for itself.
 *
 * @param purpose whose money and what for, such as {@code council.adults}; profiles say which codes it has
 * @param amount its part; more than nil
 */
public record CostLine(String purpose, Money amount) {
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    public CostLine {
        if (!PURPOSE.matcher(purpose).matches() || !amount.isMoreThan(Money.NIL)) {
            throw new IllegalArgumentException("Not a part of a payment: " + purpose + ", " + amount);
        }
    }
}
