package org.fairway.person;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An independent advocate who supports and represents someone: Care Act 2014, section 67(2), SI 2014/2889.
 *
 * @param personsView what the person said about having this advocate; null when they could not say
 */
public record Advocate(
        UUID id,
        CaseNumber caseNumber,
        AdvocateRole role,
        String name,
        String organisation,
        String telephone,
        LocalDate appointedOn,
        @Nullable String personsView) {}
