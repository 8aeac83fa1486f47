package org.fairway.referral;

import org.fairway.pathway.LegalBasis;

/** Whom a contact is for, which selects the law it stands on. */
public enum ContactFor {
    ADULT(LegalBasis.CARE_ACT_ADULT),
    /** An adult carer, in their own right and whether or not the person they care for is known to the council. */
    CARER(LegalBasis.CARE_ACT_CARER),
    /** A disabled child, whose parents ask. */
    CHILD(LegalBasis.CHILDREN_ACT);

    private final LegalBasis legalBasis;

    ContactFor(LegalBasis legalBasis) {
        this.legalBasis = legalBasis;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** The Care Act 2014 is for people of that age and over, the Children Act 1989 for those under it (section 105). */
    boolean fitsAge(int years, int adultAge) {
        return this == CHILD ? years < adultAge : years >= adultAge;
    }
}
