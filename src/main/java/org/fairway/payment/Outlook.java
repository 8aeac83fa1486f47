package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What a run on a pay date would pay, and what somebody should look at first.
 *
 * @param held what it would leave out until somebody lifts the hold
 */
public record Outlook(LocalDate payDate, Draft draft, List<StandingHold> held) {
    public Outlook {
        held = List.copyOf(held);
    }

    /** How many payments it would make. */
    public long count() {
        return draft.count();
    }

    public Money total() {
        return draft.total();
    }

    /** The largest of what would be paid. */
    public List<ListedPayment> payments() {
        return draft.payments();
    }

    public List<Oddity> oddities() {
        return draft.oddities();
    }

    /** The first payments of a run that would be another amount now. */
    public List<Overtaken> overtaken() {
        return draft.overtaken();
    }

    /**
     * A case that is not as one would expect.
     *
     * @param what a plain sentence
     */
    public record Oddity(CaseNumber caseNumber, String what) {}

    /** A payment that was prepared as one amount and would be another now; nil when nothing is due any more. */
    public record Overtaken(String payee, Money prepared, Money now) {}
}
