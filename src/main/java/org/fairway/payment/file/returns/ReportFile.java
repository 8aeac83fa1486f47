package org.fairway.payment.file.returns;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.payment.file.Hash;
import org.fairway.reference.ReferenceData;

/**
 * A report as it came, no longer than a dated row allows: of a longer one no more is taken in than shows that it is too
 * long.
 */
final class ReportFile {
    private static final String LIMIT = "payment-file.read-limit";
    private static final int MEGABYTE = 1 << 20;
    private final byte[] bytes;
    private final String hash;
    private final Optional<String> tooLong;

    private ReportFile(byte[] bytes, int megabytesMax) {
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
        this.tooLong = bytes.length <= megabytesMax * MEGABYTE
                ? Optional.empty()
                : Optional.of("The file is longer than " + megabytesMax + " megabytes and was not read.");
    }

    static ReportFile take(InputStream file, ReferenceData reference, LocalDate day) throws IOException {
        int megabytes = reference.on(LIMIT, day).value().intValueExact();
        return new ReportFile(file.readNBytes(Math.multiplyExact(megabytes, MEGABYTE) + 1), megabytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its SHA-256; of a file that is too long only that of its beginning. */
    String hash() {
        return hash;
    }

    /** Why it is not read, if it is not. */
    Optional<String> tooLong() {
        return tooLong;
    }

    ReturnsOutcome refused(String reason) {
        return new ReturnsOutcome.Refused(hash, reason);
    }
}
