package org.fairway.payment.file;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fairway.kernel.Money;

/**
 * One payment to one account on one day.
 *
 * @param paymentId by which Fairway knows the payment, and returns are matched
 * @param payDate the day on which it is in the account
 * @param payeeName the name of the account
 * @param account where it goes
 * @param amount more than nil
 * @param reference what the payee sees on their statement: capital letters, digits and a few signs, at most eighteen
 * @param costs what it is charged to; together the amount
 */
public record PaymentItem(
        String paymentId,
        LocalDate payDate,
        String payeeName,
        BankAccount account,
        Money amount,
        String reference,
        List<CostLine> costs) {
    private static final Pattern PAYMENT_ID = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]([A-Z0-9.&/ -]{0,16}[A-Z0-9.&/-])?");
    private static final int NAME_MAX = 140;

    public PaymentItem {
        costs = List.copyOf(costs);
        if (!PAYMENT_ID.matcher(paymentId).matches()) {
            throw new IllegalArgumentException("A payment is known by letters, digits and hyphens, at most 35");
        }
        if (!amount.isMoreThan(Money.NIL)) {
            throw new IllegalArgumentException("Payment " + paymentId + " must be more than nil: " + amount);
        }
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("Payment " + paymentId + " has a reference that no bank carries");
        }
        if (payeeName.isBlank()
                || payeeName.length() > NAME_MAX
                || payeeName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Payment " + paymentId + " needs a name of its payee");
        }
        Money charged = costs.stream().map(CostLine::amount).reduce(Money.NIL, Money::plus);
        if (!costs.isEmpty() && !charged.equals(amount)) {
            throw new IllegalArgumentException(
                    "Payment " + paymentId + " is " + amount + ", and " + charged + " of it is charged to somebody");
        }
    }

    /** A payment that goes to the bank only, where nobody asks what it is charged to. */
    public PaymentItem(
            String paymentId,
            LocalDate payDate,
            String payeeName,
            BankAccount account,
            Money amount,
            String reference) {
        this(paymentId, payDate, payeeName, account, amount, reference, List.of());
    }

    /** Without the name and the account. */
    @Override
    public String toString() {
        return "payment " + paymentId + " of " + amount + " on " + payDate;
    }
}
