package org.fairway.process.paymentchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.ReviewPause;
import org.fairway.paymentchange.WritePaymentChange;
import org.fairway.process.paymentchange.PaymentChangeProcess.Follows;
import org.springframework.stereotype.Component;

/** What was decided and told becomes part of what is paid. */
@Component("writePaymentChangeDelegate")
class WritePaymentChangeDelegate implements JavaDelegate {
    private final PaymentChanges changes;
    private final WritePaymentChange write;
    private final ReviewPause pauses;
    private final HoldAfterDeath holds;
    private final ChangeDays days;
    private final BusinessClock clock;

    WritePaymentChangeDelegate(
            PaymentChanges changes,
            WritePaymentChange write,
            ReviewPause pauses,
            HoldAfterDeath holds,
            ChangeDays days,
            BusinessClock clock) {
        this.changes = changes;
        this.write = write;
        this.pauses = pauses;
        this.holds = holds;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PaymentChange change = changes.get(PaymentChangeProcess.PAYMENT_CHANGE.in(execution));
        write.write(change, clock.today(), "fairway");
        holds.lift(change, "The end is decided and written", "fairway");
        Follows follows = follows(change);
        PaymentChangeProcess.PAYMENT_CHANGE_KIND.set(execution, follows);
        if (follows == Follows.PAUSE) {
            PaymentChangeProcess.PAUSE_REVIEW_ON.set(
                    execution, days.review(pauses.last(change).last(), clock.today()));
        }
    }

    private static Follows follows(PaymentChange change) {
        if (change.happening().kind() == Happening.Kind.END) {
            return Follows.END;
        }
        boolean open = change.happening().kind() == Happening.Kind.PAUSE
                && change.what().until() == null;
        return open ? Follows.PAUSE : Follows.NOTHING;
    }
}
