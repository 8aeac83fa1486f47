package org.fairway.family;

/** To whom an offer is made. */
public enum OfferKind {
    /** To one carer: Care Act 2014, section 10. */
    CARER,
    /** For the children of the household together: SI 2014/2827, regulation 4. */
    CHILDREN
}
