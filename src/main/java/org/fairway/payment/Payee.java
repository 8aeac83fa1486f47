package org.fairway.payment;

import java.util.UUID;

/**
 * Who is paid and into which account: the person, a nominee, an authorised person or a third party.
 *
 * @param name the name of the account
 * @param account the reference of the checked account; its number is kept elsewhere, encrypted
 * @param accountEnding the last four digits of the account number, which is all that anybody is shown
 */
public record Payee(String name, UUID account, String accountEnding) {
    public Payee {
        if (!accountEnding.matches("\\d{4}")) {
            throw new IllegalArgumentException("Only the last four digits of an account are kept with a payment");
        }
    }
}
