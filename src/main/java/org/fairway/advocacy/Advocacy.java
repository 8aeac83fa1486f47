package org.fairway.advocacy;

import org.fairway.kernel.CaseNumber;

/** All decisions about independent advocates. The latest of a case holds; earlier ones are kept. */
public interface Advocacy {
    void record(AdvocacyDecision decision, String by);

    /** Whether the person must have an advocate and none has been appointed: they cannot be assessed yet. */
    boolean neededAndMissing(CaseNumber caseNumber);
}
