package org.fairway.process.payment;

import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code ReturnedPaymentProcess} that Java names. Its business key is the case that was paid,
 * or a reference of the return where it belongs to no payment.
 */
public final class ReturnedPaymentProcess {
    public static final String KEY = "ReturnedPaymentProcess";
    public static final String DECIDE = "Task_DecideReturnedPayment";
    public static final String TELL = "Task_TellPaymentReturned";

    /** What came of the decision. */
    enum Outcome {
        /** It was found to which payment it belongs, and that is all. */
        MATCHED,
        /** Decided, and the person is told. */
        TELL,
        /** Decided, and there is nobody to tell. */
        SETTLED
    }

    static final ProcessVariable<String> RETURN_ID = ProcessVariable.word("returnId");
    static final ProcessVariable<Outcome> RETURN_OUTCOME = ProcessVariable.choice("returnOutcome", Outcome.class);

    private ReturnedPaymentProcess() {}
}
