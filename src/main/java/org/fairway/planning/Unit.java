package org.fairway.planning;

/** What the units of a funded line are; the statutory return asks for the unit cost and the planned units a week. */
public enum Unit {
    HOUR("hours"),
    VISIT("visits"),
    SESSION("sessions"),
    DAY("days"),
    NIGHT("nights"),
    JOURNEY("journeys"),
    ITEM("items"),
    WEEK("weeks");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
