package org.fairway.spending;

/** The three answers to "can I spend it on this?". */
public enum SpendingReply {
    YES("Yes"),
    NO("No"),
    /** Not as the plan stands; but the plan can change. */
    ASK_YOUR_WORKER("Ask your worker");

    private final String words;

    SpendingReply(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
