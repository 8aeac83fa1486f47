package org.fairway.process.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.AgreementId;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAmounts;
import org.fairway.agreement.Frequency;
import org.fairway.agreement.SignedAgreements;
import org.fairway.agreement.SignedTerms;
import org.fairway.agreement.SignedTerms.Employer;
import org.fairway.agreement.SignedTerms.Guide;
import org.fairway.bankdetails.ModulusAnswer;
import org.fairway.bankdetails.TestAccount;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.PlanWording;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T19: what was agreed and signed is recorded, and the account goes to the vault to be checked by somebody else. */
@Component
class SignAgreementTask implements HumanTask<SignAgreementAnswers> {
    private final AgreedBudget agreed;
    private final AgreementPage page;
    private final BankAccounts accounts;
    private final SignedAgreements signed;
    private final TestAccount testAccount;
    private final ReferenceData reference;

    SignAgreementTask(
            AgreedBudget agreed,
            AgreementPage page,
            BankAccounts accounts,
            SignedAgreements signed,
            TestAccount testAccount,
            ReferenceData reference) {
        this.agreed = agreed;
        this.page = page;
        this.accounts = accounts;
        this.signed = signed;
        this.testAccount = testAccount;
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.SIGN_AGREEMENT;
    }

    @Override
    public Class<SignAgreementAnswers> answers() {
        return SignAgreementAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill prefill = page.of(task.caseNumber());
        Optional<AccountCheck> rejected = accounts.latest(task.caseNumber())
                .flatMap(account -> accounts.check(account.id()))
                .filter(check -> !check.confirmed());
        prefill.with("wasRejected", rejected.isPresent())
                .with("rejection", rejected.map(AccountCheck::rejection).orElse(null));
        return prefill;
    }

    @Override
    public Completion complete(OpenTask task, SignAgreementAnswers answers) {
        DirectPaymentAmounts amounts = agreed.amounts(task.caseNumber());
        Optional<AccountDetails> details = AccountDetails.parse(answers.sortCode(), answers.accountNumber());
        List<Problem> problems = new ArrayList<>();
        termsMakeSense(task, answers, amounts, problems);
        if (details.isEmpty()) {
            problems.add(accountProblem(answers));
        }
        if (details.isPresent() && testAccount.test(details.get(), task.today()) == ModulusAnswer.FAILED) {
            problems.add(new Problem("accountNumber", ModulusAnswer.FAILED.words() + " Check both with the payee."));
        }
        if (!problems.isEmpty() || details.isEmpty()) {
            return new Completion.Refused(problems);
        }
        AccountId account = new AccountId(UUID.randomUUID());
        accounts.propose(account, task.caseNumber(), answers.payeeName(), details.get(), task.user(), task.today());
        signed.record(terms(task, answers, amounts, account));
        return Completion.done();
    }

    private static Problem accountProblem(SignAgreementAnswers answers) {
        return AccountDetails.isSortCodeShaped(answers.sortCode())
                ? new Problem("accountNumber", "An account number has eight digits. Check it.")
                : new Problem("sortCode", "A sort code has six digits, such as 20-00-00. Check it.");
    }

    private void termsMakeSense(
            OpenTask task, SignAgreementAnswers answers, DirectPaymentAmounts amounts, List<Problem> problems) {
        boolean weekly = !amounts.weeklyGross().isNil();
        if (weekly && answers.frequency() == Frequency.ONE_OFF) {
            problems.add(new Problem("frequency", "There is a weekly amount. Choose every week or every four weeks."));
        }
        if (!weekly && answers.frequency() != Frequency.ONE_OFF) {
            problems.add(new Problem("frequency", "There is no weekly amount. Choose once."));
        }
        LocalDate planStarts = agreed.begins(task.caseNumber());
        if (answers.startsOn().isBefore(planStarts)) {
            problems.add(new Problem(
                    "startsOn",
                    "The plan holds from %s. It cannot be paid before, and what was paid until now goes on until then."
                            .formatted(PlanWording.day(planStarts))));
        }
        if (answers.startsOn().isAfter(reference.due("plan-starts-latest", task.today()))) {
            problems.add(new Problem("startsOn", "This start is too far ahead. Check the year."));
        }
        if (!answers.conditionsAccepted().yes()) {
            problems.add(new Problem(
                    "conditionsAccepted",
                    "Nothing is paid before the conditions are accepted. Go through them again."));
        }
        if (answers.guideGivenOn().isAfter(answers.signedOn())) {
            problems.add(
                    new Problem("guideGivenOn", "The guide has to be gone through before the agreement is signed."));
        }
        if (answers.employs().yes()) {
            present(
                    problems,
                    "insurance",
                    answers.insurance(),
                    "Somebody who employs needs liability insurance. Name it.");
            present(problems, "payroll", answers.payroll(), "Say who runs the payroll.");
        }
    }

    private static void present(List<Problem> problems, String field, @Nullable String value, String reason) {
        if (value == null) {
            problems.add(new Problem(field, reason));
        }
    }

    private static SignedTerms terms(
            OpenTask task, SignAgreementAnswers answers, DirectPaymentAmounts amounts, AccountId account) {
        CaseNumber caseNumber = task.caseNumber();
        return new SignedTerms(
                new AgreementId(UUID.randomUUID()),
                caseNumber,
                account,
                answers.payeeName(),
                amounts.weeklyGross(),
                amounts.weeklyContribution(),
                amounts.oneOff(),
                answers.frequency(),
                answers.startsOn(),
                answers.signedBy(),
                answers.signedOn(),
                new Guide(
                        answers.guideVersion(),
                        answers.guideGivenOn(),
                        answers.guideFormat().name()),
                employer(answers),
                task.user());
    }

    private static @Nullable Employer employer(SignAgreementAnswers answers) {
        String insurance = answers.insurance();
        String payroll = answers.payroll();
        return answers.employs().yes() && insurance != null && payroll != null
                ? new Employer(insurance, payroll)
                : null;
    }
}
