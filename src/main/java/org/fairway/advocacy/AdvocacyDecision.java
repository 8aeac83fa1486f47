package org.fairway.advocacy;

import org.fairway.kernel.CaseNumber;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Involvement;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an advocate in a case, and upon what.
 *
 * @param role what the advocate must be; null when none is needed
 */
public record AdvocacyDecision(
        CaseNumber caseNumber,
        Involvement involvement,
        boolean lacksCapacity,
        @Nullable AdvocateRole role) {
    public boolean needed() {
        return role != null;
    }
}
