package org.fairway.paymentchange;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/** A case that is paid a direct payment. */
public record PaidCase(CaseNumber number, String person, LegalBasis legalBasis, String team) {}
