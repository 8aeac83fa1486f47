package org.fairway.planning;

/** How often a direct payment is to be paid, which a plan must say (Care Act 2014, section 25(1)(g)). */
public enum PaymentFrequency {
    WEEKLY("every week"),
    FOUR_WEEKLY("every four weeks"),
    /** There is no weekly amount: the whole sum is paid at once. */
    ONE_OFF("once, as a whole sum");

    private final String words;

    PaymentFrequency(String words) {
        this.words = words;
    }

    /** As a letter says it after "paid". */
    public String words() {
        return words;
    }
}
