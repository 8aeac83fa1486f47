package org.fairway.payment.file.simulator;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;

/**
 * A file as a bank reads it.
 *
 * @param id the serial or message number by which the bank answers
 * @param sender the name of who pays
 * @param senderAccount sort code and account number that the money leaves, or the international number
 * @param serviceUserNumber by which Bacs knows the sender; empty in other formats
 * @param fileNumber the number of the file among those of its day; 0 in formats that have none
 * @param createdOn the day it says it was made
 */
public record ReceivedFile(
        String id,
        String sender,
        String senderAccount,
        String serviceUserNumber,
        int fileNumber,
        LocalDate createdOn,
        List<ReceivedPayment> payments) {
    public ReceivedFile {
        payments = List.copyOf(payments);
    }

    public Money total() {
        return payments.stream().map(ReceivedPayment::amount).reduce(Money.NIL, Money::plus);
    }

    @Override
    public String toString() {
        return "file " + id + ", " + payments.size() + " payments, " + total();
    }
}
