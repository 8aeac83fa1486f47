package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the stage of each case: the pathway's model says it by the step it enters. */
@Component
class StageListener extends AbstractBpmnParseListener {
    private static final String PATHWAY = "PersonalBudgetPathwayProcess";
    private static final Map<String, Stage> STAGES = Map.of(
            "CallActivity_Referral", Stage.REFERRAL,
            "CallActivity_Eligibility", Stage.ELIGIBILITY,
            "CallActivity_IndicativeBudget", Stage.INDICATIVE_BUDGET,
            "CallActivity_SupportPlanning", Stage.SUPPORT_PLANNING,
            "CallActivity_SignOff", Stage.SIGN_OFF,
            "CallActivity_Agreement", Stage.AGREEMENT,
            "Task_AwaitFirstPayment", Stage.FIRST_PAYMENT,
            "CallActivity_Review", Stage.REVIEW,
            "CallActivity_FollowUp", Stage.FOLLOW_UP);

    private final ObjectProvider<Cases> cases;
    private final BusinessClock clock;

    StageListener(ObjectProvider<Cases> cases, BusinessClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        note(activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        note(activity);
    }

    private void note(ActivityImpl activity) {
        Stage stage = STAGES.get(activity.getId());
        if (stage != null && PATHWAY.equals(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())) {
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> reach(execution, stage));
        }
    }

    private void reach(DelegateExecution execution, Stage stage) {
        cases.getObject().reach(new CaseNumber(execution.getProcessBusinessKey()), stage, clock.today());
    }
}
