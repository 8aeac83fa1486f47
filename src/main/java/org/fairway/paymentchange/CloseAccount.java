package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.payment.Due;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;

/** Closes the account of a direct payment that has ended, once what an employer owes is paid. */
public final class CloseAccount {
    private final PaymentChanges changes;
    private final Ledger ledger;

    public CloseAccount(PaymentChanges changes, Ledger ledger) {
        this.changes = changes;
        this.ledger = ledger;
    }

    /** What of the last costs no run has paid yet. */
    public Money unpaid(PaymentChange change) {
        Money paid = ledger.paid(change.caseNumber()).stream()
                .filter(one -> one.kind() == Due.Kind.LAST_COSTS)
                .map(Paid::amount)
                .reduce(Money.NIL, Money::plus);
        return change.lastCosts().toPay().minus(paid).atLeast(Money.NIL);
    }

    /** Closes it. Gives what is against it; then nothing has changed. */
    public Optional<Objection> close(PaymentChange change, ClosedAccount closed) {
        LocalDate end = changes.told(change.id()).effectiveOn();
        if (end != null && end.isAfter(closed.closedOn())) {
            return Optional.of(new Objection(
                    Objection.About.DECISION,
                    "The direct payment runs until %s. Close the account after it."
                            .formatted(LetterText.day(end.minusDays(1)))));
        }
        Money unpaid = unpaid(change);
        if (unpaid.isMoreThan(Money.NIL)) {
            return Optional.of(new Objection(
                    Objection.About.LAST_COSTS,
                    "%s of the last costs is not paid yet. Wages, notice, holiday and redundancy pay come first: the next"
                                    .formatted(unpaid)
                            + " payment run pays them. Close the account after it."));
        }
        if (!change.lastCosts().costs().isEmpty() && closed.settledOn() == null) {
            return Optional.of(new Objection(
                    Objection.About.SENT_ON, "Say when everybody employed had been paid what they were owed."));
        }
        changes.record(closed);
        return Optional.empty();
    }
}
