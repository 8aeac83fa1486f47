package org.fairway.process.advocacy;

import org.fairway.person.AdvocateRole;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code AdvocacyProcess} that Java names. */
public final class AdvocacyProcess {
    public static final String KEY = "AdvocacyProcess";

    static final String APPOINT_ADVOCATE = "Task_AppointAdvocate";
    static final String APPOINT_OVERDUE_ADVOCATE = "Task_AppointOverdueAdvocate";

    /** The table AdvocacyNeeded says so, and the case has no advocate yet. */
    static final ProcessVariable<Boolean> ADVOCATE_NEEDED = ProcessVariable.flag("advocateNeeded");

    /** Set only where an advocate is needed. */
    static final ProcessVariable<AdvocateRole> ADVOCATE_ROLE =
            ProcessVariable.choice("advocateRole", AdvocateRole.class);

    private AdvocacyProcess() {}
}
