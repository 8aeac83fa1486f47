package org.fairway.process.signoff;

/** The names of {@code processes/SignOffProcess.bpmn}; its variables are those of the pathway. */
public final class SignOffProcess {
    public static final String KEY = "SignOffProcess";
    public static final String CHOOSE_APPROVAL_ROUTE = "Task_ChooseApprovalRoute";
    public static final String SIGN_OFF_PLAN = "Task_SignOffPlan";
    public static final String DECIDE_AT_PANEL = "Task_DecideAtPanel";
    public static final String PANEL_TIME_OVER = "BoundaryEvent_PanelTimeOver";
    public static final String PASS_TO_HEAD_OF_SERVICE = "Task_PassToHeadOfService";
    public static final String TRACK_CONDITIONS = "Task_TrackConditions";
    public static final String FINALISE_BUDGET = "Task_FinaliseBudget";
    public static final String SEND_BUDGET_STATEMENT = "Task_SendBudgetStatement";
    public static final String EXPLAIN_RETURNED_PLAN = "Task_ExplainReturnedPlan";

    private SignOffProcess() {}
}
