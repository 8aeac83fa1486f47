package org.fairway.process.bankdetails;

import java.util.UUID;
import org.fairway.bankdetails.AccountChangeId;
import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code BankDetailsProcess} that Java names. Its business key is a reference of its own
 * until a change is proposed, and then the case number.
 */
public final class BankDetailsProcess {
    public static final String KEY = "BankDetailsProcess";
    public static final String PROPOSE = "Task_ProposeAccountChange";
    public static final String ASK_FOR_NAME = "Task_AskForName";
    public static final String CHECK = "Task_CheckAccountChange";
    public static final String TELL_OLD_CONTACT = "Task_TellOldContact";
    public static final String TELL_REFUSED = "Task_TellAccountRefused";

    /** What the checker decided. */
    enum Decision {
        CONFIRM,
        ASK_AGAIN,
        REFUSE,
        WITHDRAW
    }

    /** Another account was proposed; else the officer found that nothing is to be changed. */
    static final ProcessVariable<Boolean> ACCOUNT_PROPOSED = ProcessVariable.flag("accountProposed");

    static final ProcessVariable<AccountChangeId> ACCOUNT_CHANGE =
            ProcessVariable.text("accountChangeId", AccountChangeId::parse, AccountChangeId::toString);

    /** Under which id the bank's answer about the name is kept: another one each time it is asked. */
    static final ProcessVariable<UUID> NAME_CHECK =
            ProcessVariable.text("nameCheckId", UUID::fromString, UUID::toString);

    static final ProcessVariable<Decision> ACCOUNT_DECISION = ProcessVariable.choice("accountDecision", Decision.class);

    private BankDetailsProcess() {}
}
