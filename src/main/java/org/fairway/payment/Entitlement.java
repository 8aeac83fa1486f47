package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/**
 * That an agreement is paid: to whom, how often and from when. What it amounts to is in its lines.
 *
 * @param startsOn the agreed first day of support; arrears from it are in the first run
 */
public record Entitlement(
        EntitlementId id, CaseNumber caseNumber, Payee payee, Frequency frequency, PaidAs paidAs, LocalDate startsOn) {}
