package org.fairway.process.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> reasons = new ArrayList<>(List.of(determination.reasons()));
        Optional.ofNullable(determination.departure())
                .ifPresent(departure -> reasons.add("The decision differs from the rules: " + departure));
        Optional.ofNullable(determination.powerUsed())
                .ifPresent(
                        power -> reasons.add("Needs that are not eligible are met by the council’s power: " + power));
        decisions.record(new Decision(
                determination.caseNumber().text(),
                KEY,
                determination.eligible() ? "Eligible" : "Not eligible",
                reasons,
                List.of(determination.test().rule()),
                0,
                Map.of(
                        "computed", determination.computed(),
                        "outcomes", determination.test().outcomes()),
                determination.decidedBy(),
                clock.instant()));
    }
}
