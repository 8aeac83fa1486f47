package org.fairway.process.uplift;

import org.fairway.process.variable.ProcessVariable;

/** The names of {@code UpliftProcess.bpmn}. Its business key is the number of the uplift. */
public final class UpliftProcess {
    public static final String KEY = "UpliftProcess";
    public static final String PREPARE_UPLIFT = "Task_PrepareUplift";
    public static final String CHECK_UPLIFT = "Task_CheckUplift";
    public static final String DECIDE_UPLIFT = "Task_DecideUplift";

    /** What whoever prepared it says of what it comes to. */
    enum Check {
        PASS_ON,
        CHOOSE_AGAIN,
        GIVE_UP
    }

    /** What somebody else decided. */
    enum Outcome {
        APPLIED,
        AGAIN,
        REFUSED
    }

    static final ProcessVariable<Boolean> UPLIFT_PREPARED = ProcessVariable.flag("upliftPrepared");
    static final ProcessVariable<Check> UPLIFT_CHECK = ProcessVariable.choice("upliftCheck", Check.class);
    static final ProcessVariable<Outcome> UPLIFT_OUTCOME = ProcessVariable.choice("upliftOutcome", Outcome.class);

    private UpliftProcess() {}
}
