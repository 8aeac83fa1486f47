package org.fairway.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fairway.agreement.AccountCheckOutcome.AccountCheckRefused;
import org.fairway.agreement.AccountCheckOutcome.AccountChecked;

/** Confirms or rejects a proposed account, if the rules allow this person to do so on this evidence. */
public final class CheckBankDetails {
    private final BankAccounts accounts;

    public CheckBankDetails(BankAccounts accounts) {
        this.accounts = accounts;
    }

    public AccountCheckOutcome check(ProposedAccount account, AccountCheck check) {
        List<String> reasons = rules().stream()
                .map(rule -> rule.apply(account, check))
                .flatMap(Optional::stream)
                .toList();
        if (!reasons.isEmpty()) {
            return new AccountCheckRefused(reasons);
        }
        accounts.record(check);
        return new AccountChecked(check);
    }

    /** All rules of the check; each gives the reason why it cannot be taken, if it cannot. */
    private static List<BiFunction<ProposedAccount, AccountCheck, Optional<String>>> rules() {
        return List.of(
                CheckBankDetails::nobodyChecksWhatTheyEntered,
                CheckBankDetails::confirmedMeansCalledBack,
                CheckBankDetails::confirmedMeansTheNameFits);
    }

    private static Optional<String> nobodyChecksWhatTheyEntered(ProposedAccount account, AccountCheck check) {
        return when(
                account.proposedBy().equals(check.checkedBy()),
                "You entered these bank details. Someone else has to check them: release the task for a colleague.");
    }

    private static Optional<String> confirmedMeansCalledBack(ProposedAccount account, AccountCheck check) {
        return when(
                check.confirmed() && check.calledBackOn() == null,
                "Bank details are confirmed only after a call back on a number we already had. Give its date.");
    }

    private static Optional<String> confirmedMeansTheNameFits(ProposedAccount account, AccountCheck check) {
        return when(
                check.confirmed() && !check.nameMatches(),
                "The name of the account does not match. Reject the details and say what is wrong.");
    }

    private static Optional<String> when(boolean broken, String reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
