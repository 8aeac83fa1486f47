package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.ProposedAccount;
import org.fairway.reference.ReferenceData;

/** Asks the bank whose account it is, and keeps the answer with the day until which it counts. */
public final class AskForName {
    private static final String GOOD_FOR = "name-check-good-for";
    private final BankAccounts accounts;
    private final ConfirmationOfPayee service;
    private final NameChecks checks;
    private final ReferenceData reference;

    public AskForName(BankAccounts accounts, ConfirmationOfPayee service, NameChecks checks, ReferenceData reference) {
        this.accounts = accounts;
        this.service = service;
        this.checks = checks;
        this.reference = reference;
    }

    /** Asks, unless the question of that id was answered already. */
    public void ask(UUID id, ProposedAccount account, LocalDate today, String by) {
        if (checks.latest(account.id()).filter(known -> known.id().equals(id)).isPresent()) {
            return;
        }
        ConfirmationOfPayee.Answer answer = service.ask(account.payeeName(), accounts.reveal(account.id()));
        checks.record(
                new NameCheck(
                        id,
                        account.id(),
                        account.payeeName(),
                        answer.answer(),
                        answer.heldName(),
                        today,
                        reference.due(GOOD_FOR, today)),
                by);
    }
}
