package org.fairway.process.allocation;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code IndicativeBudgetProcess} that Java names. */
public final class IndicativeBudgetProcess {
    public static final String KEY = "IndicativeBudgetProcess";

    static final String SHARE_INDICATIVE_BUDGET = "Task_ShareIndicativeBudget";
    static final String EXPLAIN_NO_DUTY = "Task_ExplainNoDuty";

    /** A step of {@code FinancialAssessmentProcess} that is about the duty, where the means came in late. */
    static final String ASK_ABOUT_ARRANGING = "Task_AskAboutArranging";

    /** The person has asked the council to meet their needs, although they pay for it, or after they did not want it. */
    static final ProcessVariable<Boolean> COUNCIL_ASKED = ProcessVariable.flag("councilAsked");

    /** The council has decided to use its power for someone who lives elsewhere. */
    static final ProcessVariable<Boolean> POWER_USED = ProcessVariable.flag("powerUsed");

    /** Something has changed since the answer was no, so the question is put again. */
    static final ProcessVariable<Boolean> DUTY_REOPENED = ProcessVariable.flag("dutyReopened");

    private IndicativeBudgetProcess() {}
}
