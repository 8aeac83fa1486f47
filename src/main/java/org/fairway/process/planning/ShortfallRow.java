package org.fairway.process.planning;

import jakarta.validation.constraints.Size;
import org.fairway.planning.PlanSufficiency.OfNeed;
import org.fairway.planning.ShortfallReason;

/** Why the money for one need is too little, where the reason is not that of the others: a row of {@code prepare-plan}. */
record ShortfallRow(
        @Size(max = 60, message = "Choose one of the needs.")
        String need,

        ShortfallReason reason,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String words) {
    OfNeed ofNeed() {
        return new OfNeed(need, reason, words);
    }
}
