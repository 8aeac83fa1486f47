package org.fairway.process.signoff;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.signoff.ConditionOwner;

/** A condition that the panel attaches. */
record ConditionRow(
        @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String words,

        ConditionOwner owner,
        LocalDate dueOn) {}
