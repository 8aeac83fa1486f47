package org.fairway.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.WorkOutContribution;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;

/** Whoever is timed must give the same answers first. */
final class SameAnswers {
    private static final int COUNT = 20_000;

    private SameAnswers() {}

    static void check(long seed) {
        decisions(seed);
        cases(seed);
        System.out.printf(
                "The same answers of all peers to %,d decisions, contributions and budgets each (seed %d)%n",
                COUNT, seed);
    }

    private static void decisions(long seed) {
        List<Map<String, Object>> inputs = Peers.inputs(seed, COUNT);
        Function<Map<String, Object>, Boolean> ours = Peers.of("fairway");
        for (String peer : Peers.NAMES) {
            Function<Map<String, Object>, Boolean> table = Peers.of(peer);
            for (Map<String, Object> input : inputs) {
                must(ours.apply(input).equals(table.apply(input)), peer + " decides otherwise of " + input);
            }
        }
    }

    private static void cases(long seed) {
        ReferenceData rows = Cases.rows();
        ByHand byHand = new ByHand(rows);
        Cases cases = new Cases(seed);
        WorkOutContribution contribution = new WorkOutContribution(rows);
        for (FinancialInformation told : cases.means(COUNT)) {
            FinancialAssessment ours =
                    (FinancialAssessment) contribution.of(LegalBasis.CARE_ACT_ADULT, told, new UUID(1, 2));
            long same = ours.paysFullCost()
                    ? ByHand.FULL_COST
                    : ours.assessedAWeek().pence();
            must(
                    same == byHand.contribution(told),
                    "%s, by hand %s: %s".formatted(same, byHand.contribution(told), told));
        }
        WorkOutIndicativeBudget budget = WorkOutIndicativeBudget.by(rows);
        for (AdultNeeds needs : cases.needs(COUNT)) {
            long ours = budget.of(Cases.NUMBER, LegalBasis.CARE_ACT_ADULT, needs, Cases.DAY, new UUID(1, 2))
                    .computed()
                    .pence();
            must(ours == byHand.budget(needs), "%s, by hand %s: %s".formatted(ours, byHand.budget(needs), needs));
        }
    }

    private static void must(boolean same, String otherwise) {
        if (!same) {
            throw new IllegalStateException(otherwise);
        }
    }
}
