package org.fairway.payment;

/** Approves a prepared run, which freezes its payments. Nobody approves a run they prepared. */
public final class ApprovePaymentRun {
    private final PaymentRuns runs;

    public ApprovePaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep approve(RunNumber number, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() != PaymentRun.Status.CANCELLED && by.equals(run.approvedBy())) {
            return new RunStep.Taken(run);
        }
        if (run.preparedBy().equals(by)) {
            return new RunStep.Refused("You prepared this run. Somebody else must approve it.");
        }
        if (!runs.approve(number, by)) {
            return new RunStep.Refused("Payment run " + number + " is no longer waiting for approval.");
        }
        return new RunStep.Taken(runs.find(number).orElseThrow());
    }
}
