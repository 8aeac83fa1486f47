package org.fairway.process.payment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.task.Facts;
import org.springframework.stereotype.Component;

/** Posts the run that was sent and tells each case whose agreement it pays for the first time; one that does not wait is left. */
@Component("postPaymentRunDelegate")
class PostPaymentRunDelegate implements JavaDelegate {
    private final PostPaymentRun post;
    private final PathwayMessages messages;

    PostPaymentRunDelegate(PostPaymentRun post, PathwayMessages messages) {
        this.post = post;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        post.post(new RunNumber(execution.getProcessBusinessKey()))
                .forEach(paid -> messages.tell(PaymentRunProcess.FIRST_PAYMENT_RELEASED, paid.text(), Facts.NONE));
    }
}
