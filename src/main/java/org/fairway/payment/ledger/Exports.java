package org.fairway.payment.ledger;

import java.util.List;
import java.util.Optional;

/** The batches in which the ledger is given to the council's finance system, each transfer once. */
public interface Exports {
    /** Makes the next batch of everything since the last. Two at once are made one after the other. */
    Outcome make(String by);

    /** All batches, the newest first. */
    List<ExportBatch> batches();

    Optional<ExportBatch> find(long number);

    /** The file of a batch, which is the same to the byte whenever it is asked for. */
    byte[] file(ExportBatch batch);

    /** What came of asking for a batch. */
    sealed interface Outcome {
        record Made(ExportBatch batch) implements Outcome {}

        /** Nothing was posted since the last one. */
        record NothingNew() implements Outcome {}

        /** The finance system would not know what to charge: these accounts have no codes. */
        record CodesMissing(List<String> accounts) implements Outcome {}
    }
}
