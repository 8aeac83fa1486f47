package org.fairway.payment.file.suspense;

/** What becomes of a payment that came back. */
public enum Decision {
    /** Paid again by the first run after a new account is in use. */
    PAY_NEW_ACCOUNT,
    /** Paid again by the next run, into the same account. */
    PAY_SAME_ACCOUNT,
    /** Written back: nobody is to have it any more. */
    NOT_OWED,
    /** Settled with the bank: it was paid after all, or is none of ours. */
    CLEARED
}
