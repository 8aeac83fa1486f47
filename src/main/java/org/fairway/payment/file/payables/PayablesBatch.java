package org.fairway.payment.file.payables;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a payables file says beside its payments; kept, so that the file can be made again.
 *
 * @param number by which the finance system answers, and which no other file has
 * @param madeOn the day it was first made, whose profile it is written by
 */
public record PayablesBatch(String number, LocalDate madeOn) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    public PayablesBatch {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("Not the number of a payables file: " + number);
        }
    }
}
