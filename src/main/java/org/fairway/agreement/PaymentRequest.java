package org.fairway.agreement;

/** Whether somebody entitled has asked for a direct payment, and whoever has to agree does. */
public enum PaymentRequest {
    MADE,
    /** The person asks and lacks the capacity to (Care Act 2014 section 31(1)(a)). */
    PERSON_LACKS_CAPACITY,
    /** Whoever is to receive it for the person does not agree (section 31(4)). */
    NOMINEE_DISAGREES,
    /** A deputy or attorney exists and does not support the request of somebody else (section 32(5)). */
    NOT_SUPPORTED,
    /** A young person asks who is not yet 16 (Children Act 1989 section 17A). */
    TOO_YOUNG,
    /** Asked under the Children Act for somebody who is an adult now. */
    NOW_ADULT,
    /** Asked for an adult who was convicted and is in prison or approved premises (Care Act 2014 section 76(5)). */
    IN_PRISON,
    /** The person asked before and has lost capacity for a time: their payment may go on while somebody manages it. */
    LOSS_FOR_A_TIME
}
