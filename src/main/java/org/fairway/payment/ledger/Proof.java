package org.fairway.payment.ledger;

import java.util.Optional;

/** One thing that must be true of the ledger at any time. */
public interface Proof {
    /** Which invariant it is, such as I1. */
    String invariant();

    /** What must be true, in a sentence. */
    String promise();

    /** The first row for which it is not true, in a sentence; empty when it holds. */
    Optional<String> firstFault();
}
