package org.fairway.payment.ledger.infrastructure;

import java.util.Optional;
import org.fairway.payment.ledger.Heads;
import org.fairway.payment.ledger.Heads.Kept;
import org.fairway.payment.ledger.Proof;
import org.fairway.payment.ledger.Seal;
import org.fairway.payment.ledger.Seals;

/** A chain that was made anew, or cut off at its end, is a good chain and another one: the kept heads tell. */
record HeadsProof(Heads heads, Seals seals) implements Proof {
    @Override
    public String invariant() {
        return "I11";
    }

    @Override
    public String promise() {
        return "The chain has every head that was written down outside the database.";
    }

    @Override
    public Optional<String> firstFault() {
        return heads.kept().stream().filter(kept -> !stands(kept)).findFirst().map(HeadsProof::words);
    }

    private boolean stands(Kept kept) {
        return seals.find(kept.seal())
                .map(Seal::digest)
                .filter(kept.digest()::equals)
                .isPresent();
    }

    private static String words(Kept kept) {
        return "Seal " + kept.seal() + " was " + kept.digest() + " when it was written down, and is not now.";
    }
}
