package org.fairway.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * Support that the council has arranged for one line of the plan.
 *
 * @param plan the version of the plan the line belongs to
 * @param line the number of the line
 * @param provider who gives it
 */
public record ManagedSupport(
        UUID id,
        CaseNumber caseNumber,
        UUID plan,
        int line,
        String provider,
        LocalDate startsOn,
        String arrangedBy,
        LocalDate arrangedOn) {}
