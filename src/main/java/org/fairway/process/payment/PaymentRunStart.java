package org.fairway.process.payment;

import java.util.Optional;
import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.springframework.stereotype.Component;

/** A payments officer starts a run: its number is drawn, unless another run is still under way. */
@Component
class PaymentRunStart implements ProcessStart {
    private final PaymentRuns runs;
    private final BusinessClock clock;

    PaymentRunStart(PaymentRuns runs, BusinessClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return PaymentRunProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        if (!groups.contains(Role.PAYMENTS_OFFICER.id())) {
            throw new FormRefused("Only a payments officer can start a payment run.");
        }
        Optional<PaymentRun> other = runs.underWay();
        if (other.isPresent()) {
            throw new FormRefused("Payment run %s is not finished: send or cancel it first."
                    .formatted(other.get().number()));
        }
        return new Started(runs.nextNumber(clock.today().getYear()).text(), Facts.NONE);
    }
}
