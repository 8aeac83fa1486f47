package org.fairway.process.payment;

import jakarta.validation.constraints.Size;
import org.fairway.payment.file.suspense.RefusedFile;

/** The answers of {@code decide-refused-file}. */
record DecideRefusedFileAnswers(
        RefusedFile.Decision decision,

        @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String reason) {}
