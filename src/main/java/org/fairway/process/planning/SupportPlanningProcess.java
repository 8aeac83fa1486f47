package org.fairway.process.planning;

import org.fairway.process.variable.ProcessVariable;

/** The names of {@code processes/SupportPlanningProcess.bpmn}. */
public final class SupportPlanningProcess {
    public static final String KEY = "SupportPlanningProcess";
    public static final String PREPARE_PLAN = "Task_PreparePlan";
    public static final String COST_PLAN = "Task_CostPlan";
    public static final String AGREE_PLAN = "Task_AgreePlan";

    /** The person wants the plan changed, so it goes back. */
    public static final ProcessVariable<Boolean> PLAN_CHANGES_WANTED = ProcessVariable.flag("planChangesWanted");

    private SupportPlanningProcess() {}
}
