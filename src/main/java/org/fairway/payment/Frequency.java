package org.fairway.payment;

/** How often a direct payment is paid; always in advance of the care it pays for. */
public enum Frequency {
    WEEKLY("weekly"),
    FOUR_WEEKLY("four-weekly"),
    /** By the calendar month, at a seventh of the weekly amount for each of its days. */
    MONTHLY("monthly"),
    /** Whole sums on their own days; nothing is paid by the week. */
    ONE_OFF("one-off");

    private final String word;

    Frequency(String word) {
        this.word = word;
    }

    /** The dated setting that says how many days a period has and, by its first day, where periods are counted from. */
    String periodDays() {
        return "payment.period-days." + word;
    }

    /** The dated setting that says how many days before its first day a period is paid. */
    String leadDays() {
        return "payment.lead-days." + word;
    }
}
