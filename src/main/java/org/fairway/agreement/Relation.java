package org.fairway.agreement;

/**
 * How somebody who would be paid is related to the person: the list of SI 2014/2871, regulation 3. A spouse, civil partner
 * or partner is barred wherever they live, the others only in the same household.
 */
public enum Relation {
    NOT_RELATED(false, false),
    SPOUSE_OR_CIVIL_PARTNER(true, false),
    /** Lives with the person as if they were married. */
    PARTNER(true, false),
    PARENT(true, true),
    PARENT_IN_LAW(true, true),
    SON_OR_DAUGHTER(true, true),
    SON_OR_DAUGHTER_IN_LAW(true, true),
    STEPSON_OR_STEPDAUGHTER(true, true),
    BROTHER_OR_SISTER(true, true),
    AUNT_OR_UNCLE(true, true),
    GRANDPARENT(true, true),
    /** The spouse, civil partner or partner of one of those from the parent on. */
    PARTNER_OF_CLOSE_RELATIVE(true, true),
    /** A relative whom the list does not name, such as a cousin, niece or grandchild. */
    OTHER_RELATIVE(false, false);

    private final boolean named;
    private final boolean onlyInHousehold;

    Relation(boolean named, boolean onlyInHousehold) {
        this.named = named;
        this.onlyInHousehold = onlyInHousehold;
    }

    /** Whether it makes a difference where they live. */
    public boolean dependsOnHousehold() {
        return onlyInHousehold;
    }

    /** How the regulation sees them. */
    public PaidRelative paid(boolean sameHousehold) {
        if (this == NOT_RELATED) {
            return PaidRelative.NOBODY_RELATED;
        }
        if (!named || (onlyInHousehold && !sameHousehold)) {
            return PaidRelative.RELATIVE_ELSEWHERE;
        }
        return onlyInHousehold ? PaidRelative.CLOSE_RELATIVE_IN_HOUSEHOLD : PaidRelative.SPOUSE_OR_PARTNER;
    }
}
