package org.fairway.process.eligibility;

import java.util.List;
import java.util.Map;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.eligibility.Determination;
import org.fairway.kernel.BusinessClock;
import org.springframework.stereotype.Component;

/** Keeps what a person decided beside what the tables said. */
@Component
class DecisionRecord {
    private static final String KEY = "Eligibility";
    private final Decisions decisions;
    private final BusinessClock clock;

    DecisionRecord(Decisions decisions, BusinessClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    void keep(Determination determination) {
        String departure = determination.departure();
        decisions.record(new Decision(
                determination.caseNumber().text(),
                KEY,
                determination.eligible() ? "Eligible" : "Not eligible",
                departure == null
                        ? List.of(determination.reasons())
                        : List.of(determination.reasons(), "The decision differs from the rules: " + departure),
                List.of(determination.test().rule()),
                0,
                Map.of(
                        "computed", determination.computed(),
                        "outcomes", determination.test().outcomes()),
                determination.decidedBy(),
                clock.instant()));
    }
}
