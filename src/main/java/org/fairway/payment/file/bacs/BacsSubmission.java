package org.fairway.payment.file.bacs;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a Standard 18 file says beside its payments. It is worked out once, kept, and never worked out again: a bank
 * holiday that is proclaimed later must not change a file that is made again.
 *
 * @param serial six capital letters or digits that no other file of the council has ever had
 * @param fileNumber the number of the file among those of its day
 * @param createdOn the day it was first made
 * @param expiresOn until when the bank may keep it
 * @param processingDays for each pay date of the run the working day before it, in the same order
 */
public record BacsSubmission(
        String serial, int fileNumber, LocalDate createdOn, LocalDate expiresOn, List<LocalDate> processingDays) {
    private static final Pattern SERIAL = Pattern.compile("(?!0{6})[A-Z0-9]{6}");
    private static final int FILE_NUMBER_MAX = 999;

    public BacsSubmission {
        processingDays = List.copyOf(processingDays);
        if (!isSerial(serial) || !isFileNumber(fileNumber) || processingDays.isEmpty()) {
            throw new IllegalArgumentException("Not a Bacs submission: serial " + serial + ", file " + fileNumber);
        }
    }

    static boolean isSerial(String serial) {
        return SERIAL.matcher(serial).matches();
    }

    static boolean isFileNumber(int number) {
        return number >= 1 && number <= FILE_NUMBER_MAX;
    }

    /** Whether its records carry a day of their own. */
    boolean hasSeveralDays() {
        return processingDays.size() > 1;
    }
}
