package org.fairway.charging;

import org.fairway.reference.RowName;

/** Why all of a person's care is free, whatever they have. The rows {@code charging.free.…} say whether it is. */
public enum FreeCare {
    AFTERCARE(
            "Your care is aftercare under section 117 of the Mental Health Act 1983. Nobody may be charged for that."),
    CREUTZFELDT_JAKOB_DISEASE("You have Creutzfeldt-Jakob disease. Nobody with it may be charged for care.");

    private final String words;
    private final String row;

    FreeCare(String words) {
        this.words = words;
        this.row = "charging.free." + RowName.of(this);
    }

    /** As the person reads it. */
    public String words() {
        return words;
    }

    String row() {
        return row;
    }
}
