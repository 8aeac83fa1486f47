package org.fairway.agreement;

/** The condition for want of which a direct payment is not made. */
public enum FailedCondition {
    /** Nobody whom the law entitles has asked for it. */
    NOT_ASKED_FOR,
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
