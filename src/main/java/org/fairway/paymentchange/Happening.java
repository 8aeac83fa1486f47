package org.fairway.paymentchange;

/** What has happened that a direct payment is to change for. */
public enum Happening {
    HOSPITAL(Kind.PAUSE, "A stay in hospital"),
    OTHER_PAUSE(Kind.PAUSE, "Another reason to pause"),
    RESTART(Kind.RESTART, "Payment starts again"),
    ASKED_TO_STOP(Kind.END, "The person asks that it stop"),
    AGREED_END(Kind.END, "Its agreed end has come"),
    CONDITIONS_NOT_MET(Kind.END, "Conditions are no longer met"),
    MISUSE_ALLEGED(Kind.END, "Misuse is alleged"),
    DIED(Kind.END, "The person has died");

    private final Kind kind;
    private final String words;

    Happening(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** What becomes of the payment. */
    public enum Kind {
        PAUSE,
        RESTART,
        END
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Whether the council decides it of itself, so that a review comes first. */
    boolean isCouncilsOwnEnd() {
        return this == CONDITIONS_NOT_MET || this == MISUSE_ALLEGED;
    }

    /** Whether somebody’s needs are still to be met from that day on by other means. */
    public boolean leavesNeedsToMeet() {
        return kind != Kind.RESTART && this != DIED;
    }
}
