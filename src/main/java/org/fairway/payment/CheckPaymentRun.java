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
        if (run.status() == PaymentRun.Status.PREPARED && run.instructions() == 0 && !runs.isAnythingPosted(number)) {
            return new RunStep.Refused("Every payment of this run is held. Cancel it.");
        }
        runs.check(number, by);
        PaymentRun checked = runs.find(number).orElseThrow();
        if (checked.status() != PaymentRun.Status.CANCELLED
                && by.equals(checked.steps().checkedBy())) {
            return new RunStep.Taken(checked);
        }
        if (runs.isFurtherApprover(number, by)) {
            return new RunStep.Refused(Wording.furtherApprover("check"));
        }
        int open = checked.status() == PaymentRun.Status.PREPARED ? runs.openExceptions(number) : 0;
        return new RunStep.Refused(
                open > 0 ? Wording.open(open) : "Payment run " + number + " is no longer waiting for its check.");
    }
}
