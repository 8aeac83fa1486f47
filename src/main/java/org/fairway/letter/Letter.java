package org.fairway.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * A letter, statement or copy as it was sent.
 *
 * @param kind what it is, such as {@code ADVICE} or {@code COPY_OF_ASSESSMENT}
 * @param text its whole words as sent; for a copy of a record, which version was copied
 */
public record Letter(UUID id, CaseNumber caseNumber, String kind, String text, LocalDate sentOn, SentBy sentBy) {}
