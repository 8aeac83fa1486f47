package org.fairway.eligibility;

import java.math.BigDecimal;
import org.fairway.kernel.CaseNumber;

/**
 * Care for the adult while the carer takes a break. It is care given to the adult: it belongs to the adult's plan, budget
 * and charge and is never charged to the carer (Care Act 2014, sections 14(3) and 20(7)-(8)).
 *
 * @param carersCase the case in which the need was found
 */
public record ReplacementCare(CaseNumber carersCase, BigDecimal hoursAWeek, String reason) {}
