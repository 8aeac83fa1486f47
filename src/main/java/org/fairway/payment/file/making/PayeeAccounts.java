package org.fairway.payment.file.making;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;

/** Where payees' account numbers are kept. Each reading is noted with who, for what run and why. */
public interface PayeeAccounts {
    /** The numbers; of a version of bank details that there is not, nothing. */
    Map<UUID, BankAccount> numbers(Set<UUID> accounts, RunNumber run, String reason, String by);
}
