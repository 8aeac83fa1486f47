package org.fairway.process.charging;

import java.time.LocalDate;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code FinancialAssessmentProcess} that Java names. */
public final class FinancialAssessmentProcess {
    public static final String KEY = "FinancialAssessmentProcess";

    static final String COLLECT_FINANCIAL_INFORMATION = "Task_CollectFinancialInformation";
    static final String VERIFY_MEANS_TEST = "Task_VerifyMeansTest";

    /** The assessment was checked and the person was told; otherwise it goes back for what is missing. */
    static final ProcessVariable<Boolean> MEANS_CONFIRMED = ProcessVariable.flag("meansConfirmed");

    /** Where the assessment begins when a change was known ahead and its day comes near. */
    static final String CHANGE_DUE = "StartEvent_ChangeDue";

    /** The first day of that change; not set where somebody asks for the assessment. */
    static final ProcessVariable<LocalDate> CHANGES_ON = ProcessVariable.day("changesOn");

    private FinancialAssessmentProcess() {}
}
