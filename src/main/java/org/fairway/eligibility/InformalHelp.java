package org.fairway.eligibility;

/**
 * What family and friends do about an outcome now. It never counts in the eligibility test, which is made as if they gave
 * no help; it counts in what the council then has to arrange.
 */
public enum InformalHelp {
    NOBODY_HELPS,
    WILLING_AND_ABLE,
    PART_OF_IT,
    CANNOT_GO_ON
}
