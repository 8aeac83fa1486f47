package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountCheckOutcome;
import org.fairway.agreement.AccountCheckOutcome.AccountCheckRefused;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.CheckBankDetails;
import org.jspecify.annotations.Nullable;

/** Confirms a proposed change of an account, or ends it, on what a second person has found. */
public final class CheckAccountChange {
    private final BankAccounts accounts;
    private final AccountChanges changes;
    private final NameChecks names;
    private final TestAccount testAccount;
    private final CheckBankDetails checkBankDetails;

    public CheckAccountChange(
            BankAccounts accounts,
            AccountChanges changes,
            NameChecks names,
            TestAccount testAccount,
            CheckBankDetails checkBankDetails) {
        this.accounts = accounts;
        this.changes = changes;
        this.names = names;
        this.testAccount = testAccount;
        this.checkBankDetails = checkBankDetails;
    }

    /**
     * Confirms the change. Gives the reasons why it cannot be confirmed, if it cannot; then nothing has changed.
     *
     * @param nameSeen how the name was seen, where the bank’s answer left it open; null where it did not
     * @param calledBackOn the day the payee was rung on a number the council already had; null when nobody was reached
     */
    public List<String> confirm(
            AccountChange change,
            @Nullable LocalDate calledBackOn,
            @Nullable String nameSeen,
            String evidence,
            String by,
            LocalDate today) {
        List<String> reasons = reasons(change, calledBackOn, nameSeen, today);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        AccountCheck check = new AccountCheck(
                change.newAccount(), true, calledBackOn, true, whole(evidence, nameSeen), null, by, today);
        AccountCheckOutcome outcome = checkBankDetails.check(accounts.get(change.newAccount()), check);
        if (outcome instanceof AccountCheckRefused refused) {
            return refused.reasons();
        }
        changes.record(new ChangeStep(change.id(), ChangeState.CHECKED, null, today, by));
        return List.of();
    }

    /** Ends the change: it is refused, or the payee no longer wants it. Gives the reason why it cannot, if it cannot. */
    public Optional<String> end(AccountChange change, ChangeState state, String reason, String by, LocalDate today) {
        if (change.proposedBy().equals(by)) {
            return Optional.of("You proposed this change. Someone else has to decide on it: release the task.");
        }
        changes.record(new ChangeStep(change.id(), state, reason, today, by));
        return Optional.empty();
    }

    private List<String> reasons(
            AccountChange change, @Nullable LocalDate calledBackOn, @Nullable String nameSeen, LocalDate today) {
        List<String> reasons = new ArrayList<>();
        if (calledBackOn != null && calledBackOn.isBefore(change.askedOn())) {
            reasons.add("The call back has to be after the change was asked for. Ring them about this change.");
        }
        if (testAccount.test(change.newAccount(), today) == ModulusAnswer.FAILED) {
            reasons.add(ModulusAnswer.FAILED.words());
        }
        Optional<NameCheck> name = names.latest(change.newAccount());
        if (name.isEmpty() || !name.get().isGoodOn(today)) {
            reasons.add("The bank’s answer about the name is too old to rely on. Choose to ask the bank again.");
        } else if (name.get().answer().forbids()) {
            reasons.add(name.get().answer().words() + " Refuse the change, or ask for details that fit.");
        } else if (name.get().answer().leavesOpen() && nameSeen == null) {
            reasons.add(name.get().answer().words() + " Say how you have seen the name in another way.");
        }
        return reasons;
    }

    private static String whole(String evidence, @Nullable String nameSeen) {
        return nameSeen == null ? evidence : evidence + "\n\nName: " + nameSeen;
    }
}
