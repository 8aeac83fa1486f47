package org.fairway.process.pathway;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code PersonalBudgetPathwayProcess} that Java names. */
public final class PathwayProcess {
    public static final String KEY = "PersonalBudgetPathwayProcess";

    static final String CHASE_FIRST_PAYMENT = "Task_ChaseFirstPayment";

    /** A direct payment was agreed and its first payment has not been released or found not to be due. */
    static final ProcessVariable<Boolean> FIRST_PAYMENT_AWAITED = ProcessVariable.flag("firstPaymentAwaited");

    private PathwayProcess() {}
}
