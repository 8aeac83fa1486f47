package org.fairway.process.bankdetails;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.ProposedAccount;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.ChangeStep;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** The letters about a change of an account, to the person at the address that the council already had. */
@Component
class AccountLetter {
    private final AccountChanges changes;
    private final BankAccounts accounts;
    private final Letters letters;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    AccountLetter(
            AccountChanges changes,
            BankAccounts accounts,
            Letters letters,
            Cases cases,
            People people,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.changes = changes;
        this.accounts = accounts;
        this.letters = letters;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    Prefill prefill(OpenTask task, String kind) {
        AccountChange change = change(task);
        return Prefill.empty()
                .with("personName", person(change))
                .with("letterWords", words(task, kind, change, ""))
                .with("sentOn", task.today());
    }

    Completion record(OpenTask task, String kind, AccountLetterAnswers answers) {
        AccountChange change = change(task);
        ChangeStep last = last(change);
        Objections objections = new Objections()
                .when(
                        answers.sentOn().isBefore(last.on()),
                        "sentOn",
                        "Nothing was decided yet on that day. It was decided on %s."
                                .formatted(LetterText.day(last.on())))
                .when(
                        change.proposedBy().equals(task.user()),
                        "",
                        "You proposed this change. Someone else has to tell the payee of it: release the task.");
        Optional<Completion.Refused> refusal = AccountNumbers.refuse(objections, "personalNote", answers.personalNote())
                .refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        letters.record(
                new Letter(
                        task.recordId("letter"),
                        change.caseNumber(),
                        kind,
                        words(task, kind, change, note),
                        answers.sentOn(),
                        answers.sentBy()),
                task.user());
        return Completion.done();
    }

    private String words(OpenTask task, String kind, AccountChange change, String note) {
        ProposedAccount old = accounts.get(change.oldAccount());
        ProposedAccount proposed = accounts.get(change.newAccount());
        Map<String, String> values = new HashMap<>();
        values.put("name", person(change));
        values.put("askedOn", LetterText.day(change.askedOn()));
        values.put("askedHow", change.askedHow().words());
        values.put("oldEnding", old.lastFour());
        values.put("newEnding", proposed.lastFour());
        values.put("newName", proposed.payeeName());
        values.put("reason", Optional.ofNullable(last(change).reason()).orElse(""));
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(kind, pathwayCase(change).legalBasis(), values);
    }

    private ChangeStep last(AccountChange change) {
        return changes.steps(change.id()).stream()
                .reduce((one, next) -> next)
                .orElseThrow(() -> new IllegalStateException("Nothing was decided on " + change.id()));
    }

    private String person(AccountChange change) {
        return people.get(pathwayCase(change).person()).name();
    }

    private PathwayCase pathwayCase(AccountChange change) {
        return cases.get(change.caseNumber());
    }

    private AccountChange change(OpenTask task) {
        return changes.get(task.fact(BankDetailsProcess.ACCOUNT_CHANGE));
    }
}
