package org.fairway.signoff;

import java.util.List;

/** What came of an attempt to sign a plan off. */
public sealed interface SignOffOutcome {
    /** The decision stands and is on record. */
    record Decided(SignOffDecision decision) implements SignOffOutcome {}

    /** The decision cannot be taken; nothing has changed. */
    record SignOffRefused(List<String> reasons) implements SignOffOutcome {
        public SignOffRefused {
            reasons = List.copyOf(reasons);
        }
    }
}
