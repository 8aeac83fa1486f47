package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Timeline;

/** Decides a proposed change of a direct payment, withdraws it, or notes that the person was told of it. */
public final class DecidePaymentChange {
    private final PaymentChanges changes;
    private final Entitlements entitlements;
    private final ChangeDays days;

    public DecidePaymentChange(PaymentChanges changes, Entitlements entitlements, ChangeDays days) {
        this.changes = changes;
        this.entitlements = entitlements;
        this.days = days;
    }

    /** Approves or returns it. Gives what is against it; then nothing has changed. */
    public Optional<Objection> decide(
            PaymentChange change, boolean approved, String reasons, String by, LocalDate today) {
        if (change.proposedBy().equals(by)) {
            return Optional.of(new Objection(
                    Objection.About.DECISION,
                    "You proposed this change. Somebody else has to decide it: release the task."));
        }
        if (approved && !isPaid(change, today)) {
            return Optional.of(new Objection(
                    Objection.About.DECISION,
                    "This direct payment has ended meanwhile, so there is nothing to approve. Return it."));
        }
        changes.record(
                ChangeStep.of(change, approved ? ChangeState.APPROVED : ChangeState.RETURNED, reasons, today, by));
        return Optional.empty();
    }

    private boolean isPaid(PaymentChange change, LocalDate today) {
        LocalDate first = days.first(change.what(), today);
        return entitlements.of(change.caseNumber()).stream()
                .reduce((earlier, later) -> later)
                .map(Timeline::lastDay)
                .filter(last -> last.isBefore(first.minusDays(1)))
                .isEmpty();
    }

    /** Withdraws a proposal that was returned. */
    public void withdraw(PaymentChange change, LocalDate today, String by) {
        changes.record(ChangeStep.of(change, ChangeState.WITHDRAWN, "Nothing is to change after all", today, by));
    }
}
