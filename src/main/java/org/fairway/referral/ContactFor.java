package org.fairway.referral;

import org.fairway.pathway.LegalBasis;

/** Whom a contact is for, which selects the law it stands on. */
public enum ContactFor {
    ADULT(LegalBasis.CARE_ACT_ADULT),
    /** An adult carer, in their own right and whether or not the person they care for is known to the council. */
    CARER(LegalBasis.CARE_ACT_CARER),
    /** A disabled child, whose parents ask. */
    CHILD(LegalBasis.CHILDREN_ACT);

    private static final int ADULT_AGE = 18;
    private final LegalBasis legalBasis;

    ContactFor(LegalBasis legalBasis) {
        this.legalBasis = legalBasis;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** The Care Act 2014 is for people of 18 and over, the Children Act 1989 for those under 18 (section 105). */
    public boolean fitsAge(int years) {
        return this == CHILD ? years < ADULT_AGE : years >= ADULT_AGE;
    }
}
