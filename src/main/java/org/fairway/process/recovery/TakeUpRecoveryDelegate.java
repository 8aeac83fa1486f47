package org.fairway.process.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryDecision;
import org.springframework.stereotype.Component;

/** From here on the process belongs to the case, and a manager of its team decides first. */
@Component("takeUpRecoveryDelegate")
class TakeUpRecoveryDelegate implements JavaDelegate {
    private final Recoveries recoveries;
    private final RecoveryWords words;

    TakeUpRecoveryDelegate(Recoveries recoveries, RecoveryWords words) {
        this.recoveries = recoveries;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number =
                recoveries.get(RecoveryProcess.RECOVERY.in(execution)).caseNumber();
        String team = words.pathwayCase(number).team();
        execution.setProcessBusinessKey(number.text());
        CaseVariables.TEAM.set(execution, team);
        PathwayVariables.APPROVER_GROUP.set(execution, team + "-" + RecoveryDecision.Role.TEAM_MANAGER.id());
    }
}
