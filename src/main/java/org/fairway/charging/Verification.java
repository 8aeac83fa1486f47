package org.fairway.charging;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.Money;

/**
 * A finance officer's check of an assessment, and how the person was told.
 *
 * @param assessment the assessment that was checked
 * @param evidence what was seen
 * @param toldOn the day the person was told
 * @param toldHow how, such as {@code POST}
 * @param inForceFrom the first day the contribution is owed for
 * @param asksNoMore whether it asks for no more than the contribution before it, and so may count from an earlier day
 * @param arrangementFee what was told besides for arranging care, a week; nil where nothing is asked. It is no part of the
 *     contribution: nothing that is worked out from the personal budget reads it
 */
public record Verification(
        UUID assessment,
        String evidence,
        LocalDate toldOn,
        String toldHow,
        LocalDate inForceFrom,
        boolean asksNoMore,
        Money arrangementFee,
        String checkedBy) {
    /** The check of a contribution that is owed from the day the person was told at the earliest. */
    public Verification(
            UUID assessment,
            String evidence,
            LocalDate toldOn,
            String toldHow,
            LocalDate inForceFrom,
            String checkedBy) {
        this(assessment, evidence, toldOn, toldHow, inForceFrom, false, Money.NIL, checkedBy);
    }
}
