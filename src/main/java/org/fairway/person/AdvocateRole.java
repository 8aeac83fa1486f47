package org.fairway.person;

/** What an advocate is appointed for. */
public enum AdvocateRole {
    /** Care Act 2014, sections 67 and 68. */
    CARE_ACT,
    /** Also as independent mental capacity advocate: Mental Capacity Act 2005, sections 35 to 39. */
    CARE_ACT_AND_MENTAL_CAPACITY
}
