package org.fairway.pathway;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The council got in touch again after it had said no, so that no answer is the end of the conversation.
 *
 * @param found what we found, or how we tried
 * @param newCase the case that was begun because needs had changed; null when none was
 * @param tryAgainOn the day of another try at somebody who could not be reached; null when none follows
 */
public record FollowUp(
        UUID id,
        CaseNumber caseNumber,
        LocalDate contactedOn,
        FollowUpOutcome outcome,
        String found,
        @Nullable CaseNumber newCase,
        @Nullable LocalDate tryAgainOn) {}
