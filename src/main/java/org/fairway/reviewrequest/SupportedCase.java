package org.fairway.reviewrequest;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/** An open case whose support runs and is kept under review. */
public record SupportedCase(CaseNumber number, String person, LegalBasis legalBasis, String team) {}
