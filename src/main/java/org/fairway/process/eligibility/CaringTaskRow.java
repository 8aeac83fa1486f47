package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.fairway.process.task.YesNo;

/** Something a carer does, and whether they are able and willing to go on. */
record CaringTaskRow(
        @Size(max = 200, message = Words.TOO_LONG) String task,
        @Hours BigDecimal hoursAWeek,
        YesNo able,
        YesNo willing) {}
