package org.fairway.payment.file.returns;

/**
 * What a bank says of a whole message, or of the payments of one day in it.
 *
 * @param messageId the number of our message
 * @param batchId the number of the day's payments in it; empty when the answer is about the whole message
 * @param status what the bank says
 * @param code why, where it is refused; else empty
 * @param reason what the code means
 */
public record BatchAnswer(String messageId, String batchId, Status status, String code, ReturnReason reason) {
    /** What becomes of it. */
    public enum Status {
        /** Nothing is wrong so far. */
        ACCEPTED,
        /** Some of it is refused; which payments is said one by one. */
        PARTLY,
        /** None of it is paid, whether its payments are listed or not. */
        REJECTED,
        /** The bank uses a word that is not known here. */
        UNKNOWN
    }
}
