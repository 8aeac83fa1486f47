package org.fairway.payment;

import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** Holds one payee of a run that is being checked, or lifts such a hold, with a reason. */
public final class HoldPayee {
    private static final int REASON_MAX = 1000;
    private final PaymentRuns runs;
    private final Holds holds;
    private final Entitlements entitlements;

    public HoldPayee(PaymentRuns runs, Holds holds, Entitlements entitlements) {
        this.runs = runs;
        this.holds = holds;
        this.entitlements = entitlements;
    }

    /** Holds what the run would pay for the case; a case that is held already stays as it is. */
    public RunStep hold(RunNumber number, CaseNumber caseNumber, String reason, String by) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() != PaymentRun.Status.PREPARED) {
            return new RunStep.Refused("Payment run " + number + " has been approved. Withdraw it to keep money back.");
        }
        String wrong = wrong(reason);
        if (!wrong.isEmpty()) {
            return new RunStep.Refused(wrong);
        }
        if (entitlements.of(caseNumber).isEmpty()) {
            return new RunStep.Refused("Nothing is paid for case " + caseNumber + ".");
        }
        entitlements.claim(caseNumber);
        List<Timeline> timelines = entitlements.of(caseNumber);
        if (holds.of(caseNumber).isEmpty()) {
            Entitlement latest = timelines.get(timelines.size() - 1).entitlement();
            String reference = number.text() + "/" + holds.placed(latest.id());
            HoldId id = HoldId.of(latest.id(), Hold.Cause.CHECK, reference);
            holds.place(new Hold(id, latest.id(), Hold.Cause.CHECK, reference, reason.strip(), by));
        }
        return new RunStep.Taken(runs.find(number).orElseThrow());
    }

    /** Why the hold is not lifted; empty when it was, or had been before. */
    public Optional<String> lift(HoldId id, String reason, String by) {
        String wrong = wrong(reason);
        if (!wrong.isEmpty()) {
            return Optional.of(wrong);
        }
        Optional<StandingHold> known = holds.find(id);
        if (known.isPresent() && known.get().hold().cause() == Hold.Cause.RETURNED_PAYMENT) {
            return Optional.of("A payment came back. The hold is lifted when somebody decides what becomes of it.");
        }
        known.ifPresent(hold -> holds.lift(id, reason.strip(), by));
        return Optional.empty();
    }

    private static String wrong(String reason) {
        if (reason.isBlank()) {
            return "Say why.";
        }
        return reason.length() > REASON_MAX ? "Use 1,000 characters or fewer." : "";
    }
}
