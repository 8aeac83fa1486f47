package org.fairway.reference;

import java.time.LocalDate;

/** A rule asked for a dated value on a day that no row covers: the table has a gap that an administrator must fill. */
public class NoValueOnDate extends RuntimeException {
    public NoValueOnDate(String key, LocalDate day) {
        super("There is no value for " + key + " on " + day
                + ". Choose another day, or have it added under “Rates and limits”.");
    }
}
