package org.fairway.process.bankdetails;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.ProposedAccount;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AccountFindings;
import org.fairway.bankdetails.ChangeState;
import org.fairway.bankdetails.CheckAccountChange;
import org.fairway.bankdetails.NameChecks;
import org.fairway.letter.LetterText;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.bankdetails.BankDetailsProcess.Decision;
import org.fairway.process.bankdetails.CheckAccountChangeAnswers.CallBack;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** A second person makes sure that the new account is the payee's. The old one is paid until then. */
@Component
class CheckAccountChangeTask implements HumanTask<CheckAccountChangeAnswers> {
    private final AccountChanges changes;
    private final CheckAccountChange check;
    private final BankAccounts accounts;
    private final NameChecks names;
    private final AccountFindings findings;
    private final DirectPaymentChecks directPayments;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;

    CheckAccountChangeTask(
            AccountChanges changes,
            CheckAccountChange check,
            BankAccounts accounts,
            NameChecks names,
            AccountFindings findings,
            DirectPaymentChecks directPayments,
            Cases cases,
            People people,
            Colleagues colleagues) {
        this.changes = changes;
        this.check = check;
        this.accounts = accounts;
        this.names = names;
        this.findings = findings;
        this.directPayments = directPayments;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return BankDetailsProcess.CHECK;
    }

    @Override
    public Class<CheckAccountChangeAnswers> answers() {
        return CheckAccountChangeAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        AccountChange change = change(task);
        ProposedAccount old = accounts.get(change.oldAccount());
        ProposedAccount proposed = accounts.get(change.newAccount());
        Person person = people.get(cases.get(change.caseNumber()).person());
        return Prefill.empty()
                .with("personName", person.name())
                .with("caseNumber", change.caseNumber().text())
                .with("oldAccount", "%s, ending %s".formatted(old.payeeName(), old.lastFour()))
                .with("newAccount", "%s, ending %s".formatted(proposed.payeeName(), proposed.lastFour()))
                .with("holderWords", change.holder().words())
                .with(
                        "askedWords",
                        "%s, %s, on %s"
                                .formatted(
                                        change.askedBy().words(),
                                        change.askedHow().words(),
                                        LetterText.day(change.askedOn())))
                .with("seenWords", change.evidence())
                .with(
                        "proposedWords",
                        "%s on %s"
                                .formatted(colleagues.nameOf(change.proposedBy()), LetterText.day(change.proposedOn())))
                .with("ownProposal", change.proposedBy().equals(task.user()))
                .with("numberWords", numbers(person, change))
                .with("modulusWords", findings.modulus(proposed, task.today()))
                .with("nameWords", findings.name(proposed, true, task.today()))
                .with(
                        "nameOpen",
                        names.latest(change.newAccount())
                                .filter(found -> found.answer().leavesOpen())
                                .isPresent())
                .with("sharedWords", findings.shared(proposed));
    }

    private String numbers(Person person, AccountChange change) {
        String ofPerson = person.telephone() == null ? "none on record" : person.telephone();
        return directPayments
                .latest(change.caseNumber())
                .map(DirectPaymentCheck::nominee)
                .map(nominee -> "%s: %s. The nominee is %s.".formatted(person.name(), ofPerson, nominee))
                .orElse("%s: %s.".formatted(person.name(), ofPerson));
    }

    @Override
    public Completion complete(OpenTask task, CheckAccountChangeAnswers answers) {
        Optional<Completion.Refused> refusal = answersAgree(answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        AccountChange change = change(task);
        Completion.Done done = Completion.done().with(BankDetailsProcess.ACCOUNT_DECISION, answers.decision());
        return switch (answers.decision()) {
            case ASK_AGAIN -> done.with(BankDetailsProcess.NAME_CHECK, task.recordId("name-check"));
            case CONFIRM -> confirm(task, answers, change, done);
            case REFUSE -> end(task, answers, change, ChangeState.REFUSED, done);
            case WITHDRAW -> end(task, answers, change, ChangeState.WITHDRAWN, done);
        };
    }

    private Completion confirm(
            OpenTask task, CheckAccountChangeAnswers answers, AccountChange change, Completion.Done done) {
        List<String> reasons = check.confirm(
                change,
                answers.calledBackOn(),
                answers.nameSeen(),
                Objects.requireNonNull(answers.evidence()),
                task.user(),
                task.today());
        return reasons.isEmpty()
                ? done
                : new Completion.Refused(reasons.stream()
                        .map(reason -> new Completion.Problem("", reason))
                        .toList());
    }

    private Completion end(
            OpenTask task,
            CheckAccountChangeAnswers answers,
            AccountChange change,
            ChangeState state,
            Completion.Done done) {
        return check.end(change, state, Objects.requireNonNull(answers.reason()), task.user(), task.today())
                .<Completion>map(reason -> Completion.refused("", reason))
                .orElse(done);
    }

    private static Optional<Completion.Refused> answersAgree(CheckAccountChangeAnswers answers) {
        boolean confirm = answers.decision() == Decision.CONFIRM;
        boolean ends = answers.decision() == Decision.REFUSE || answers.decision() == Decision.WITHDRAW;
        boolean reached =
                answers.callBack() == CallBack.NUMBER_ON_RECORD || answers.callBack() == CallBack.NUMBER_HELD_BEFORE;
        Objections objections = new Objections()
                .when(confirm && answers.callBack() == null, "callBack", "Say whether you have rung the payee back.")
                .when(
                        answers.callBack() == CallBack.NOT_REACHED && answers.calledBackOn() != null,
                        "calledBackOn",
                        "Nobody was reached, so there is no day.")
                .when(
                        confirm && answers.callBack() == CallBack.NOT_REACHED,
                        "callBack",
                        "An account is confirmed only after a call back on a number we already had.")
                .when(
                        confirm && reached && answers.calledBackOn() == null,
                        "calledBackOn",
                        "Say when you rang the payee back.")
                .when(
                        confirm && answers.evidence() == null,
                        "evidence",
                        "Say what you heard and saw: whom you spoke to, and which number you rang.")
                .when(ends && answers.reason() == null, "reason", "Say why. The reason is told to the payee.")
                .when(
                        !ends && answers.reason() != null,
                        "reason",
                        "A reason is given only where the change ends here.");
        AccountNumbers.refuse(objections, "nameSeen", answers.nameSeen());
        AccountNumbers.refuse(objections, "reason", answers.reason());
        return AccountNumbers.refuse(objections, "evidence", answers.evidence()).refusal();
    }

    private AccountChange change(OpenTask task) {
        return changes.get(task.fact(BankDetailsProcess.ACCOUNT_CHANGE));
    }
}
