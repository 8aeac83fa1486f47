package org.fairway.payment;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/**
 * A hold that has not been lifted.
 *
 * @param payee the name of the account that is not paid
 * @param since the day on which it was placed
 */
public record StandingHold(Hold hold, CaseNumber caseNumber, String payee, LocalDate since) {}
