package org.fairway.allocation;

/** Whether a budget comes week by week or at once. */
public enum BudgetPattern {
    WEEKLY("a week"),
    /** One sum for twelve months, as most carers' budgets are. */
    ONE_OFF_FOR_A_YEAR("once, for twelve months");

    private final String words;

    BudgetPattern(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The pattern of amounts in a unit: everything but a week is a sum for twelve months. */
    static BudgetPattern ofUnit(String unit) {
        return unit.contains("week") ? WEEKLY : ONE_OFF_FOR_A_YEAR;
    }
}
