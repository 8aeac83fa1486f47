package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.kernel.CaseNumber;

/** All changes of accounts of live agreements. They are added to and never changed. */
public interface AccountChanges {
    /** Keeps a proposal; the same id again changes nothing. */
    void propose(AccountChange change);

    /** The proposal; throws {@link java.util.NoSuchElementException} when there is none of that id. */
    AccountChange get(AccountChangeId id);

    /** Keeps that the change has come so far; the same again changes nothing. */
    void record(ChangeStep step);

    /** What has become of the change, the first step first; none while it is proposed. */
    List<ChangeStep> steps(AccountChangeId id);

    /** The change of the agreement's account that has not ended yet. */
    Optional<AccountChange> underWay(AgreementId agreement);

    /** The agreements that are paid on the day or later, by the name of the person. */
    List<PaidAgreement> paid(LocalDate day);

    /** The agreement, if it is paid on the day or later. */
    Optional<PaidAgreement> paid(AgreementId agreement, LocalDate day);

    /**
     * The accounts in use since a change that no run that was sent has paid yet, each with its change: the next payment into
     * them is the first one, and is looked at before it leaves.
     */
    Map<AccountId, AccountChange> notYetPaid();

    /** Every account that was ever entered for the case as it stands on the day, the newest first. */
    List<AccountVersion> versions(CaseNumber caseNumber, LocalDate day);
}
