package org.fairway.recovery;

/** Why something cannot be, in plain words with the way to mend it. */
public record Objection(About about, String words) {
    /** What is objected to. */
    public enum About {
        CASE,
        LINES,
        KEPT,
        STANCE,
        DECISION,
        REPAY,
        REPAY_A_WEEK,
        OFFSET,
        OFFSET_A_PERIOD,
        LET_OFF
    }
}
