package org.fairway.payment.file;

import java.util.regex.Pattern;

/**
 * The council as it pays: whose money it is and which account it leaves.
 *
 * @param name as it stands on the bank statement of whoever is paid
 * @param serviceUserNumber the six digits by which Bacs knows the council
 * @param account the account that the money leaves
 */
public record Originator(String name, String serviceUserNumber, BankAccount account) {
    private static final Pattern SERVICE_USER_NUMBER = Pattern.compile("\\d{6}");

    public Originator {
        if (name.isBlank() || !SERVICE_USER_NUMBER.matcher(serviceUserNumber).matches()) {
            throw new IllegalArgumentException(
                    "A council that pays has a name and a service user number of six digits");
        }
    }
}
