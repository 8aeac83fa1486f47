package org.fairway.person;

/**
 * What it takes to be involved in a decision: Care Act 2014, section 67(4), where substantial difficulty with any of them
 * matters; Mental Capacity Act 2005, section 3(1), where being unable to do any of them matters.
 */
public enum Ability {
    UNDERSTAND,
    RETAIN,
    WEIGH,
    COMMUNICATE
}
