package org.fairway.referral;

/**
 * Where the person lives, for the question which council is responsible: Care Act 2014, sections 18 to 20 and 39. For a
 * carer it is where the person they care for lives.
 */
public enum Residence {
    IN_OUR_AREA,
    /** No settled home, and in our area now. */
    NOWHERE_SETTLED,
    /** In our area now, with a home in another council's. */
    VISITING,
    /** Lives and is in another council's area. */
    ELSEWHERE,
    /** Not certain, or councils disagree. */
    NOT_CERTAIN
}
