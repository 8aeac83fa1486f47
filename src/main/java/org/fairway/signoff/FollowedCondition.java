package org.fairway.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A condition of the panel with everything that became of it so far, the first step first. */
public record FollowedCondition(PanelCondition condition, List<ConditionStep> steps) {
    public FollowedCondition {
        steps = List.copyOf(steps);
    }

    /** The day by which it is due now. */
    public LocalDate dueOn() {
        return steps.isEmpty() || last().dueOn() == null ? condition.dueOn() : Objects.requireNonNull(last().dueOn());
    }

    public boolean isSettled() {
        return !steps.isEmpty() && last().outcome().isSettled();
    }

    private ConditionStep last() {
        return steps.get(steps.size() - 1);
    }
}
