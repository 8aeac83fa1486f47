package org.fairway.process.charging;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code FinancialAssessmentProcess} that Java names. */
public final class FinancialAssessmentProcess {
    public static final String KEY = "FinancialAssessmentProcess";

    static final String COLLECT_FINANCIAL_INFORMATION = "Task_CollectFinancialInformation";
    static final String VERIFY_MEANS_TEST = "Task_VerifyMeansTest";

    /** The assessment was checked and the person was told; otherwise it goes back for what is missing. */
    static final ProcessVariable<Boolean> MEANS_CONFIRMED = ProcessVariable.flag("meansConfirmed");

    private FinancialAssessmentProcess() {}
}
