package org.fairway.payment;

/** Notes that a prepared run was checked. Whoever prepared it may check it; others approve and release it. */
public final class CheckPaymentRun {
    private final PaymentRuns runs;

    public CheckPaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep check(RunNumber number, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() != PaymentRun.Status.CANCELLED && by.equals(run.steps().checkedBy())) {
            return new RunStep.Taken(run);
        }
        if (run.status() == PaymentRun.Status.PREPARED && run.instructions() == 0) {
            return new RunStep.Refused("Every payment of this run is held. Cancel it.");
        }
        if (!runs.check(number, by)) {
            return new RunStep.Refused("Payment run " + number + " is no longer waiting for its check.");
        }
        return new RunStep.Taken(runs.find(number).orElseThrow());
    }
}
