package org.fairway.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * What a panel attached to its approval. The plan is approved as it stands: a condition is followed up and never holds up
 * the budget or a payment.
 *
 * @param number its place in the decision, from 1
 * @param words what is to be done
 * @param dueOn the day by which the panel wants it done
 */
public record PanelCondition(
        UUID id, CaseNumber caseNumber, UUID plan, int number, String words, ConditionOwner owner, LocalDate dueOn) {}
