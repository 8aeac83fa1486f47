package org.fairway.process.task;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What the other side of a case, the carer's or the adult's, agreed that its worker reads. */
public interface SharedByOthers {
    /** In words, as a form shows it; null where nobody agreed to anything. */
    @Nullable
    String with(CaseNumber caseNumber, LegalBasis basis);
}
