package org.fairway.planning;

/** The days on which a personal assistant works, where the wage is another one. */
public enum DayKind {
    WEEKDAY("on weekdays"),
    SATURDAY("on Saturdays"),
    SUNDAY("on Sundays"),
    BANK_HOLIDAY("on bank holidays"),
    NIGHT("at night");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
