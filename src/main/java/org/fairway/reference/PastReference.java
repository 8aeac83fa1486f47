package org.fairway.reference;

import java.time.Instant;

/** The dated rows as they were known at a past moment, before later rows and corrections. */
public interface PastReference {
    ReferenceData knownAt(Instant moment);
}
