package org.fairway.pathway;

/** What was found about a first payment that is late. */
public enum PaymentChaseOutcome {
    STILL_EXPECTED,
    PAID,
    /** Nothing is due, as where the person's contribution covers the whole budget. */
    NOTHING_DUE;

    public boolean stillAwaited() {
        return this == STILL_EXPECTED;
    }
}
