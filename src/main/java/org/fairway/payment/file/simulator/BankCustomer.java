package org.fairway.payment.file.simulator;

/**
 * Whose files the bank takes.
 *
 * @param serviceUserNumber by which Bacs knows them
 * @param account sort code and account number, or the international number, that their money leaves
 */
public record BankCustomer(String serviceUserNumber, String account) {
    boolean isSenderOf(ReceivedFile file) {
        return file.senderAccount().equals(account)
                && (file.serviceUserNumber().isEmpty()
                        || file.serviceUserNumber().equals(serviceUserNumber));
    }

    @Override
    public String toString() {
        return "customer " + serviceUserNumber;
    }
}
