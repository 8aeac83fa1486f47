package org.fairway.agreement;

import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/** Brings signed terms into force. The same terms again change nothing. */
public final class ActivateAgreement {
    private final SignedAgreements signed;
    private final BankAccounts accounts;
    private final Agreements agreements;

    public ActivateAgreement(SignedAgreements signed, BankAccounts accounts, Agreements agreements) {
        this.signed = signed;
        this.accounts = accounts;
        this.agreements = agreements;
    }

    /**
     * The agreement in force.
     *
     * @param contribution what the person pays a week as it stands today; it may have been settled after the signature
     * @throws IllegalStateException if nothing was signed, or nobody but the one who entered it has confirmed the account
     */
    public DirectPaymentAgreement activate(CaseNumber caseNumber, Money contribution) {
        SignedTerms terms = signed.latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was signed in " + caseNumber));
        AccountCheck check = accounts.check(terms.account())
                .filter(AccountCheck::confirmed)
                .orElseThrow(() -> new IllegalStateException("The account of " + caseNumber + " is not confirmed"));
        if (check.checkedBy().equals(terms.recordedBy())) {
            throw new IllegalStateException("The account of " + caseNumber + " was confirmed by whoever entered it");
        }
        DirectPaymentAgreement agreement = terms.agreement(contribution);
        agreements.record(agreement, check.checkedBy());
        return agreement;
    }
}
