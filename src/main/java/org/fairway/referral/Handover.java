package org.fairway.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * Somebody else was told about the person, so that they need not start again: Care Act 2014, section 6.
 *
 * @param to the council, team or worker
 */
public record Handover(UUID id, CaseNumber caseNumber, String to, LocalDate on) {}
