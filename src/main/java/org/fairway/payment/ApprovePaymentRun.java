package org.fairway.payment;

/** Approves a checked run, which freezes its payments. Nobody approves a run they prepared or checked. */
public final class ApprovePaymentRun {
    private final PaymentRuns runs;

    public ApprovePaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep approve(RunNumber number, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() != PaymentRun.Status.CANCELLED && by.equals(run.steps().approvedBy())) {
            return new RunStep.Taken(run);
        }
        if (by.equals(run.steps().preparedBy())) {
            return new RunStep.Refused("You prepared this run. Somebody else must approve it.");
        }
        if (by.equals(run.steps().checkedBy())) {
            return new RunStep.Refused("You checked this run. Somebody else must approve it.");
        }
        if (run.status() == PaymentRun.Status.PREPARED && run.instructions() == 0 && !runs.isAnythingPosted(number)) {
            return new RunStep.Refused("Every payment of this run is held. Cancel it.");
        }
        runs.approve(number, by);
        PaymentRun approved = runs.find(number).orElseThrow();
        if (approved.status() != PaymentRun.Status.CANCELLED
                && by.equals(approved.steps().approvedBy())) {
            return new RunStep.Taken(approved);
        }
        if (runs.isFurtherApprover(number, by)) {
            return new RunStep.Refused(Wording.furtherApprover("approve"));
        }
        int open = approved.status() == PaymentRun.Status.PREPARED ? runs.openExceptions(number) : 0;
        return new RunStep.Refused(
                open > 0 ? Wording.open(open) : "Payment run " + number + " is no longer waiting for approval.");
    }
}
