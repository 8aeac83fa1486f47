package org.fairway.process.agreement;

import org.fairway.planning.PaidAs;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** The council finds and starts the support of the lines that the person wants it to manage. */
@Component
class ArrangeManagedSupportTask implements HumanTask<ArrangeManagedSupportAnswers> {
    private final ArrangeSupport arrangeSupport;

    ArrangeManagedSupportTask(ArrangeSupport arrangeSupport) {
        this.arrangeSupport = arrangeSupport;
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.ARRANGE_MANAGED_SUPPORT;
    }

    @Override
    public Class<ArrangeManagedSupportAnswers> answers() {
        return ArrangeManagedSupportAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return arrangeSupport.prefill(task, PaidAs.MANAGED, "");
    }

    @Override
    public Completion complete(OpenTask task, ArrangeManagedSupportAnswers answers) {
        Completion completion = arrangeSupport.complete(task, PaidAs.MANAGED, answers);
        boolean nothingSaidYet = task.factOrNull(PathwayVariables.DIRECT_PAYMENT_AGREED) == null;
        return completion instanceof Completion.Done done && nothingSaidYet
                ? done.with(PathwayVariables.DIRECT_PAYMENT_AGREED, false)
                : completion;
    }
}
