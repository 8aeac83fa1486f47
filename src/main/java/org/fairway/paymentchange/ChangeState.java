package org.fairway.paymentchange;

/** How far a change of a direct payment has come. */
public enum ChangeState {
    APPROVED,
    /** It was not approved and can be proposed anew. */
    RETURNED,
    /** Nobody wants it any more. */
    WITHDRAWN,
    /** The person was told by letter. */
    TOLD,
    /** It is in what is paid. */
    WRITTEN
}
