package org.fairway.process.agreement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One row of the arrangements on the form.
 *
 * @param line the number of the plan's line
 */
record ArrangementRow(
        @Size(max = 5, message = "Choose one of the lines.") String line,

        @Size(max = 150, message = "Use 150 characters or fewer.")
        String provider,

        LocalDate startsOn) {}
