package org.fairway.person;

/** How someone wants to be contacted. */
public enum ContactMethod {
    PHONE,
    TEXT_MESSAGE,
    EMAIL,
    LETTER,
    IN_PERSON,
    THROUGH_SOMEONE_ELSE
}
