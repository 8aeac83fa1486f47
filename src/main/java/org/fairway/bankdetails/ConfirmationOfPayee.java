package org.fairway.bankdetails;

import org.fairway.agreement.AccountDetails;
import org.jspecify.annotations.Nullable;

/** The service that asks a bank whose account it is. */
public interface ConfirmationOfPayee {
    /** Asks whether the account has that name. */
    Answer ask(String name, AccountDetails account);

    /**
     * What the bank says.
     *
     * @param heldName the name of the account, where the bank gives it; null where it does not
     */
    record Answer(NameAnswer answer, @Nullable String heldName) {}
}
