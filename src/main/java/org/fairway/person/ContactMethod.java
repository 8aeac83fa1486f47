package org.fairway.person;

/** How someone wants to be contacted. */
public enum ContactMethod {
    PHONE("by phone"),
    TEXT_MESSAGE("by text message"),
    EMAIL("by email"),
    LETTER("by letter"),
    IN_PERSON("in person"),
    THROUGH_SOMEONE_ELSE("through somebody else");

    private final String words;

    ContactMethod(String words) {
        this.words = words;
    }

    /** As it is said within a sentence. */
    public String words() {
        return words;
    }
}
