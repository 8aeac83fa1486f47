package org.fairway.process.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountCheckOutcome;
import org.fairway.agreement.AccountCheckOutcome.AccountCheckRefused;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.CheckBankDetails;
import org.fairway.agreement.ProposedAccount;
import org.fairway.bankdetails.AccountFindings;
import org.fairway.planning.PlanWording;
import org.fairway.process.agreement.CheckBankDetailsAnswers.Choice;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.springframework.stereotype.Component;

/** A second person makes sure that the account is the payee's before anything is paid into it. */
@Component
class CheckBankDetailsTask implements HumanTask<CheckBankDetailsAnswers> {
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("(?<!\\d)\\d{4}[ -]?\\d{4}(?!\\d)");
    private final BankAccounts accounts;
    private final CheckBankDetails checkBankDetails;
    private final AccountFindings findings;
    private final Colleagues colleagues;

    CheckBankDetailsTask(
            BankAccounts accounts, CheckBankDetails checkBankDetails, AccountFindings findings, Colleagues colleagues) {
        this.accounts = accounts;
        this.checkBankDetails = checkBankDetails;
        this.findings = findings;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.CHECK_BANK_DETAILS;
    }

    @Override
    public Class<CheckBankDetailsAnswers> answers() {
        return CheckBankDetailsAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        ProposedAccount account = account(task);
        return Prefill.empty()
                .with("caseNumber", task.businessKey())
                .with("payeeName", account.payeeName())
                .with("lastFour", account.lastFour())
                .with("proposedBy", colleagues.nameOf(account.proposedBy()))
                .with("proposedOnWords", PlanWording.day(account.proposedOn()))
                .with("ownDetails", account.proposedBy().equals(task.user()))
                .with("modulusWords", findings.modulus(account, task.today()))
                .with("nameWords", findings.name(account, bankWasAsked(task), task.today()))
                .with("sharedWords", findings.shared(account));
    }

    @Override
    public Completion complete(OpenTask task, CheckBankDetailsAnswers answers) {
        boolean confirm = answers.decision() == Choice.CONFIRM;
        Optional<Completion.Refused> refusal = answersAgree(confirm, answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (answers.decision() == Choice.ASK_BANK) {
            return Completion.done()
                    .with(DirectPaymentAgreementProcess.BANK_DETAILS_CONFIRMED, false)
                    .with(DirectPaymentAgreementProcess.BANK_ASKED_FOR_NAME, true)
                    .with(DirectPaymentAgreementProcess.PAYEE_NAME_CHECK, task.recordId("name-check"));
        }
        ProposedAccount account = account(task);
        Optional<String> forbidden =
                confirm ? findings.forbids(account, bankWasAsked(task), task.today()) : Optional.empty();
        if (forbidden.isPresent()) {
            return Completion.refused("", forbidden.get());
        }
        return check(task, answers, account, confirm);
    }

    private Completion check(OpenTask task, CheckBankDetailsAnswers answers, ProposedAccount account, boolean confirm) {
        AccountCheckOutcome outcome = checkBankDetails.check(
                account,
                new AccountCheck(
                        account.id(),
                        confirm,
                        answers.calledBackOn(),
                        answers.nameMatches() == YesNo.YES,
                        Objects.requireNonNull(answers.evidence()),
                        confirm ? null : answers.rejection(),
                        task.user(),
                        task.today()));
        if (outcome instanceof AccountCheckRefused refused) {
            return new Completion.Refused(refused.reasons().stream()
                    .map(reason -> new Completion.Problem("", reason))
                    .toList());
        }
        Completion.Done done = Completion.done().with(DirectPaymentAgreementProcess.BANK_DETAILS_CONFIRMED, confirm);
        return confirm ? done : done.with(DirectPaymentAgreementProcess.BANK_ASKED_FOR_NAME, false);
    }

    private static boolean bankWasAsked(OpenTask task) {
        return Boolean.TRUE.equals(task.factOrNull(DirectPaymentAgreementProcess.BANK_ASKED_FOR_NAME));
    }

    private static Optional<Completion.Refused> answersAgree(boolean confirm, CheckBankDetailsAnswers answers) {
        boolean decides = answers.decision() != Choice.ASK_BANK;
        String evidence = answers.evidence();
        return new Objections()
                .when(
                        evidence != null && ACCOUNT_NUMBER.matcher(evidence).find(),
                        "evidence",
                        "Write no account number here. The last four digits are enough.")
                .when(decides && evidence == null, "evidence", "Say what you have seen and heard.")
                .when(
                        decides && answers.nameMatches() == null,
                        "nameMatches",
                        "Say whether the name of the account is the payee’s.")
                .when(
                        decides && !confirm && answers.rejection() == null,
                        "rejection",
                        "Say what is wrong, so that it can be put right.")
                .when(
                        confirm && answers.rejection() != null,
                        "rejection",
                        "Details that are confirmed have nothing wrong.")
                .refusal();
    }

    private ProposedAccount account(OpenTask task) {
        return accounts.latest(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("No account was entered in " + task.caseNumber()));
    }
}
