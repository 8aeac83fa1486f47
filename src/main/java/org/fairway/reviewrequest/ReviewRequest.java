package org.fairway.reviewrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that a case be looked at before its day.
 *
 * @param words what was told
 * @param askedOn the day the council was told
 * @param contact the case of the contact that it came by; null when a worker heard it
 */
public record ReviewRequest(
        UUID id,
        CaseNumber caseNumber,
        RequestReason reason,
        String words,
        LocalDate askedOn,
        @Nullable CaseNumber contact) {}
