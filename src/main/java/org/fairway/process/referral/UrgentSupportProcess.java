package org.fairway.process.referral;

import java.time.LocalDate;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code UrgentSupportProcess} that Java names. */
public final class UrgentSupportProcess {
    public static final String KEY = "UrgentSupportProcess";

    static final String REVIEW_URGENT_SUPPORT = "Task_ReviewUrgentSupport";

    /** Some days before the last one, so that there is time to put something lasting in place. */
    static final ProcessVariable<LocalDate> LOOK_AT_ON = ProcessVariable.day("lookAtUrgentSupportOn");

    static final ProcessVariable<LocalDate> ENDS_ON = ProcessVariable.deadline("urgentSupportEndsOn");

    static final ProcessVariable<Boolean> GOES_ON = ProcessVariable.flag("urgentSupportGoesOn");

    private UrgentSupportProcess() {}
}
