package org.fairway.pathway;

/** What the council found when it got in touch again after a no. */
public enum FollowUpOutcome {
    NOTHING_MORE_NEEDED("We got in touch again and nothing more was needed."),
    NEEDS_CHANGED("We got in touch again and needs had changed: a new referral was begun."),
    COULD_NOT_BE_REACHED(
            "We tried more than once to get in touch again, wrote to the person, and could not reach them.");

    private final String sentence;

    FollowUpOutcome(String sentence) {
        this.sentence = sentence;
    }

    /** As the reason why the case was closed. */
    public String sentence() {
        return sentence;
    }
}
