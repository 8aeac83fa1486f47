package org.fairway.process.eligibility;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code EligibilityProcess} that Java names. */
public final class EligibilityProcess {
    public static final String KEY = "EligibilityProcess";

    static final String ARRANGE_ASSESSMENT = "Task_ArrangeAssessment";
    static final String ASSESS_NEEDS = "Task_AssessNeeds";
    static final String ASSESS_CARER = "Task_AssessCarer";
    static final String ASSESS_CHILD = "Task_AssessChild";
    static final String RECORD_REFUSED_ASSESSMENT = "Task_RecordRefusedAssessment";
    static final String DECIDE_ELIGIBILITY = "Task_DecideEligibility";
    static final String SEND_NOT_ELIGIBLE_LETTER = "Task_SendNotEligibleLetter";

    /** The person does not want the assessment, or does not want it to go on. */
    static final ProcessVariable<Boolean> ASSESSMENT_REFUSED = ProcessVariable.flag("assessmentRefused");

    /** Something makes it hard to take part, or did so before and no longer does: advocacy is decided first. */
    static final ProcessVariable<Boolean> ADVOCACY_IN_QUESTION = ProcessVariable.flag("advocacyInQuestion");

    /** The refusal stands: the council need not assess all the same. */
    static final ProcessVariable<Boolean> ASSESSMENT_REFUSAL_ACCEPTED =
            ProcessVariable.flag("assessmentRefusalAccepted");

    private EligibilityProcess() {}
}
