package org.fairway.spending;

/** Who holds the money of the line of the plan that covers something. */
public enum PlanCover {
    /** The person, by their direct payment. */
    DIRECT_PAYMENT,
    /** The council, which arranges it. */
    MANAGED,
    /** The NHS put it into the plan. */
    NHS,
    /** The NHS is said to pay, and no line of the plan says so. */
    NHS_UNPLANNED,
    /** No line of the plan covers it. */
    NONE;

    /** Whether a line of the plan covers it. */
    public boolean isInThePlan() {
        return this != NHS_UNPLANNED && this != NONE;
    }
}
