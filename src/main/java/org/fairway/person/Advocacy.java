package org.fairway.person;

import org.fairway.kernel.CaseNumber;

/** Independent advocates: Care Act 2014, sections 67 and 68. */
public interface Advocacy {
    /** Whether the person must have an advocate and none has been appointed: they cannot be assessed yet. */
    boolean neededAndMissing(CaseNumber caseNumber);
}
