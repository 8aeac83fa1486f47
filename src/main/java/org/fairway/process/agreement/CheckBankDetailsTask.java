package org.fairway.process.agreement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountCheckOutcome;
import org.fairway.agreement.AccountCheckOutcome.AccountCheckRefused;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.CheckBankDetails;
import org.fairway.agreement.ProposedAccount;
import org.fairway.planning.PlanWording;
import org.fairway.process.agreement.CheckBankDetailsAnswers.Choice;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
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
    private final Colleagues colleagues;

    CheckBankDetailsTask(BankAccounts accounts, CheckBankDetails checkBankDetails, Colleagues colleagues) {
        this.accounts = accounts;
        this.checkBankDetails = checkBankDetails;
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
                .with("ownDetails", account.proposedBy().equals(task.user()));
    }

    @Override
    public Completion complete(OpenTask task, CheckBankDetailsAnswers answers) {
        boolean confirm = answers.decision() == Choice.CONFIRM;
        Optional<Completion> refusal = answersAgree(confirm, answers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ProposedAccount account = account(task);
        AccountCheckOutcome outcome = checkBankDetails.check(
                account,
                new AccountCheck(
                        account.id(),
                        confirm,
                        answers.calledBackOn(),
                        answers.nameMatches() == YesNo.YES,
                        answers.evidence(),
                        confirm ? null : answers.rejection(),
                        task.user(),
                        task.today()));
        if (outcome instanceof AccountCheckRefused refused) {
            return new Completion.Refused(refused.reasons().stream()
                    .map(reason -> new Completion.Problem("", reason))
                    .toList());
        }
        return Completion.done().with(DirectPaymentAgreementProcess.BANK_DETAILS_CONFIRMED, confirm);
    }

    private static Optional<Completion> answersAgree(boolean confirm, CheckBankDetailsAnswers answers) {
        if (ACCOUNT_NUMBER.matcher(answers.evidence()).find()) {
            return Optional.of(
                    Completion.refused("evidence", "Write no account number here. The last four digits are enough."));
        }
        if (!confirm && answers.rejection() == null) {
            return Optional.of(Completion.refused("rejection", "Say what is wrong, so that it can be put right."));
        }
        if (confirm && answers.rejection() != null) {
            return Optional.of(Completion.refused("rejection", "Details that are confirmed have nothing wrong."));
        }
        return Optional.empty();
    }

    private ProposedAccount account(OpenTask task) {
        return accounts.latest(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("No account was entered in " + task.caseNumber()));
    }
}
