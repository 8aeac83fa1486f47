package org.fairway.agreement;

/**
 * How somebody who would be paid is related to the person, or in a child’s case to whoever receives the money. A spouse,
 * civil partner or partner is barred wherever they live, the others that the regulations name only in the same household
 * (SI 2014/2871, regulation 3; for a child SI 2009/1887, regulation 11).
 */
public enum Relation {
    NOT_RELATED("nobody related", false, false),
    SPOUSE_OR_CIVIL_PARTNER("husband, wife or civil partner", true, false),
    /** Lives with the person as if they were married. */
    PARTNER("partner", true, false),
    PARENT("parent", true, true),
    PARENT_IN_LAW("parent-in-law", true, true),
    SON_OR_DAUGHTER("son or daughter", true, true),
    SON_OR_DAUGHTER_IN_LAW("son- or daughter-in-law", true, true),
    STEPSON_OR_STEPDAUGHTER("stepson or stepdaughter", true, true),
    BROTHER_OR_SISTER("brother or sister", true, true),
    AUNT_OR_UNCLE("aunt or uncle", true, true),
    GRANDPARENT("grandparent", true, true),
    /** The spouse, civil partner or partner of one of those from the parent on. */
    PARTNER_OF_CLOSE_RELATIVE("husband, wife or partner of such a relative", true, true),
    /** A relative whom the list does not name, such as a cousin, niece or grandchild. */
    OTHER_RELATIVE("another relative, such as a cousin or grandchild", false, false);

    private final String words;
    private final boolean named;
    private final boolean onlyInHousehold;

    Relation(String words, boolean named, boolean onlyInHousehold) {
        this.words = words;
        this.named = named;
        this.onlyInHousehold = onlyInHousehold;
    }

    public String words() {
        return words;
    }

    /** Whether it makes a difference where they live. */
    public boolean dependsOnHousehold() {
        return onlyInHousehold;
    }

    /** Whether it makes a difference in a child’s case who receives the money. */
    public boolean dependsOnWhoReceives() {
        return this == SON_OR_DAUGHTER || this == SON_OR_DAUGHTER_IN_LAW || this == STEPSON_OR_STEPDAUGHTER;
    }

    /** How the regulations see them. */
    public PaidRelative paid(RelativesLaw law, boolean sameHousehold) {
        if (this == NOT_RELATED) {
            return PaidRelative.NOBODY_RELATED;
        }
        boolean namedByThem = named && !(law == RelativesLaw.YOUNG_PERSON_RECEIVES && dependsOnWhoReceives());
        if (!namedByThem || (onlyInHousehold && !sameHousehold)) {
            return PaidRelative.RELATIVE_ELSEWHERE;
        }
        return onlyInHousehold ? PaidRelative.CLOSE_RELATIVE_IN_HOUSEHOLD : PaidRelative.SPOUSE_OR_PARTNER;
    }
}
