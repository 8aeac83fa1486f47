package org.fairway.agreement;

/** The condition for want of which a direct payment is not made. */
public enum FailedCondition {
    /** The person who asks lacks the capacity to; somebody authorised can ask for them. */
    LACKS_CAPACITY,
    /** Whoever is to receive it does not agree. */
    NOMINEE_DISAGREES,
    /** The deputy or attorney does not support the request. */
    NOT_SUPPORTED,
    /** The young person who asks is not yet 16; a parent can ask. */
    TOO_YOUNG,
    /** The young person is an adult now; they or somebody authorised can ask under the Care Act. */
    NOW_ADULT,
    /** The person was convicted and is in prison or approved premises, where needs are met but no direct payment is made. */
    IN_PRISON,
    /** A court order or licence condition of the regulations' Schedule 1 excludes it. */
    PROHIBITED,
    /** Nobody can manage it, even with help. */
    CANNOT_BE_MANAGED,
    /** The authorised person would not act in the person's best interests. */
    NOT_IN_BEST_INTERESTS,
    /** It would not meet these needs in an appropriate way. */
    NOT_APPROPRIATE,
    /** The person's own contribution covers all of it. */
    NOTHING_TO_PAY,
    /** None: it must be made. */
    NONE
}
