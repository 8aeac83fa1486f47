package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.ProposedAccount;
import org.fairway.letter.LetterText;

/** What the checks say of an account before anybody decides on it. */
public final class AccountFindings {
    private final BankAccounts accounts;
    private final TestAccount testAccount;
    private final NameChecks names;

    public AccountFindings(BankAccounts accounts, TestAccount testAccount, NameChecks names) {
        this.accounts = accounts;
        this.testAccount = testAccount;
        this.names = names;
    }

    /** Whether the number can exist. */
    public String modulus(ProposedAccount account, LocalDate today) {
        return testAccount.test(account.id(), today).words();
    }

    /** What the bank said of the name, if it was asked. */
    public String name(ProposedAccount account, boolean asked, LocalDate today) {
        return latest(account, asked).map(found -> words(found, today)).orElse("The bank has not been asked.");
    }

    /** Which other cases have the same account. */
    public String shared(ProposedAccount account) {
        List<ProposedAccount> others = accounts.sharedWith(account.id());
        return others.isEmpty()
                ? "No other case has this account."
                : "**The same account stands in other cases:** "
                        + others.stream()
                                .map(other -> other.payeeName() + " (" + other.caseNumber() + ")")
                                .collect(Collectors.joining(", "))
                        + ". Find out why before you confirm it.";
    }

    /** Why the account may not be paid, whatever else was seen. */
    public Optional<String> forbids(ProposedAccount account, boolean asked, LocalDate today) {
        if (testAccount.test(account.id(), today) == ModulusAnswer.FAILED) {
            return Optional.of(ModulusAnswer.FAILED.words());
        }
        return latest(account, asked)
                .filter(found -> found.answer().forbids())
                .map(found -> found.answer().words() + " Reject the details and say what is wrong.");
    }

    /** Asked for only where the bank was asked, as it seldom is. */
    private Optional<NameCheck> latest(ProposedAccount account, boolean asked) {
        return asked ? names.latest(account.id()) : Optional.empty();
    }

    private static String words(NameCheck found, LocalDate today) {
        String held = found.heldName() == null ? "" : " It is held as “%s”.".formatted(found.heldName());
        String age = found.isGoodOn(today) ? "" : " **This answer is too old: ask again.**";
        String code = found.answer().code().isEmpty()
                ? ""
                : " Code %s.".formatted(found.answer().code());
        return "%s%s Asked on %s.%s%s"
                .formatted(found.answer().words(), held, LetterText.day(found.askedOn()), code, age);
    }
}
