package org.fairway.payment.file.making;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a file says beside its payments. It is worked out once and kept, so that the file can be made again byte by byte.
 *
 * @param serial six letters or digits that no other file of the council has ever had
 * @param number which file of its day it is
 * @param madeAt when it was first made, to the second, in the time of England
 * @param expiresOn until when the bank may keep it
 * @param processingDays the working day before each pay date
 */
public record Submission(
        PayingWay way,
        String serial,
        int number,
        LocalDateTime madeAt,
        LocalDate expiresOn,
        List<LocalDate> processingDays) {
    public Submission {
        processingDays = List.copyOf(processingDays);
    }
}
