package org.fairway.process.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.agreement.BankAccounts;
import org.fairway.bankdetails.AskForName;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Asks the bank whose account the signed one is. */
@Component("askForPayeeNameDelegate")
class AskForPayeeNameDelegate implements JavaDelegate {
    private final BankAccounts accounts;
    private final AskForName askForName;
    private final BusinessClock clock;

    AskForPayeeNameDelegate(BankAccounts accounts, AskForName askForName, BusinessClock clock) {
        this.accounts = accounts;
        this.askForName = askForName;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        askForName.ask(
                DirectPaymentAgreementProcess.PAYEE_NAME_CHECK.in(execution),
                accounts.latest(caseNumber)
                        .orElseThrow(() -> new IllegalStateException("No account was entered in " + caseNumber)),
                clock.today(),
                "fairway");
    }
}
