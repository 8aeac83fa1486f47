package org.fairway.process.payment;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.MakePaymentFile;
import org.fairway.process.task.Completion;
import org.fairway.process.task.FormRefused;
import org.springframework.stereotype.Component;

/**
 * Makes the one file of the released run, in the transaction of its release. If it cannot be made the release is refused
 * with the reason and nothing has changed: whoever releases can withdraw the run instead. A run that pays nobody needs none.
 */
@Component("makePaymentFileDelegate")
class MakePaymentFileDelegate implements JavaDelegate {
    private final PaymentRuns runs;
    private final MakePaymentFile make;
    private final BusinessClock clock;

    MakePaymentFileDelegate(PaymentRuns runs, MakePaymentFile make, BusinessClock clock) {
        this.runs = runs;
        this.make = make;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PaymentRun run =
                runs.find(new RunNumber(execution.getProcessBusinessKey())).orElseThrow();
        if (run.instructions() == 0) {
            return;
        }
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        String releasedBy = Objects.requireNonNull(run.steps().releasedBy(), "A file is made of a released run");
        if (make.make(run.number(), now, releasedBy) instanceof MakePaymentFile.Refused refused) {
            throw new FormRefused(problems(refused.reasons()));
        }
    }

    private static List<Completion.Problem> problems(List<String> reasons) {
        return reasons.stream()
                .map(reason -> new Completion.Problem("decision", reason))
                .toList();
    }
}
