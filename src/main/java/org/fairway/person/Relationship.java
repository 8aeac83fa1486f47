package org.fairway.person;

/** What someone is to the person whom the case is about. */
public enum Relationship {
    PARTNER,
    PARENT,
    SON_OR_DAUGHTER,
    BROTHER_OR_SISTER,
    GRANDPARENT,
    GRANDCHILD,
    OTHER_RELATIVE,
    FRIEND_OR_NEIGHBOUR,
    OTHER
}
