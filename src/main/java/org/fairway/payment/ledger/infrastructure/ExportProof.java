package org.fairway.payment.ledger.infrastructure;

import java.util.Comparator;
import java.util.Optional;
import org.fairway.payment.ledger.ExportBatch;
import org.fairway.payment.ledger.Proof;

/** Every batch comes out to the byte as it was given away. */
record ExportProof(JdbcExports exports) implements Proof {
    @Override
    public String invariant() {
        return "I4";
    }

    @Override
    public String promise() {
        return "Every batch for the finance system comes out as it was given away, to the byte.";
    }

    @Override
    public Optional<String> firstFault() {
        return exports.batches().stream()
                .sorted(Comparator.comparingLong(ExportBatch::number))
                .filter(batch -> !exports.digest(batch.number()).equals(batch.sha256()))
                .findFirst()
                .map(batch -> "Batch " + batch.number() + ".");
    }
}
