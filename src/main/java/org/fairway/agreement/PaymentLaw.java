package org.fairway.agreement;

/** The law under which a direct payment is asked for. It selects the conditions. */
public enum PaymentLaw {
    /** Care Act 2014 section 31: an adult with capacity to ask. */
    ADULT_WITH_CAPACITY,
    /** Care Act 2014 section 32: an adult without capacity, for whom an authorised person asks. */
    ADULT_WITHOUT_CAPACITY,
    /** Children Act 1989 section 17A: a parent, or a disabled young person of 16 or 17. */
    CHILD
}
