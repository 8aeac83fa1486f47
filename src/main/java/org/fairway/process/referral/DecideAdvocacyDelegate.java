package org.fairway.process.referral;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.AdvocateRole;
import org.fairway.person.CapacityAssessment;
import org.fairway.person.CapacityAssessments;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.fairway.referral.Contacts;
import org.fairway.referral.Involvement;
import org.springframework.stereotype.Component;

@Component("decideAdvocacyDelegate")
class DecideAdvocacyDelegate implements JavaDelegate {
    private final Contacts contacts;
    private final CapacityAssessments assessments;
    private final DecisionTables tables;

    DecideAdvocacyDelegate(Contacts contacts, CapacityAssessments assessments, DecisionTables tables) {
        this.contacts = contacts;
        this.assessments = assessments;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        Involvement involvement = contacts.of(caseNumber).involvement();
        boolean lacksCapacity = assessments
                .latest(caseNumber)
                .filter(CapacityAssessment::lacksCapacity)
                .isPresent();
        Ruling ruling = tables.decide(
                "AdvocacyNeeded",
                Map.of(
                        "careActApplies",
                        CaseVariables.LEGAL_BASIS.in(execution) != LegalBasis.CHILDREN_ACT,
                        "substantialDifficulty",
                        involvement.substantialDifficulty() || lacksCapacity,
                        "appropriatePersonHelps",
                        involvement.appropriatePersonHelps(),
                        "longNhsStayLikely",
                        involvement.longNhsStayLikely(),
                        "lacksCapacity",
                        lacksCapacity));
        boolean needed = ruling.flag("advocateNeeded");
        ReferralProcess.ADVOCATE_NEEDED.set(execution, needed);
        if (needed) {
            ReferralProcess.ADVOCATE_ROLE.set(execution, AdvocateRole.valueOf(ruling.text("advocateRole")));
        }
    }
}
