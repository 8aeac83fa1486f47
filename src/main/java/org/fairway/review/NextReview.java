package org.fairway.review;

import java.time.LocalDate;

/**
 * The review that comes next.
 *
 * @param opensOn the day on which it comes to the reviewer, in time to agree a date with the person
 * @param dueBy the last day on which it is in time
 * @param rule which rule sets the date
 */
public record NextReview(ReviewKind kind, LocalDate opensOn, LocalDate dueBy, Rule rule) {
    /** The rules that set a review date. */
    public enum Rule {
        /** Six to eight weeks after the plan came into force, or after a significant change to it. */
        FIRST_PLAN_REVIEW,
        /** No later than every 12 months. */
        LATER_PLAN_REVIEW,
        /** Once within the first six months of a direct payment. */
        FIRST_DIRECT_PAYMENT_REVIEW,
        /** No more than 12 months after the last. */
        LATER_DIRECT_PAYMENT_REVIEW,
        /** In time before a child becomes an adult, so that the adult’s support is assessed and planned by then. */
        BEFORE_ADULTHOOD,
        /** On the 18th birthday: what was made under the Children Act goes over to the Care Act. */
        ADULTHOOD,
        /** A payment goes on through a loss of capacity: whether it still can is looked at by the day that was set. */
        LOSS_OF_CAPACITY,
        /** In time before reablement is free no longer. */
        END_OF_FREE_REABLEMENT,
        /** On a reasonable request. */
        ON_REQUEST
    }
}
