package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of {@code record-care-change}. What stops and from when are blank when nothing does. */
record CareChangeAnswers(
        Change change,

        @Size(max = 50, message = "Choose 50 or fewer.")
        List<@Size(max = 40, message = "Choose from the list.") String> careTasks,

        @Nullable LocalDate stopsFrom) {
    enum Change {
        STOPS,
        NOTHING
    }
}
