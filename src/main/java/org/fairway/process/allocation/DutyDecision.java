package org.fairway.process.allocation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** Decides whether the council meets the needs, from what was determined, what is known of means and who was asked. */
@Component
class DutyDecision {
    static final String TABLE = "DutyToMeet";
    private final DecisionTables tables;
    private final Determinations determinations;
    private final FinancialAssessments means;
    private final Duties duties;
    private final BusinessClock clock;

    DutyDecision(
            DecisionTables tables,
            Determinations determinations,
            FinancialAssessments means,
            Duties duties,
            BusinessClock clock) {
        this.tables = tables;
        this.determinations = determinations;
        this.means = means;
        this.duties = duties;
        this.clock = clock;
    }

    void decide(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        Ruling ruling = tables.decide(TABLE, inputs(execution, caseNumber));
        boolean willMeetNeeds = ruling.flag("willMeetNeeds");
        duties.record(new DutyToMeet(
                decisionId(execution),
                caseNumber,
                willMeetNeeds,
                ruling.text("provision"),
                ruling.rule(),
                ruling.reason(),
                ruling.text("words"),
                clock.today()));
        PathwayVariables.WILL_MEET_NEEDS.set(execution, willMeetNeeds);
    }

    /** One decision for each time that the step is reached. */
    private static UUID decisionId(DelegateExecution execution) {
        return UUID.nameUUIDFromBytes((execution.getActivityInstanceId() + "/duty").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> inputs(DelegateExecution execution, CaseNumber caseNumber) {
        Determination determination = determinations
                .current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was determined for " + caseNumber));
        Optional<Contribution> told = means.told(caseNumber);
        boolean askedSince =
                IndicativeBudgetProcess.COUNCIL_ASKED.find(execution).orElse(false);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("legalBasis", CaseVariables.LEGAL_BASIS.in(execution).name());
        inputs.put("eligible", determination.eligible());
        inputs.put("wantsNeedsMet", !Boolean.FALSE.equals(determination.wantsNeedsMet()));
        inputs.put("ordinarilyResident", !Boolean.FALSE.equals(determination.ordinarilyResident()));
        inputs.put(
                "powerUsed", IndicativeBudgetProcess.POWER_USED.find(execution).orElse(false));
        inputs.put("meansKnown", told.isPresent());
        inputs.put("aboveLimit", told.map(Contribution::aboveLimit).orElse(false));
        inputs.put(
                "asksCouncil",
                askedSince || told.map(Contribution::asksCouncilToArrange).orElse(false));
        inputs.put("nobodyToArrange", told.map(Contribution::nobodyToArrange).orElse(false));
        return inputs;
    }
}
