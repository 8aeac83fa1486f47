package org.fairway.referral;

/** Whether the person agrees that the council asks and tells others what they need to know to help. */
public enum SharingConsent {
    GIVEN,
    REFUSED,
    /** There is reason to doubt that the person can decide this; information is shared in their best interests. */
    CANNOT_DECIDE,
    /** The person has not been spoken to yet. */
    NOT_ASKED
}
