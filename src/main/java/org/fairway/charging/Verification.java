package org.fairway.charging;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A finance officer's check of an assessment, and how the person was told.
 *
 * @param assessment the assessment that was checked
 * @param evidence what was seen
 * @param toldOn the day the person was told
 * @param toldHow how, such as {@code POST}
 * @param inForceFrom the first day the contribution is owed for
 * @param asksNoMore whether it asks for no more than the contribution before it, and so may count from an earlier day
 */
public record Verification(
        UUID assessment,
        String evidence,
        LocalDate toldOn,
        String toldHow,
        LocalDate inForceFrom,
        boolean asksNoMore,
        String checkedBy) {
    /** The check of a contribution that is owed from the day the person was told at the earliest. */
    public Verification(
            UUID assessment,
            String evidence,
            LocalDate toldOn,
            String toldHow,
            LocalDate inForceFrom,
            String checkedBy) {
        this(assessment, evidence, toldOn, toldHow, inForceFrom, false, checkedBy);
    }
}
