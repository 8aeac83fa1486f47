package org.fairway.process.bankdetails;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.agreement.BankAccounts;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AskForName;
import org.fairway.kernel.BusinessClock;
import org.springframework.stereotype.Component;

/** Asks the bank whose account it is. From here on the process belongs to the case. */
@Component("askForNameDelegate")
class AskForNameDelegate implements JavaDelegate {
    private final AccountChanges changes;
    private final BankAccounts accounts;
    private final AskForName askForName;
    private final BusinessClock clock;

    AskForNameDelegate(AccountChanges changes, BankAccounts accounts, AskForName askForName, BusinessClock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.askForName = askForName;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AccountChange change = changes.get(BankDetailsProcess.ACCOUNT_CHANGE.in(execution));
        execution.setProcessBusinessKey(change.caseNumber().text());
        askForName.ask(
                BankDetailsProcess.NAME_CHECK.in(execution),
                accounts.get(change.newAccount()),
                clock.today(),
                "fairway");
    }
}
