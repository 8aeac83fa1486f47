package org.fairway.agreement;

/** What a close relative would be paid for. Either way the council must find it necessary (SI 2014/2871 regulation 3). */
public enum RelativePaidFor {
    /** To meet the person's needs. */
    CARE,
    /** To administer or manage the direct payment. */
    MANAGING
}
