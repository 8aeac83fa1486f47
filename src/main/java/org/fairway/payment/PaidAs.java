package org.fairway.payment;

/** Whether the person's contribution is left out of the payment or asked for apart. */
public enum PaidAs {
    /** The council pays its share; the person pays the contribution into the account. */
    NET,
    /** The council pays the whole cost and asks the person for the contribution. */
    GROSS
}
