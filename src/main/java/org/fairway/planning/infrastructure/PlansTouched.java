package org.fairway.planning.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fairway.planning.PlansBuyingLess;
import org.fairway.planning.PlansBuyingLess.BuysLess;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;

/** The plans in force whose money would buy less by new prices or new costs of employing somebody. */
class PlansTouched implements TouchedCases {
    private static final int EXAMPLES = 20;
    private static final List<String> PRICES = List.of("price.", "employer.", "planning.hours-in.");

    private final PlansBuyingLess plans;

    PlansTouched(PlansBuyingLess plans) {
        this.plans = plans;
    }

    @Override
    public List<Touched> by(Collection<String> keys, LocalDate from, ReferenceData proposed) {
        if (keys.stream().noneMatch(key -> PRICES.stream().anyMatch(key::startsWith))) {
            return List.of();
        }
        List<BuysLess> less = plans.on(from, proposed);
        return List.of(new Touched(
                "would buy less by them than when the plan was written, and should be reviewed",
                less.size(),
                less.stream()
                        .limit(EXAMPLES)
                        .map(plan -> new Example(plan.caseNumber(), plan.words()))
                        .toList()));
    }
}
