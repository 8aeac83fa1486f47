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
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.task.OpenTask;
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
        Inputs inputs = new Inputs(
                caseNumber,
                CaseVariables.LEGAL_BASIS.in(execution),
                IndicativeBudgetProcess.COUNCIL_ASKED.find(execution).orElse(false),
                IndicativeBudgetProcess.POWER_USED.find(execution).orElse(false),
                means.told(caseNumber));
        Ruling ruling = tables.decide(TABLE, values(inputs));
        record(decisionId(execution.getActivityInstanceId()), caseNumber, ruling);
        PathwayVariables.WILL_MEET_NEEDS.set(execution, ruling.flag("willMeetNeeds"));
    }

    /** Decides once the person has said whether the council is to arrange their care, and gives the answer. */
    boolean decide(OpenTask task, boolean councilAsked) {
        CaseNumber caseNumber = task.caseNumber();
        Inputs inputs = new Inputs(
                caseNumber, task.fact(CaseVariables.LEGAL_BASIS), councilAsked, false, means.told(caseNumber));
        Ruling ruling = tables.decide(TABLE, values(inputs), task.deploymentId(), task.businessKey(), task.user());
        record(decisionId(task.id()), caseNumber, ruling);
        return ruling.flag("willMeetNeeds");
    }

    private void record(UUID id, CaseNumber caseNumber, Ruling ruling) {
        duties.record(new DutyToMeet(
                id,
                caseNumber,
                ruling.flag("willMeetNeeds"),
                ruling.text("provision"),
                ruling.rule(),
                ruling.reason(),
                ruling.text("words"),
                clock.today()));
    }

    /** One decision for each time that the step is reached. */
    private static UUID decisionId(String step) {
        return UUID.nameUUIDFromBytes((step + "/duty").getBytes(StandardCharsets.UTF_8));
    }

    private record Inputs(
            CaseNumber caseNumber,
            LegalBasis basis,
            boolean councilAsked,
            boolean powerUsed,
            Optional<Contribution> told) {}

    private Map<String, Object> values(Inputs known) {
        Determination determination = determinations
                .current(known.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Nothing was determined for " + known.caseNumber()));
        Optional<Contribution> told = known.told();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("legalBasis", known.basis().name());
        inputs.put("eligible", determination.eligible());
        inputs.put("powerForOtherNeeds", determination.powerUsed() != null);
        inputs.put("wantsNeedsMet", known.councilAsked() || !Boolean.FALSE.equals(determination.wantsNeedsMet()));
        inputs.put("ordinarilyResident", !Boolean.FALSE.equals(determination.ordinarilyResident()));
        inputs.put("powerUsed", known.powerUsed());
        inputs.put("meansKnown", told.isPresent());
        inputs.put("aboveLimit", told.map(Contribution::aboveLimit).orElse(false));
        inputs.put(
                "asksCouncil",
                known.councilAsked()
                        || told.map(Contribution::asksCouncilToArrange).orElse(false));
        inputs.put("nobodyToArrange", told.map(Contribution::nobodyToArrange).orElse(false));
        return inputs;
    }
}
