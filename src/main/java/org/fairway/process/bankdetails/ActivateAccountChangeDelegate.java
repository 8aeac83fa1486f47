package org.fairway.process.bankdetails;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.ActivateAccountChange;
import org.fairway.kernel.BusinessClock;
import org.springframework.stereotype.Component;

/** The checked account is paid from the next run on. */
@Component("activateAccountChangeDelegate")
class ActivateAccountChangeDelegate implements JavaDelegate {
    private final AccountChanges changes;
    private final ActivateAccountChange activate;
    private final BusinessClock clock;

    ActivateAccountChangeDelegate(AccountChanges changes, ActivateAccountChange activate, BusinessClock clock) {
        this.changes = changes;
        this.activate = activate;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        activate.activate(changes.get(BankDetailsProcess.ACCOUNT_CHANGE.in(execution)), clock.today(), "fairway");
    }
}
