package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.BankAccounts;

/** Proposes another account for a live agreement, if the rules allow this officer to propose this one. */
public final class ProposeAccountChange {
    /** What came of it. */
    public sealed interface Outcome {
        record Proposed() implements Outcome {}

        /** Nothing has changed. */
        record Refused(List<Objection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }
    }

    /** Why a change cannot be proposed. */
    public enum Objection {
        UNDER_WAY("A change of this account is being checked already. It has to end before another is proposed."),
        SAME_ACCOUNT("This is the account that is paid already."),
        HOLDER_NOT_PAYEE(
                "Money goes only to the person, to who acts for them, or to the organisation that the agreement"
                        + " names. It cannot go to anybody else’s account, whoever asks."),
        OWN_ACCOUNT(
                "This account has your own name. Nobody enters an account of their own: ask a colleague, and tell your"
                        + " manager."),
        CANNOT_EXIST(ModulusAnswer.FAILED.words()
                + " Check both with the payee. If they are right, ask an administrator for the newest tables."),
        ASKED_LATER("This day is still to come.");

        private final String words;

        Objection(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final BankAccounts accounts;
    private final AccountChanges changes;
    private final TestAccount testAccount;

    public ProposeAccountChange(BankAccounts accounts, AccountChanges changes, TestAccount testAccount) {
        this.accounts = accounts;
        this.changes = changes;
        this.testAccount = testAccount;
    }

    /**
     * Proposes the change.
     *
     * @param payeeName the name of the new account
     * @param officer the full name of whoever proposes it
     */
    public Outcome propose(AccountChange change, String payeeName, AccountDetails details, String officer) {
        List<Objection> objections = objections(change, payeeName, details, officer);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        accounts.propose(
                change.newAccount(), change.caseNumber(), payeeName, details, change.proposedBy(), change.proposedOn());
        changes.propose(change);
        return new Outcome.Proposed();
    }

    private List<Objection> objections(AccountChange change, String payeeName, AccountDetails details, String officer) {
        List<Objection> found = new ArrayList<>();
        LocalDate today = change.proposedOn();
        add(
                found,
                Objection.UNDER_WAY,
                changes.underWay(change.agreement())
                        .filter(other -> !other.id().equals(change.id()))
                        .isPresent());
        add(found, Objection.SAME_ACCOUNT, accounts.reveal(change.oldAccount()).equals(details));
        add(found, Objection.HOLDER_NOT_PAYEE, change.holder() == Party.SOMEBODY_ELSE);
        add(found, Objection.OWN_ACCOUNT, namesTheSame(payeeName, officer));
        add(found, Objection.CANNOT_EXIST, testAccount.test(details, today) == ModulusAnswer.FAILED);
        add(found, Objection.ASKED_LATER, change.askedOn().isAfter(today));
        return found;
    }

    private static void add(List<Objection> found, Objection objection, boolean holds) {
        if (holds) {
            found.add(objection);
        }
    }

    /** Whether the name of an account is a colleague’s: every part of the colleague’s name stands in it. */
    static boolean namesTheSame(String accountName, String colleague) {
        List<String> held = List.of(words(accountName));
        return List.of(words(colleague)).stream().allMatch(held::contains);
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.UK).strip().split("[^\\p{L}]+");
    }
}
