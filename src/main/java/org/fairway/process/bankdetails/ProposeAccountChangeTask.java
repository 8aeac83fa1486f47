package org.fairway.process.bankdetails;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChangeId;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.PaidAgreement;
import org.fairway.bankdetails.ProposeAccountChange;
import org.fairway.bankdetails.ProposeAccountChange.Objection;
import org.fairway.bankdetails.ProposeAccountChange.Outcome;
import org.fairway.process.bankdetails.ProposeAccountChangeAnswers.Choice;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** An officer writes down the account that a direct payment is to go to. It goes to the vault, to be checked by another. */
@Component
class ProposeAccountChangeTask implements HumanTask<ProposeAccountChangeAnswers> {
    private static final Map<Objection, String> FIELDS = Map.of(
            Objection.UNDER_WAY, "agreement",
            Objection.SAME_ACCOUNT, "accountNumber",
            Objection.HOLDER_NOT_PAYEE, "holder",
            Objection.OWN_ACCOUNT, "payeeName",
            Objection.CANNOT_EXIST, "accountNumber",
            Objection.ASKED_LATER, "askedOn");

    private final AccountChanges changes;
    private final ProposeAccountChange propose;
    private final Colleagues colleagues;

    ProposeAccountChangeTask(AccountChanges changes, ProposeAccountChange propose, Colleagues colleagues) {
        this.changes = changes;
        this.propose = propose;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return BankDetailsProcess.PROPOSE;
    }

    @Override
    public Class<ProposeAccountChangeAnswers> answers() {
        return ProposeAccountChangeAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        List<Map<String, String>> paid = changes.paid(task.today()).stream()
                .map(ProposeAccountChangeTask::choice)
                .toList();
        return Prefill.empty()
                .with("nobodyWords", paid.isEmpty() ? "No direct payment is paid at the moment." : null)
                .with("paid", paid);
    }

    private static Map<String, String> choice(PaidAgreement one) {
        return Map.of(
                "label",
                "%s (%s), account ending %s".formatted(one.person(), one.caseNumber(), one.lastFour()),
                "value",
                one.id().toString());
    }

    @Override
    public Completion complete(OpenTask task, ProposeAccountChangeAnswers answers) {
        if (answers.choice() == Choice.NOTHING) {
            return Completion.done().with(BankDetailsProcess.ACCOUNT_PROPOSED, false);
        }
        Optional<Completion.Refused> refusal = check(answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<PaidAgreement> paid = id(Objects.requireNonNull(answers.agreement()))
                .flatMap(id -> changes.paid(new AgreementId(id), task.today()));
        if (paid.isEmpty()) {
            return Completion.refused("agreement", "Choose from the list; it shows the agreements that are paid.");
        }
        Optional<AccountDetails> details = AccountDetails.parse(
                Objects.requireNonNull(answers.sortCode()), Objects.requireNonNull(answers.accountNumber()));
        if (details.isEmpty()) {
            return notAnAccount(answers);
        }
        return propose(task, answers, paid.get(), details.get());
    }

    private Completion propose(
            OpenTask task, ProposeAccountChangeAnswers answers, PaidAgreement paid, AccountDetails details) {
        AccountChange change = change(task, answers, paid);
        Outcome outcome = propose.propose(
                change, Objects.requireNonNull(answers.payeeName()), details, colleagues.nameOf(task.user()));
        if (outcome instanceof Outcome.Refused refused) {
            return new Completion.Refused(refused.objections().stream()
                    .map(each -> new Problem(FIELDS.getOrDefault(each, ""), each.words()))
                    .toList());
        }
        return Completion.done()
                .with(BankDetailsProcess.ACCOUNT_PROPOSED, true)
                .with(BankDetailsProcess.ACCOUNT_CHANGE, change.id())
                .with(BankDetailsProcess.NAME_CHECK, task.recordId("name-check"));
    }

    private static Optional<Completion.Refused> check(ProposeAccountChangeAnswers answers) {
        Objections objections = new Objections()
                .missing(answers.agreement(), "agreement", "Choose whose payments are meant.")
                .missing(answers.askedBy(), "askedBy", "Say who asked for it.")
                .missing(answers.askedHow(), "askedHow", "Say how it was asked for.")
                .missing(answers.askedOn(), "askedOn", "Say when it was asked for.")
                .missing(answers.holder(), "holder", "Say whose account it is.")
                .missing(answers.payeeName(), "payeeName", "Write the name of the account.")
                .missing(answers.sortCode(), "sortCode", "Write the six digits of the sort code.")
                .missing(answers.accountNumber(), "accountNumber", "Write the eight digits of the account number.")
                .missing(answers.evidence(), "evidence", "Say what you have seen of the account.");
        AccountNumbers.refuse(objections, "payeeName", answers.payeeName());
        return AccountNumbers.refuse(objections, "evidence", answers.evidence()).refusal();
    }

    private static Completion notAnAccount(ProposeAccountChangeAnswers answers) {
        return AccountDetails.isSortCodeShaped(Objects.requireNonNull(answers.sortCode()))
                ? Completion.refused("accountNumber", "An account number has eight digits. Check it.")
                : Completion.refused("sortCode", "A sort code has six digits, such as 20-00-00. Check it.");
    }

    private static AccountChange change(OpenTask task, ProposeAccountChangeAnswers answers, PaidAgreement paid) {
        return new AccountChange(
                new AccountChangeId(task.recordId("change")),
                paid.caseNumber(),
                paid.id(),
                paid.account(),
                new AccountId(task.recordId("account")),
                Objects.requireNonNull(answers.askedBy()),
                Objects.requireNonNull(answers.askedHow()),
                Objects.requireNonNull(answers.askedOn()),
                Objects.requireNonNull(answers.holder()),
                Objects.requireNonNull(answers.evidence()),
                task.today(),
                task.user());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
