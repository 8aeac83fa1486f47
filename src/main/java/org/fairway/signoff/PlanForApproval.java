package org.fairway.signoff;

import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What the approver decides on.
 *
 * @param plan the version of the plan that is put forward
 * @param author the sign-in name of the worker who wrote it
 * @param deciderMayApprove whether whoever is about to decide belongs to the group that the approval route chose
 * @param viewRecorded whether the person's own view of this version is on record, and is not a wish for changes
 * @param copiesNotSent what the person has not yet been sent, in words; empty when all copies went out
 * @param cutsWithoutGround needs that have less than in the budget before without what the law asks for, in words
 * @param linesCost what the lines of the plan add up to a week
 * @param cost the weekly cost that was worked out when the plan was put forward
 */
public record PlanForApproval(
        CaseNumber caseNumber,
        UUID plan,
        int version,
        String author,
        boolean deciderMayApprove,
        boolean viewRecorded,
        List<String> copiesNotSent,
        Money linesCost,
        Money cost,
        List<String> cutsWithoutGround) {
    /** A plan in which nothing has less than before without a ground. */
    public PlanForApproval(
            CaseNumber caseNumber,
            UUID plan,
            int version,
            String author,
            boolean deciderMayApprove,
            boolean viewRecorded,
            List<String> copiesNotSent,
            Money linesCost,
            Money cost) {
        this(
                caseNumber,
                plan,
                version,
                author,
                deciderMayApprove,
                viewRecorded,
                copiesNotSent,
                linesCost,
                cost,
                List.of());
    }

    public PlanForApproval {
        cutsWithoutGround = List.copyOf(cutsWithoutGround);
        copiesNotSent = List.copyOf(copiesNotSent);
    }
}
