package org.fairway.payment.file.suspense;

/** To what a payment that came back belongs. */
public enum Finding {
    MATCHED("Belongs to one payment, whole"),
    UNKNOWN_REFERENCE("Names no payment of ours"),
    OTHER_AMOUNT("Another amount came back than was paid"),
    TWICE("The payment has come back before"),
    NOT_SENT("The payment is in a run that was not sent");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
