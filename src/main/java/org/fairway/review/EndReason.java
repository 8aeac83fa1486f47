package org.fairway.review;

/** Why support ends. */
public enum EndReason {
    /** The person asked for it to end. */
    PERSON_ASKED(false),
    DIED(false),
    /** The needs are met another way, or there are none any more. */
    NEEDS_MET_ANOTHER_WAY(true),
    NO_LONGER_ELIGIBLE(true),
    MOVED_AWAY(true),
    /** A condition that the law sets for a direct payment is no longer met. */
    CONDITION_NOT_MET(true),
    /** The payment was not used as agreed. */
    NOT_USED_AS_AGREED(true);

    private final boolean takesNotice;

    EndReason(boolean takesNotice) {
        this.takesNotice = takesNotice;
    }

    /** Whether the person must be given notice. Nobody is held to support they do not want. */
    public boolean takesNotice() {
        return takesNotice;
    }
}
