package org.fairway.process.signoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.process.task.YesNo;
import org.fairway.signoff.ReturnReason;
import org.jspecify.annotations.Nullable;

/** The answers of {@code decide-at-panel}. */
record DecideAtPanelAnswers(
        @PastOrPresent(message = "This date is in the future.")
        LocalDate satOn,

        @Size(max = 20, message = "Name 20 people or fewer.")
        List<@Size(max = 64, message = "Choose from the list.") String> members,

        @Nullable @Size(max = 500, message = "Use 500 characters or fewer.")
        String othersWhoSat,

        Choice decision,
        @Nullable YesNo sufficient,

        @Size(max = 10, message = "Attach ten conditions or fewer.")
        List<@Valid ConditionRow> conditions,

        @Nullable ReturnReason returnReason,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String explanation) {
    /** What a panel can do; it has no way to change the plan. */
    enum Choice {
        APPROVE,
        APPROVE_WITH_CONDITIONS,
        RETURN
    }
}
