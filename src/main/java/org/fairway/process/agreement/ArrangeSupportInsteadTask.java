package org.fairway.process.agreement;

import org.fairway.planning.PaidAs;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** The council arranges, from the same day, what would have been a direct payment. */
@Component
class ArrangeSupportInsteadTask implements HumanTask<ArrangeManagedSupportAnswers> {
    private final ArrangeSupport arrangeSupport;

    ArrangeSupportInsteadTask(ArrangeSupport arrangeSupport) {
        this.arrangeSupport = arrangeSupport;
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.ARRANGE_SUPPORT_INSTEAD;
    }

    @Override
    public Class<ArrangeManagedSupportAnswers> answers() {
        return ArrangeManagedSupportAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return arrangeSupport.prefill(
                task,
                PaidAs.DIRECT_PAYMENT,
                "A direct payment is not being made. The lines say how it would have been; the needs still have to be met: begin today.");
    }

    @Override
    public Completion complete(OpenTask task, ArrangeManagedSupportAnswers answers) {
        return arrangeSupport.complete(task, PaidAs.DIRECT_PAYMENT, answers);
    }
}
