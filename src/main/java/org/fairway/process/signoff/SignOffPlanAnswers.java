package org.fairway.process.signoff;

import jakarta.validation.constraints.Size;
import org.fairway.process.task.YesNo;
import org.fairway.signoff.PanelReason;
import org.fairway.signoff.ReturnReason;
import org.jspecify.annotations.Nullable;

/** The answers of {@code sign-off-plan}. */
record SignOffPlanAnswers(
        Choice decision,
        @Nullable YesNo sufficient,
        @Nullable ReturnReason returnReason,
        @Nullable PanelReason panelReason,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String explanation) {
    /** What the approver can do; nobody edits a plan here. */
    enum Choice {
        APPROVE,
        RETURN,
        PANEL
    }
}
