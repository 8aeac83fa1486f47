package org.fairway.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Releases an approved run. A third person does, and only while its payments are exactly the ones that were approved. */
public final class ReleasePaymentRun {
    private final PaymentRuns runs;

    public ReleasePaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep release(RunNumber number, LocalDate today, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.isAny(PaymentRun.Status.RELEASED, PaymentRun.Status.SENT)
                && by.equals(run.steps().releasedBy())) {
            return new RunStep.Taken(run);
        }
        String reason = whyNot(run, today, by);
        if (reason != null) {
            return new RunStep.Refused(reason);
        }
        runs.release(number, by);
        PaymentRun released = runs.find(number).orElseThrow();
        if (released.isAny(PaymentRun.Status.RELEASED, PaymentRun.Status.SENT)) {
            return by.equals(released.steps().releasedBy())
                    ? new RunStep.Taken(released)
                    : new RunStep.Refused("Payment run " + number + " is no longer waiting for its release.");
        }
        if (runs.isFurtherApprover(number, by)) {
            return new RunStep.Refused(Wording.furtherApprover("release"));
        }
        return new RunStep.Refused("The payments of run " + number
                + " are no longer the ones that were approved. Cancel it, prepare a new one and tell the auditor.");
    }

    private @Nullable String whyNot(PaymentRun run, LocalDate today, String by) {
        if (by.equals(run.steps().preparedBy())) {
            return "You prepared this run. Somebody else must release it.";
        }
        if (by.equals(run.steps().checkedBy())) {
            return "You checked this run. Somebody else must release it.";
        }
        if (by.equals(run.steps().approvedBy())) {
            return "You approved this run. Somebody else must release it.";
        }
        if (run.status() != PaymentRun.Status.APPROVED) {
            return "Payment run " + run.number() + " is no longer waiting for its release.";
        }
        if (run.payDate().isBefore(today)) {
            return "The pay date, %s, has passed. Cancel this run and prepare a new one."
                    .formatted(Wording.day(run.payDate()));
        }
        return runs.heldSinceApproval(run.number()) == 0
                ? null
                : "A payment of this run has been held since it was approved. Withdraw the run and prepare a new one.";
    }
}
