package org.fairway.payment;

import java.time.LocalDate;

/** Notes that the file of a released run was sent. That happens once, and from then on the money counts as paid. */
public final class SendPaymentRun {
    private final PaymentRuns runs;

    public SendPaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep send(RunNumber number, LocalDate today, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() == PaymentRun.Status.SENT && by.equals(run.steps().sentBy())) {
            return new RunStep.Taken(run);
        }
        if (run.status() != PaymentRun.Status.RELEASED) {
            return new RunStep.Refused("Payment run " + number + " is no longer waiting to be sent.");
        }
        if (run.payDate().isBefore(today)) {
            return new RunStep.Refused("The pay date, %s, has passed. Withdraw this run and prepare a new one."
                    .formatted(Wording.day(run.payDate())));
        }
        runs.send(number, by);
        PaymentRun sent = runs.find(number).orElseThrow();
        if (sent.status() == PaymentRun.Status.SENT) {
            return by.equals(sent.steps().sentBy())
                    ? new RunStep.Taken(sent)
                    : new RunStep.Refused("Payment run " + number + " is no longer waiting to be sent.");
        }
        return new RunStep.Refused("The payments of run " + number
                + " are no longer the ones that were approved. Cancel it, prepare a new one and tell the auditor.");
    }
}
