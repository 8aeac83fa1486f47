package org.fairway.payment.ledger;

import java.util.List;
import java.util.Optional;

/** The chain over the ledger. The database makes it; here it is reckoned again. */
public interface Seals {
    Optional<Seal> newest();

    Optional<Seal> find(long number);

    /** Up to which seal one gets from the one after this, with about so many transfers and at least one seal. */
    long reach(long after, long transfers);

    /** What does not fit of the seals after this one up to that one, the first first, and a hundred at most. */
    List<ChainFault> faults(long after, long upTo);
}
