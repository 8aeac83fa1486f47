package org.fairway.payment.file.returns;

import java.util.List;

/** What was read from a report, or why it was not read at all. */
public sealed interface ReturnsOutcome {
    /** SHA-256 of the file as it came. */
    String fileHash();

    /**
     * The report was read.
     *
     * @param returns every payment that came back
     * @param answers what the bank says of whole messages
     * @param accepted how many payments the report says are well
     * @param notUnderstood what the report says beside that, in plain sentences for a person to look at
     */
    record Read(
            String fileHash,
            List<ReturnedPayment> returns,
            List<BatchAnswer> answers,
            long accepted,
            List<String> notUnderstood)
            implements ReturnsOutcome {
        public Read {
            returns = List.copyOf(returns);
            answers = List.copyOf(answers);
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /** Nothing of the file counts: it is too long, is no report of this kind, or does not add up. */
    record Refused(String fileHash, String reason) implements ReturnsOutcome {}
}
