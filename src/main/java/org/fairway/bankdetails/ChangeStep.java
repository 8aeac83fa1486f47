package org.fairway.bankdetails;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of an account has come to a state.
 *
 * @param reason why it was refused or withdrawn; null in every other state
 */
public record ChangeStep(
        AccountChangeId change, ChangeState state, @Nullable String reason, LocalDate on, String by) {
    public ChangeStep {
        boolean ends = state == ChangeState.REFUSED || state == ChangeState.WITHDRAWN;
        if (ends != (reason != null)) {
            throw new IllegalArgumentException("A change that is refused or withdrawn has a reason, and no other");
        }
    }
}
