package org.fairway.referral;

import java.util.List;
import org.fairway.pathway.PathwayCase;

/** What came of a contact that was handed in. */
public sealed interface ContactOutcome {
    record Recorded(PathwayCase pathwayCase) implements ContactOutcome {}

    /** Nothing was kept. */
    record NotRecorded(List<Refusal> refusals) implements ContactOutcome {
        public NotRecorded {
            refusals = List.copyOf(refusals);
        }
    }
}
