package org.fairway.process.bankdetails;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.bankdetails.AccountChange;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.ActivateAccountChange;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.file.suspense.DecideReturn;
import org.springframework.stereotype.Component;

/** The checked account is paid from the next run on, and so is what came back and waited for it. */
@Component("activateAccountChangeDelegate")
class ActivateAccountChangeDelegate implements JavaDelegate {
    private final AccountChanges changes;
    private final ActivateAccountChange activate;
    private final DecideReturn returns;
    private final BusinessClock clock;

    ActivateAccountChangeDelegate(
            AccountChanges changes, ActivateAccountChange activate, DecideReturn returns, BusinessClock clock) {
        this.changes = changes;
        this.activate = activate;
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AccountChange change = changes.get(BankDetailsProcess.ACCOUNT_CHANGE.in(execution));
        activate.activate(change, clock.today(), "fairway");
        returns.accountChanged(new EntitlementId(change.agreement().value()), "fairway");
    }
}
