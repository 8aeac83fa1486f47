package org.fairway.process.planning;

import jakarta.validation.constraints.Size;
import org.fairway.planning.DecreaseReason;

/** A need that has less than before, and why, as a row of {@code prepare-plan}. */
record DecreaseRow(
        @Size(max = 60, message = "Choose one of the needs.")
        String need,

        DecreaseReason reason,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String words) {}
