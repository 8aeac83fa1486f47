package org.fairway.payment.ledger.infrastructure;

import java.util.Optional;
import org.fairway.payment.ledger.ChainFault;
import org.fairway.payment.ledger.Proof;
import org.fairway.payment.ledger.Seals;

/** The whole chain, from the first transfer to the last. */
record ChainProof(Seals seals) implements Proof {
    @Override
    public String invariant() {
        return "I11";
    }

    @Override
    public String promise() {
        return "Every transfer is as it was sealed, none was taken out and none put in.";
    }

    @Override
    public Optional<String> firstFault() {
        return seals.faults(0, Long.MAX_VALUE).stream().findFirst().map(ChainFault::words);
    }
}
