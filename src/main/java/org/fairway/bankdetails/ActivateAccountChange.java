package org.fairway.bankdetails;

import java.time.LocalDate;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAgreement;

/** Puts a checked account in the place of the old one, for every payment run that is prepared from now on. */
public final class ActivateAccountChange {
    private final BankAccounts accounts;
    private final AccountChanges changes;
    private final Agreements agreements;

    public ActivateAccountChange(BankAccounts accounts, AccountChanges changes, Agreements agreements) {
        this.accounts = accounts;
        this.changes = changes;
        this.agreements = agreements;
    }

    /** The same again changes nothing. An agreement that has ended meanwhile keeps its account for what is still owed. */
    public void activate(AccountChange change, LocalDate today, String by) {
        changes.record(new ChangeStep(change.id(), ChangeState.ACTIVE, null, today, by));
        agreements
                .current(change.caseNumber())
                .filter(agreement -> agreement.id().equals(change.agreement()))
                .ifPresent(agreement -> agreements.record(paidInto(agreement, change), by));
    }

    private DirectPaymentAgreement paidInto(DirectPaymentAgreement agreement, AccountChange change) {
        return new DirectPaymentAgreement(
                agreement.id(),
                agreement.caseNumber(),
                accounts.get(change.newAccount()).payeeName(),
                change.newAccount(),
                agreement.weeklyGross(),
                agreement.weeklyContribution(),
                agreement.oneOff(),
                agreement.frequency(),
                agreement.startsOn(),
                agreement.endsOn());
    }
}
