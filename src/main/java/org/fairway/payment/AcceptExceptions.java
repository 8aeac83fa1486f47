package org.fairway.payment;

import org.jspecify.annotations.Nullable;

/** Accepts exceptions of a run that is being checked, one or all of a kind, with a reason. */
public final class AcceptExceptions {
    private static final int REASON_MAX = 1000;
    private final PaymentRuns runs;
    private final RunExceptions exceptions;

    public AcceptExceptions(PaymentRuns runs, RunExceptions exceptions) {
        this.runs = runs;
        this.exceptions = exceptions;
    }

    public RunStep one(RunNumber number, long exception, String reason, String by) {
        return accept(number, null, exception, reason, by);
    }

    public RunStep all(RunNumber number, ExceptionKind kind, String reason, String by) {
        return accept(number, kind, null, reason, by);
    }

    private RunStep accept(
            RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one, String reason, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() != PaymentRun.Status.PREPARED || run.isChecked()) {
            return new RunStep.Refused("Payment run " + number + " has been checked. Nothing more can be accepted.");
        }
        if (reason.isBlank()) {
            return new RunStep.Refused("Say why it is right to pay.");
        }
        if (reason.length() > REASON_MAX) {
            return new RunStep.Refused("Use 1,000 characters or fewer.");
        }
        int own = exceptions.ownOpen(number, kind, one, by);
        if (by.equals(run.steps().preparedBy()) && exceptions.overLimitOpen(number, kind, one) > 0) {
            return new RunStep.Refused(
                    "You prepared this run. What is over a limit needs a further approver: the head of "
                            + "service, or a payments officer who takes no step of it.");
        }
        exceptions.accept(number, kind, one, reason.strip(), by);
        return own == 0
                ? new RunStep.Taken(run)
                : new RunStep.Refused("%s about an account that you entered or changed. Somebody else must accept %s."
                        .formatted(own == 1 ? "One is" : own + " are", own == 1 ? "it" : "them"));
    }
}
