package org.fairway.process.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.recovery.Claim;
import org.fairway.recovery.PostRecovery;
import org.fairway.recovery.Recoveries;
import org.springframework.stereotype.Component;

/** What was decided and told is posted to the ledger, and instalments become part of what is paid. */
@Component("postRecoveryDelegate")
class PostRecoveryDelegate implements JavaDelegate {
    private final Recoveries recoveries;
    private final PostRecovery post;
    private final BusinessClock clock;

    PostRecoveryDelegate(Recoveries recoveries, PostRecovery post, BusinessClock clock) {
        this.recoveries = recoveries;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Claim claim = recoveries.get(RecoveryProcess.RECOVERY.in(execution));
        RecoveryProcess.REPAYMENT_AWAITED.set(
                execution,
                post.post(claim, recoveries.lastDecision(claim.id()).orElseThrow(), clock.today(), "fairway"));
    }
}
