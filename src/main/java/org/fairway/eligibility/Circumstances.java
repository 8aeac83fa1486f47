package org.fairway.eligibility;

import java.util.Set;
import org.fairway.person.Accommodation;

/** What the statutory return asks about an adult at assessment. */
public record Circumstances(
        PrimarySupportReason primarySupportReason,
        Accommodation accommodation,
        Employment employment,
        boolean hasUnpaidCarer,
        Set<Condition> conditions) {
    public Circumstances {
        conditions = Set.copyOf(conditions);
    }
}
