package org.fairway.payment;

/** How often a direct payment is paid; always in advance of the care it pays for. */
public enum Frequency {
    WEEKLY("payment.period-days.weekly"),
    FOUR_WEEKLY("payment.period-days.four-weekly"),
    /** Whole sums on their own days; nothing is paid by the week. */
    ONE_OFF("");

    private final String periodDays;

    Frequency(String periodDays) {
        this.periodDays = periodDays;
    }

    /** The dated setting that says how many days a period has and, by its first day, where periods are counted from. */
    String periodDays() {
        return periodDays;
    }
}
