package org.fairway.paymentchange;

/** Why something cannot be, in plain words with the way to mend it. */
public record Objection(About about, String words) {
    /** What is objected to. */
    public enum About {
        CASE,
        HAPPENING,
        FROM,
        UNTIL,
        GROUND,
        RECORDS,
        CARE,
        KEPT,
        KEPT_FOR,
        LAST_COSTS,
        IN_ACCOUNT,
        DECISION,
        SENT_ON
    }
}
