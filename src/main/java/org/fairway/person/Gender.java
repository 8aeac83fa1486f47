package org.fairway.person;

/** As the statutory return asks it. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    NOT_STATED
}
