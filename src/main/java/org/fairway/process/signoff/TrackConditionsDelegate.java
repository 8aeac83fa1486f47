package org.fairway.process.signoff;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.fairway.signoff.PanelCondition;
import org.fairway.signoff.Panels;
import org.springframework.stereotype.Component;

/** Starts the follow-up of each condition of the panel, once, beside the pathway. */
@Component("trackConditionsDelegate")
class TrackConditionsDelegate implements JavaDelegate {
    private final PlanPutForward plans;
    private final Panels panels;
    private final PathwayStarter starter;

    TrackConditionsDelegate(PlanPutForward plans, Panels panels, PathwayStarter starter) {
        this.plans = plans;
        this.panels = panels;
        this.starter = starter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        String team = CaseVariables.TEAM.in(execution);
        String workers = CaseVariables.WORKER_GROUP.in(execution);
        panels.takeUp(plans.plan(caseNumber).id().value())
                .forEach(condition -> start(condition, condition.owner().group(team, workers)));
    }

    private void start(PanelCondition condition, String group) {
        LocalDate due = condition.dueOn();
        starter.start(
                PanelConditionProcess.KEY,
                condition.caseNumber().text(),
                Facts.NONE
                        .with(PanelConditionProcess.PANEL_CONDITION_ID, condition.id())
                        .with(PanelConditionProcess.CONDITION_GROUP, group)
                        .with(PanelConditionProcess.CONDITION_DUE_ON, due));
    }
}
