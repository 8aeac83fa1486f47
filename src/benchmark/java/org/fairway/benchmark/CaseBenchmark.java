package org.fairway.benchmark;

import java.util.List;
import java.util.UUID;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.WorkOutContribution;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Contributions and indicative budgets, cases a second on one core. */
@State(Scope.Thread)
public class CaseBenchmark {
    private static final UUID ID = new UUID(1, 2);
    private List<FinancialInformation> means;
    private List<AdultNeeds> needs;
    private WorkOutContribution contribution;
    private WorkOutIndicativeBudget budget;
    private ByHand byHand;
    private int next;

    @Setup
    public void prepare() {
        ReferenceData rows = Cases.rows();
        Cases cases = new Cases(2026);
        means = cases.means(1024);
        needs = cases.needs(1024);
        contribution = new WorkOutContribution(rows);
        budget = WorkOutIndicativeBudget.by(rows);
        byHand = new ByHand(rows);
    }

    @Benchmark
    public MeansTestOutcome contribution() {
        next = (next + 1) & 1023;
        return contribution.of(LegalBasis.CARE_ACT_ADULT, means.get(next), ID);
    }

    @Benchmark
    public long contributionByHand() {
        next = (next + 1) & 1023;
        return byHand.contribution(means.get(next));
    }

    @Benchmark
    public IndicativeBudget indicativeBudget() {
        next = (next + 1) & 1023;
        return budget.of(Cases.NUMBER, LegalBasis.CARE_ACT_ADULT, needs.get(next), Cases.DAY, ID);
    }

    @Benchmark
    public long indicativeBudgetByHand() {
        next = (next + 1) & 1023;
        return byHand.budget(needs.get(next));
    }
}
