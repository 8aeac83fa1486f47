package org.fairway.process.agreement;

import java.util.UUID;
import org.fairway.process.variable.ProcessVariable;

/** The names of {@code processes/DirectPaymentAgreementProcess.bpmn}. */
public final class DirectPaymentAgreementProcess {
    public static final String KEY = "DirectPaymentAgreementProcess";
    public static final String CHECK_DIRECT_PAYMENT = "Task_CheckDirectPayment";
    public static final String DECIDE_DIRECT_PAYMENT = "Task_DecideDirectPayment";
    public static final String REFUSE_DIRECT_PAYMENT = "Task_RefuseDirectPayment";
    public static final String SIGN_AGREEMENT = "Task_SignAgreement";
    public static final String CHECK_BANK_DETAILS = "Task_CheckBankDetails";
    public static final String ASK_FOR_PAYEE_NAME = "Task_AskForPayeeName";
    public static final String ACTIVATE_AGREEMENT = "Task_ActivateAgreement";
    public static final String ARRANGE_MANAGED_SUPPORT = "Task_ArrangeManagedSupport";
    public static final String ARRANGE_SUPPORT_INSTEAD = "Task_ArrangeSupportInstead";

    /** A condition of the law fails, so no direct payment is made. */
    public static final ProcessVariable<Boolean> DIRECT_PAYMENT_REFUSED = ProcessVariable.flag("directPaymentRefused");

    /** Somebody else than who entered them has confirmed the bank details. */
    public static final ProcessVariable<Boolean> BANK_DETAILS_CONFIRMED = ProcessVariable.flag("bankDetailsConfirmed");

    /** The checker wants the bank to be asked whose account it is, or has had it asked; not set where nobody wanted to. */
    public static final ProcessVariable<Boolean> BANK_ASKED_FOR_NAME = ProcessVariable.flag("bankAskedForName");

    /** Under which id the bank's answer is kept. */
    public static final ProcessVariable<UUID> PAYEE_NAME_CHECK =
            ProcessVariable.text("payeeNameCheckId", UUID::fromString, UUID::toString);

    private DirectPaymentAgreementProcess() {}
}
