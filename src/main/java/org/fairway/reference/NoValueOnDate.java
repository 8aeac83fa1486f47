package org.fairway.reference;

import java.time.LocalDate;

/** A rule asked for a dated value on a day that no row covers: the table has a gap that an administrator must fill. */
public class NoValueOnDate extends RuntimeException {
    private final String key;
    private final String reason;

    public NoValueOnDate(String key, LocalDate day) {
        this(
                key,
                "There is no value for " + key + " on " + day
                        + ". Choose another day, or have it added under “Rates and limits”.");
    }

    private NoValueOnDate(String key, String reason) {
        super(reason);
        this.key = key;
        this.reason = reason;
    }

    /** What was asked for. */
    public String key() {
        return key;
    }

    /** The message, which is always there. */
    public String reason() {
        return reason;
    }
}
