package org.fairway.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * Tells an adult's worker that care by family or friends ends: what and from when, never why, which is the carer's own
 * affair.
 */
public record CareNotice(UUID id, CaseNumber adultCase, CaseNumber carersCase, String words, LocalDate from) {}
