package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened and why payment changes for it.
 *
 * @param from the day it begins: of admission to hospital, the first day without payment, the first day that is paid again,
 *     or the day of death
 * @param until the last day of a pause, where it is known
 * @param agreed whether the person agreed to the day, so that no notice is needed
 * @param recordsAskedOn the days on which records were asked for that did not come in time; empty on any other ground
 */
public record What(
        Happening happening,
        LocalDate from,
        @Nullable LocalDate until,
        LegalGround ground,
        String reasons,
        boolean agreed,
        List<LocalDate> recordsAskedOn) {
    public What {
        recordsAskedOn = List.copyOf(recordsAskedOn);
    }
}
