package org.fairway.payment;

import java.time.LocalDate;

/** Releases an approved run. A third person does, and only while its payments are exactly the ones that were approved. */
public final class ReleasePaymentRun {
    private final PaymentRuns runs;

    public ReleasePaymentRun(PaymentRuns runs) {
        this.runs = runs;
    }

    public RunStep release(RunNumber number, LocalDate today, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() == PaymentRun.Status.RELEASED && by.equals(run.releasedBy())) {
            return new RunStep.Taken(run);
        }
        if (run.preparedBy().equals(by)) {
            return new RunStep.Refused("You prepared this run. Somebody else must release it.");
        }
        if (by.equals(run.approvedBy())) {
            return new RunStep.Refused("You approved this run. Somebody else must release it.");
        }
        if (run.payDate().isBefore(today)) {
            return new RunStep.Refused("The pay date, %s, has passed. Cancel this run and prepare a new one."
                    .formatted(Wording.day(run.payDate())));
        }
        if (!runs.release(number, by)) {
            return new RunStep.Refused("The payments of run " + number
                    + " are no longer the ones that were approved. Cancel it, prepare a new one and tell the auditor.");
        }
        return new RunStep.Taken(runs.find(number).orElseThrow());
    }
}
