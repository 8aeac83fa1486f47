package org.fairway.process.charging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.NextChange;
import org.fairway.charging.NotCharged;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Works out the contribution from what was last told. One assessment for each record of what was told. */
@Component("workOutContributionDelegate")
class WorkOutContributionDelegate implements JavaDelegate {
    private final FinancialAssessments assessments;
    private final WorkOutContribution workOutContribution;
    private final NextChange nextChange;

    WorkOutContributionDelegate(
            FinancialAssessments assessments, WorkOutContribution workOutContribution, NextChange nextChange) {
        this.assessments = assessments;
        this.workOutContribution = workOutContribution;
        this.nextChange = nextChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        FinancialInformation information = assessments
                .latestInformation(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nobody has told about the money of " + caseNumber));
        LegalBasis basis = CaseVariables.LEGAL_BASIS.in(execution);
        MeansTestOutcome outcome = workOutContribution.of(
                basis,
                information,
                UUID.nameUUIDFromBytes((information.id() + "/assessment").getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof FinancialAssessment assessment) {
            assessments.keep(
                    assessment, nextChange.after(basis, information, assessment).orElse(null));
        } else if (outcome instanceof NotCharged notCharged) {
            throw new IllegalStateException("A case that is not charged was assessed: " + notCharged.reason());
        }
    }
}
