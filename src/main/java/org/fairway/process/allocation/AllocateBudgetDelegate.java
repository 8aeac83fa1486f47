package org.fairway.process.allocation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.allocation.AssessedNeeds;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Works out the indicative budget from the assessment. A version for each time that the step is reached. */
@Component("allocateBudgetDelegate")
class AllocateBudgetDelegate implements JavaDelegate {
    private final NeedsFound needs;
    private final WorkOutIndicativeBudget workOutIndicativeBudget;
    private final IndicativeBudgets budgets;
    private final BusinessClock clock;

    AllocateBudgetDelegate(
            NeedsFound needs,
            WorkOutIndicativeBudget workOutIndicativeBudget,
            IndicativeBudgets budgets,
            BusinessClock clock) {
        this.needs = needs;
        this.workOutIndicativeBudget = workOutIndicativeBudget;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        LegalBasis basis = CaseVariables.LEGAL_BASIS.in(execution);
        UUID id = UUID.nameUUIDFromBytes(
                (execution.getActivityInstanceId() + "/indicative-budget").getBytes(StandardCharsets.UTF_8));
        AssessedNeeds found = needs.in(caseNumber, basis);
        Optional<String> nothing = found.nothingToCount();
        if (nothing.isPresent()) {
            budgets.record(new NoFirstFigure(id, caseNumber, basis, clock.today(), nothing.get()));
        } else {
            budgets.record(workOutIndicativeBudget.of(caseNumber, basis, found, clock.today(), id));
        }
    }
}
