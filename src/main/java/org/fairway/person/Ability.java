package org.fairway.person;

/**
 * What it takes to be involved in a decision: Care Act 2014, section 67(4), where substantial difficulty with any of them
 * matters; Mental Capacity Act 2005, section 3(1), where being unable to do any of them matters.
 */
public enum Ability {
    UNDERSTAND("understanding what they are told"),
    RETAIN("keeping it in mind long enough"),
    WEIGH("weighing it up to decide"),
    COMMUNICATE("telling others what they think");

    private final String words;

    Ability(String words) {
        this.words = words;
    }

    /** As it is said within a sentence. */
    public String words() {
        return words;
    }
}
