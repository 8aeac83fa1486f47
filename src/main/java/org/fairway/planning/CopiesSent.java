package org.fairway.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person was sent, and when. A plan can be signed off only when they have all three (Care Act 2014 sections 12(3),
 * 13(1) and 25(9)).
 *
 * @param assessment a copy of the assessment
 * @param determination a copy of the written decision on eligibility
 * @param plan a copy of this version of the plan
 */
public record CopiesSent(
        @Nullable LocalDate assessment,
        @Nullable LocalDate determination,
        @Nullable LocalDate plan) {
    public static final CopiesSent NONE = new CopiesSent(null, null, null);

    /** What is still to be sent, in words. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (assessment == null) {
            missing.add("a copy of the assessment");
        }
        if (determination == null) {
            missing.add("a copy of the decision on eligibility");
        }
        if (plan == null) {
            missing.add("a copy of this plan");
        }
        return missing;
    }
}
