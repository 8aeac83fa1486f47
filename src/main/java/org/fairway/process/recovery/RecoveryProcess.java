package org.fairway.process.recovery;

import java.time.LocalDate;
import org.fairway.process.variable.ProcessVariable;
import org.fairway.recovery.RecoveryId;

/**
 * The elements and variables of {@code RecoveryProcess} that Java names. Its business key is the case number; where somebody
 * begins it by hand, it is a reference of its own until something is claimed.
 */
public final class RecoveryProcess {
    public static final String KEY = "RecoveryProcess";
    public static final String ITEMISE = "Task_ItemiseClaim";
    public static final String TELL_OF_CLAIM = "Task_TellOfClaim";
    public static final String RECORD_ANSWER = "Task_RecordClaimAnswer";
    public static final String DECIDE = "Task_DecideRecovery";
    public static final String TELL_OF_RECOVERY = "Task_TellOfRecovery";
    public static final String RECORD_REPAYMENT = "Task_RecordRepayment";

    /** What is to happen about a repayment. */
    enum State {
        ALL,
        MORE,
        ANEW
    }

    /** Something is claimed; else nothing is. */
    static final ProcessVariable<Boolean> CLAIM_MADE = ProcessVariable.flag("claimMade");

    static final ProcessVariable<RecoveryId> RECOVERY =
            ProcessVariable.text("recoveryId", RecoveryId::parse, RecoveryId::toString);

    /** The last day on which the person can object. */
    static final ProcessVariable<LocalDate> OBJECT_UNTIL = ProcessVariable.deadline("objectUntil");

    /** It was decided; else it was passed on to whoever may decide more. */
    static final ProcessVariable<Boolean> RECOVERY_DECIDED = ProcessVariable.flag("recoveryDecided");

    /** By when something is to come in. */
    static final ProcessVariable<LocalDate> REPAY_BY = ProcessVariable.deadline("repayBy");

    static final ProcessVariable<Boolean> REPAYMENT_AWAITED = ProcessVariable.flag("repaymentAwaited");

    static final ProcessVariable<State> REPAYMENT_STATE = ProcessVariable.choice("repaymentState", State.class);

    private RecoveryProcess() {}
}
