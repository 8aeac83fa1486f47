package org.fairway.process.pathway;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code FollowUpProcess} that Java names. */
public final class FollowUpProcess {
    public static final String KEY = "FollowUpProcess";

    static final String FOLLOW_UP = "Task_FollowUp";

    /** The person could not be reached and is tried once more on the day that the letter to them names. */
    static final ProcessVariable<Boolean> FOLLOW_UP_AGAIN = ProcessVariable.flag("followUpAgain");

    private FollowUpProcess() {}
}
