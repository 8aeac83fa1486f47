package org.fairway.payment;

/** Cancels a run that has not been sent. Its payments are void, and what they would have paid is due in the next run. */
public final class CancelPaymentRun {
    private final PaymentRuns runs;

    public CancelPaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep cancel(RunNumber number, String reason, String by) {
        boolean cancelled = runs.cancel(number, by, reason);
        PaymentRun run = runs.find(number).orElseThrow();
        return cancelled || run.status() == PaymentRun.Status.CANCELLED
                ? new RunStep.Taken(run)
                : new RunStep.Refused("Payment run " + number + " was sent and can no longer be cancelled.");
    }
}
