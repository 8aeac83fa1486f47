package org.fairway.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whether needs that appear urgent are met at once, before anything is assessed and wherever the person lives: Care Act
 * 2014, section 19(3).
 *
 * @param support what is put in place; null when nothing is
 */
public record UrgentDecision(
        UUID id,
        CaseNumber caseNumber,
        LocalDate decidedOn,
        String reasons,
        @Nullable UrgentSupport support) {}
