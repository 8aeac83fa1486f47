package org.fairway.process.paymentchange;

import java.time.LocalDate;
import org.fairway.paymentchange.PaymentChangeId;
import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code PaymentChangeProcess} that Java names. Its business key is a reference of its own
 * until a change is proposed, and then the case number.
 */
public final class PaymentChangeProcess {
    public static final String KEY = "PaymentChangeProcess";
    public static final String PROPOSE = "Task_ProposePaymentChange";
    public static final String DECIDE = "Task_DecidePaymentChange";
    public static final String TELL = "Task_TellOfPaymentChange";
    public static final String PAUSE_TO_REVIEW = "CatchEvent_PauseToReview";
    public static final String REVIEW_PAUSE = "Task_ReviewPause";
    public static final String CLOSE_ACCOUNT = "Task_CloseAccount";

    /** What follows when a change is written. */
    enum Follows {
        /** A pause without a known end comes back to a manager. */
        PAUSE,
        /** The account is closed. */
        END,
        NOTHING
    }

    /** A change was proposed; else nothing is to change. */
    static final ProcessVariable<Boolean> CHANGE_PROPOSED = ProcessVariable.flag("changeProposed");

    static final ProcessVariable<PaymentChangeId> PAYMENT_CHANGE =
            ProcessVariable.text("paymentChangeId", PaymentChangeId::parse, PaymentChangeId::toString);

    static final ProcessVariable<Boolean> CHANGE_APPROVED = ProcessVariable.flag("changeApproved");

    static final ProcessVariable<Follows> PAYMENT_CHANGE_KIND =
            ProcessVariable.choice("paymentChangeKind", Follows.class);

    /** The day on which a pause comes back to a manager. */
    static final ProcessVariable<LocalDate> PAUSE_REVIEW_ON = ProcessVariable.day("pauseReviewOn");

    static final ProcessVariable<Boolean> PAUSE_STANDS = ProcessVariable.flag("pauseStands");

    static final ProcessVariable<Boolean> PAUSE_GOES_ON = ProcessVariable.flag("pauseGoesOn");

    private PaymentChangeProcess() {}
}
