package org.fairway.payment.file.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A day as reports write it. */
final class ReportDay {
    private ReportDay() {}

    static Optional<LocalDate> parse(String text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    static Optional<LocalDate> parse(String text, DateTimeFormatter pattern) {
        try {
            return Optional.of(LocalDate.parse(text, pattern));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
