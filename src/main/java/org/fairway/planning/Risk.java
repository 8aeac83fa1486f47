package org.fairway.planning;

/** How much could go wrong for the person under the plan, after what the plan does about it. */
public enum Risk {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String words;

    Risk(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
