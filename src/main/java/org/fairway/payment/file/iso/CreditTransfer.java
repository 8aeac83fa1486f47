package org.fairway.payment.file.iso;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * What a pain.001 message says beside its payments. It is kept with the run, so that the message can be made again.
 *
 * @param messageId by which the bank answers; at most 31 letters, digits and hyphens, and never used before
 * @param createdAt when the message was first made, to the second, in the time of England
 */
public record CreditTransfer(String messageId, LocalDateTime createdAt) {
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9-]{1,31}");

    public CreditTransfer {
        if (!MESSAGE_ID.matcher(messageId).matches() || !createdAt.equals(createdAt.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("Not a message number and a second: " + messageId + ", " + createdAt);
        }
    }

    /** By which the bank answers about the payments of one day: the first day of the message has number 1. */
    String batchId(int day) {
        return messageId + "-" + day;
    }
}
