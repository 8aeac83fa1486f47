package org.fairway.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one version of a plan, by one approver or by a panel under its chair.
 *
 * @param approved whether the plan goes ahead; a plan is approved as it is or returned, never edited by the approver
 * @param returnReason the lawful ground; present exactly when the plan is returned
 * @param explanation why it was approved, or what has to change
 * @param decidedBy the approver, or the chair of the panel
 * @param coveringFor the absent approver in whose place it was decided; null when nobody was covered for
 */
public record SignOffDecision(
        CaseNumber caseNumber,
        UUID plan,
        boolean approved,
        @Nullable ReturnReason returnReason,
        String explanation,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String coveringFor) {
    public SignOffDecision {
        if (approved == (returnReason != null)) {
            throw new IllegalArgumentException("Exactly a returned plan has a reason for its return");
        }
        if (returnReason != null && !returnReason.isLawful()) {
            throw new IllegalArgumentException("No plan is returned because it costs money");
        }
        if (decidedBy.equals(coveringFor)) {
            throw new IllegalArgumentException("Nobody covers for themselves");
        }
    }

    /** Decided by somebody in their own right. */
    public SignOffDecision(
            CaseNumber caseNumber,
            UUID plan,
            boolean approved,
            @Nullable ReturnReason returnReason,
            String explanation,
            String decidedBy,
            LocalDate decidedOn) {
        this(caseNumber, plan, approved, returnReason, explanation, decidedBy, decidedOn, null);
    }
}
