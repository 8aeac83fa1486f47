package org.fairway.process.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code PanelConditionProcess} that Java names. */
public final class PanelConditionProcess {
    public static final String KEY = "PanelConditionProcess";
    public static final String MEET_PANEL_CONDITION = "Task_MeetPanelCondition";

    static final ProcessVariable<UUID> PANEL_CONDITION_ID =
            ProcessVariable.text("panelConditionId", UUID::fromString, UUID::toString);

    /** The role that the panel named, in the team of the case. */
    static final ProcessVariable<String> CONDITION_GROUP = ProcessVariable.word("conditionGroup");

    static final ProcessVariable<LocalDate> CONDITION_DUE_ON = ProcessVariable.deadline("conditionDueOn");

    /** Met, or no longer needed. */
    static final ProcessVariable<Boolean> CONDITION_SETTLED = ProcessVariable.flag("conditionSettled");

    private PanelConditionProcess() {}
}
