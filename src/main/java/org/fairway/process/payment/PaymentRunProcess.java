package org.fairway.process.payment;

import org.fairway.process.variable.ProcessVariable;

/** The names of {@code PaymentRunProcess.bpmn}. Its business key is the number of the run. */
public final class PaymentRunProcess {
    public static final String KEY = "PaymentRunProcess";
    public static final String PREPARE_PAYMENT_RUN = "Task_PreparePaymentRun";
    public static final String CHECK_PAYMENT_RUN = "Task_CheckPaymentRun";
    public static final String APPROVE_PAYMENT_RUN = "Task_ApprovePaymentRun";
    public static final String RELEASE_PAYMENT_RUN = "Task_ReleasePaymentRun";
    public static final String SEND_PAYMENT_FILE = "Task_SendPaymentFile";

    /** What a case waits for whose agreement has not been paid before. */
    public static final String FIRST_PAYMENT_RELEASED = "Msg_FirstPaymentReleased";

    public static final ProcessVariable<Boolean> RUN_NEEDED = ProcessVariable.flag("runNeeded");
    public static final ProcessVariable<Boolean> RUN_CHECKED = ProcessVariable.flag("runChecked");
    public static final ProcessVariable<Boolean> RUN_APPROVED = ProcessVariable.flag("runApproved");
    public static final ProcessVariable<Boolean> RUN_RELEASED = ProcessVariable.flag("runReleased");
    public static final ProcessVariable<Boolean> RUN_SENT = ProcessVariable.flag("runSent");

    private PaymentRunProcess() {}
}
