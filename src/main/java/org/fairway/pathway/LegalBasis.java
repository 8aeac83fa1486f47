package org.fairway.pathway;

/** The law a case stands on. It selects rules, words, charging, review and complaints; a case uses only its own. */
public enum LegalBasis {
    /** Care Act 2014, sections 9, 13, 18 and 24 to 33: an adult with needs for care and support. */
    CARE_ACT_ADULT,
    /** Care Act 2014, sections 10, 13, 20 and 24 to 33: an adult carer with needs for support. */
    CARE_ACT_CARER,
    /** Children Act 1989, sections 17, 17A and 17ZD: a disabled child and the child's parents. */
    CHILDREN_ACT
}
