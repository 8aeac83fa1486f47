package org.fairway.process.advocacy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.advocacy.Advocacy;
import org.fairway.advocacy.AdvocacyDecision;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Advocates;
import org.fairway.person.CapacityAssessment;
import org.fairway.person.CapacityAssessments;
import org.fairway.person.Involvement;
import org.fairway.person.Involvements;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

@Component("decideAdvocacyDelegate")
class DecideAdvocacyDelegate implements JavaDelegate {
    private final Involvements involvements;
    private final CapacityAssessments assessments;
    private final DecisionTables tables;
    private final Advocacy advocacy;
    private final Advocates advocates;

    DecideAdvocacyDelegate(
            Involvements involvements,
            CapacityAssessments assessments,
            DecisionTables tables,
            Advocacy advocacy,
            Advocates advocates) {
        this.involvements = involvements;
        this.assessments = assessments;
        this.tables = tables;
        this.advocacy = advocacy;
        this.advocates = advocates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        Involvement involvement = involvements.of(caseNumber);
        boolean lacksCapacity = assessments
                .latest(caseNumber)
                .filter(CapacityAssessment::lacksCapacity)
                .isPresent();
        Ruling ruling = ruling(CaseVariables.LEGAL_BASIS.in(execution), involvement, lacksCapacity);
        AdvocateRole role = ruling.flag("advocateNeeded") ? AdvocateRole.valueOf(ruling.text("advocateRole")) : null;
        advocacy.record(new AdvocacyDecision(caseNumber, involvement, lacksCapacity, role), "fairway");
        AdvocacyProcess.ADVOCATE_NEEDED.set(
                execution, role != null && advocates.of(caseNumber).isEmpty());
        if (role != null) {
            AdvocacyProcess.ADVOCATE_ROLE.set(execution, role);
        }
    }

    private Ruling ruling(LegalBasis basis, Involvement involvement, boolean lacksCapacity) {
        return tables.decide(
                "AdvocacyNeeded",
                Map.of(
                        "careActApplies",
                        basis != LegalBasis.CHILDREN_ACT,
                        "substantialDifficulty",
                        involvement.substantialDifficulty() || lacksCapacity,
                        "appropriatePersonHelps",
                        involvement.appropriatePersonHelps(),
                        "longNhsStayLikely",
                        involvement.longNhsStayLikely(),
                        "lacksCapacity",
                        lacksCapacity));
    }
}
