package org.fairway.payment.file.making;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.CostLine;
import org.fairway.payment.file.PaymentItem;

/**
 * A payment of a frozen run as it is kept: with the version of the bank details that it goes to, and without the number.
 *
 * @param place which payment of the run it is, from 1 on, in the order of the file
 * @param reference what the payee sees on their statement, and returns name
 */
public record FrozenPayment(
        long place,
        UUID account,
        String payeeName,
        Money amount,
        LocalDate payDate,
        String reference,
        List<CostLine> costs) {
    public FrozenPayment {
        costs = List.copyOf(costs);
    }

    PaymentItem into(RunNumber run, BankAccount number) {
        return new PaymentItem(run + "-" + place, payDate, payeeName, number, amount, reference, costs);
    }
}
