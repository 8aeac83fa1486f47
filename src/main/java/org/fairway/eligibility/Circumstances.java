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

    /**
     * Whether the national return must say if somebody works: that is asked of adults of working age whose main reason for
     * support is a learning disability (DHSC, GetDQValues, release 1).
     *
     * @param firstOlder the first age at which it is no longer asked
     */
    public static boolean mustSayWhetherTheyWork(PrimarySupportReason reason, int age, int adult, int firstOlder) {
        return reason == PrimarySupportReason.LEARNING_DISABILITY && age >= adult && age < firstOlder;
    }
}
