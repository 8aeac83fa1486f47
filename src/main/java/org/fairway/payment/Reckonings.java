package org.fairway.payment;

import java.util.function.Predicate;

/** What the cases are to be paid, worked out one after the other. */
public interface Reckonings {
    /** Shows each reckoning to the taker, in order of case numbers, until it wants no more of them. */
    void each(Predicate<Reckoning> taker);
}
