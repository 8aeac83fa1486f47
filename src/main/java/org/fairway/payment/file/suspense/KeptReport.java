package org.fairway.payment.file.suspense;

import java.time.Instant;
import java.util.List;

/**
 * A report as it came.
 *
 * @param hash SHA-256 of it, in hexadecimal
 * @param accepted how many payments it says are well
 * @param lines how many payments it says came back
 * @param notes what a person is to be told of it, in plain sentences
 */
public record KeptReport(
        String hash,
        ReportKind kind,
        long bytes,
        long accepted,
        long lines,
        List<String> notes,
        String by,
        Instant at) {
    public KeptReport {
        notes = List.copyOf(notes);
    }
}
