package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.file.returns.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * Settles a payment that came back. Where it is to be paid again, what it paid is taken back in the ledger, so that it is
 * due and the next run pays it; the hold is lifted with the decision, or when the new account is in use.
 */
public final class DecideReturn {
    private final ReturnedPayments returns;
    private final Holds holds;

    public DecideReturn(ReturnedPayments returns, Holds holds) {
        this.returns = returns;
        this.holds = holds;
    }

    /**
     * Decides.
     *
     * @return why it cannot be decided so, in plain words; empty when it is
     */
    public Optional<String> decide(Returned returned, Decision decision, String reason, LocalDate today, String by) {
        @Nullable SentPayment payment = payment(returned).orElse(null);
        Optional<String> refusal = refusal(returned, payment, decision);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!returns.decide(returned, decision, reason, today, by)) {
            return Optional.of("Somebody else decided on this payment a moment ago.");
        }
        if (decision == Decision.CLEARED) {
            returns.clear(returned, reason, by);
        } else if (payment != null) {
            returns.takeBack(returned, payment, words(decision, reason), by);
        }
        if (payment != null && isFree(decision, payment)) {
            lift(returned, payment.entitlements(), words(decision, reason), by);
        }
        return Optional.empty();
    }

    /**
     * Says to which payment it belongs.
     *
     * @return why it cannot be, in plain words; empty when it does
     */
    public Optional<String> match(Returned returned, String reference, String by) {
        @Nullable SentPayment payment = returns.payment("", reference).orElse(null);
        if (payment == null) {
            return Optional.of("No payment has that reference. It is on the list of the run, such as DP260001-17.");
        }
        if (!payment.sent()) {
            return Optional.of("That payment is in a run that was not sent, so it cannot have come back.");
        }
        if (payment.returned()) {
            return Optional.of("That payment has come back before.");
        }
        if (returned.amount() != null && !returned.amount().equals(payment.amount())) {
            return Optional.of("That payment was " + payment.amount() + ", and " + returned.amount() + " came back.");
        }
        returns.match(returned, payment, by);
        TakeInReport.hold(returned, payment, holds, by);
        return Optional.empty();
    }

    /** A new account is in use for the agreement: what waited for it is paid by the next run. */
    public void accountChanged(EntitlementId entitlement, String by) {
        returns.waitingForAccount(entitlement)
                .forEach(returned -> lift(returned, List.of(entitlement), "The new account is in use.", by));
    }

    private Optional<SentPayment> payment(Returned returned) {
        return returned.run() == null || returned.place() == null
                ? Optional.empty()
                : returns.payment(returned.run(), returned.place());
    }

    private static Optional<String> refusal(Returned returned, @Nullable SentPayment payment, Decision decision) {
        if (decision != Decision.CLEARED && (payment == null || returned.finding() != Finding.MATCHED)) {
            return Optional.of("Say first to which payment it belongs: nothing is paid again for an unknown one.");
        }
        if (decision == Decision.PAY_SAME_ACCOUNT && returned.reason() == ReturnReason.BENEFICIARY_DECEASED) {
            return Optional.of(
                    "The bank says that the account holder has died, so it cannot be paid into the same account. If the bank is wrong, have the account checked anew.");
        }
        return Optional.empty();
    }

    private static boolean isFree(Decision decision, SentPayment payment) {
        return switch (decision) {
            case PAY_SAME_ACCOUNT, CLEARED -> true;
            case PAY_NEW_ACCOUNT -> payment.elsewhereNow();
            case NOT_OWED -> false;
        };
    }

    private void lift(Returned returned, List<EntitlementId> entitlements, String reason, String by) {
        entitlements.forEach(entitlement ->
                holds.lift(HoldId.of(entitlement, Hold.Cause.RETURNED_PAYMENT, returned.id()), reason, by));
    }

    private static String words(Decision decision, String reason) {
        return decision == Decision.PAY_NEW_ACCOUNT && reason.isBlank() ? "Paid again into a new account." : reason;
    }
}
