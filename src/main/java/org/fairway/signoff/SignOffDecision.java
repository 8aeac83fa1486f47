package org.fairway.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the approver decided about one version of a plan.
 *
 * @param approved whether the plan goes ahead; a plan is approved as it is or returned, never edited by the approver
 * @param returnReason the lawful ground; present exactly when the plan is returned
 * @param explanation why it was approved, or what has to change
 */
public record SignOffDecision(
        CaseNumber caseNumber,
        UUID plan,
        boolean approved,
        @Nullable ReturnReason returnReason,
        String explanation,
        String decidedBy,
        LocalDate decidedOn) {
    public SignOffDecision {
        if (approved == (returnReason != null)) {
            throw new IllegalArgumentException("Exactly a returned plan has a reason for its return");
        }
    }
}
