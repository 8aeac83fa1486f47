package org.fairway.spending;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given and kept. Who spent as they were told is safe at every later check, whatever is then thought of
 * the answer.
 *
 * @param planId the version of the plan that was asked about
 * @param planVersion that version's number
 * @param line the line of that plan; null when none covers it
 * @param askedBy who asked, in words
 * @param givenBy the sign-in name of whoever gave the answer
 */
public record KeptAnswer(
        UUID id,
        CaseNumber caseNumber,
        UUID planId,
        int planVersion,
        @Nullable Integer line,
        String askedBy,
        LocalDate askedOn,
        SpendingQuestion question,
        SpendingAnswer answer,
        String givenBy) {}
