package org.fairway.planning;

/**
 * How a person takes their budget. There is no default: each way is explained and the person chooses (Care Act 2014
 * sections 24 and 31; Care and Support Statutory Guidance chapters 11 and 12).
 */
public enum Deployment {
    /** Money to the person, a nominee or an authorised person, who arranges the support. */
    DIRECT_PAYMENT("a direct payment"),
    /** The council holds the budget and arranges the support. */
    MANAGED("a budget the council manages"),
    /** Some lines as a direct payment, the others managed by the council. */
    MIXED("partly a direct payment and partly managed by the council"),
    /** A direct payment held for the person by an organisation of their choice. */
    THIRD_PARTY("a direct payment held by a third party");

    private final String words;

    Deployment(String words) {
        this.words = words;
    }

    /** As a letter says it: "Your budget will be taken as ...". */
    public String words() {
        return words;
    }

    /** Whether any of the money leaves the council as a direct payment. */
    public boolean paysDirectly() {
        return this != MANAGED;
    }
}
