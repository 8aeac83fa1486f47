package org.fairway.eligibility;

import java.math.BigDecimal;
import org.fairway.kernel.CaseNumber;

/**
 * Something that a carer is able and willing to do, and that others count on.
 *
 * @param carer the carer's name
 * @param taskNumber its number in the carer's assessment
 */
public record ReliedOnCare(CaseNumber carersCase, String carer, int taskNumber, String task, BigDecimal hoursAWeek) {}
