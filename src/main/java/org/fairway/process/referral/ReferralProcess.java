package org.fairway.process.referral;

import org.fairway.pathway.ReferralOutcome;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code ReferralProcess} that Java names. */
public final class ReferralProcess {
    public static final String KEY = "ReferralProcess";

    static final String RECORD_CONTACT = "Task_RecordContact";
    static final String SEND_ADVICE = "Task_SendAdvice";
    static final String DECIDE_URGENT_SUPPORT = "Task_DecideUrgentSupport";
    static final String DECIDE_SAFEGUARDING = "Task_DecideSafeguarding";
    static final String ASSESS_CAPACITY = "Task_AssessCapacity";

    /** What the table ContactTriage answers; the pathway knows it as {@code referralOutcome}. */
    static final ProcessVariable<ReferralOutcome> CONTACT_ROUTE =
            ProcessVariable.choice("contactRoute", ReferralOutcome.class);

    static final ProcessVariable<Boolean> URGENT = ProcessVariable.flag("urgent");
    static final ProcessVariable<Boolean> SAFEGUARDING_CONCERN = ProcessVariable.flag("safeguardingConcern");
    static final ProcessVariable<Boolean> CAPACITY_IN_DOUBT = ProcessVariable.flag("capacityInDoubt");

    private ReferralProcess() {}
}
