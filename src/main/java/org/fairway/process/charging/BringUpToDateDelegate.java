package org.fairway.process.charging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.charging.BringUpToDate;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Carries what was told for the last contribution to the day of the change, so that an officer has only to look at it. */
@Component("bringUpToDateDelegate")
class BringUpToDateDelegate implements JavaDelegate {
    private final FinancialAssessments assessments;
    private final BringUpToDate bringUpToDate;

    BringUpToDateDelegate(FinancialAssessments assessments, BringUpToDate bringUpToDate) {
        this.assessments = assessments;
        this.bringUpToDate = bringUpToDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        LocalDate day = FinancialAssessmentProcess.CHANGES_ON.in(execution);
        FinancialInformation told = assessments
                .informationLastUsed(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nobody was told a contribution in " + caseNumber));
        UUID id = UUID.nameUUIDFromBytes((told.id() + "/" + day).getBytes(StandardCharsets.UTF_8));
        assessments.record(bringUpToDate.to(day, told, id), "fairway");
    }
}
