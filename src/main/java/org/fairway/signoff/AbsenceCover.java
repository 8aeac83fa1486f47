package org.fairway.signoff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A colleague takes and signs the tasks of an approver who is away, from one day to another. What is lent is the place of
 * the approver in named groups, and with the last day it is gone.
 *
 * @param absent the sign-in name of who is away
 * @param coveredBy the sign-in name of who covers
 * @param groups the groups of the absent approver that are lent
 * @param from the first day
 * @param until the last day, or the earlier one on which it was ended
 */
public record AbsenceCover(
        UUID id,
        String absent,
        String coveredBy,
        Set<String> groups,
        LocalDate from,
        LocalDate until,
        AbsenceReason reason,
        String recordedBy) {
    public AbsenceCover {
        groups = Set.copyOf(groups);
        if (absent.equals(coveredBy)) {
            throw new IllegalArgumentException("Nobody covers for themselves");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * What it lends while the absent one holds those groups and who covers holds these: nothing that the absent one has
     * not, and nothing for which the colleague has lost the rank since it was recorded. Empty when nothing is left.
     *
     * @param covering the groups of who covers by their own account, not what somebody lends them
     */
    public Optional<AbsenceCover> lending(Set<String> absentHolds, Set<String> covering) {
        Set<String> left = groups.stream()
                .filter(absentHolds::contains)
                .filter(group -> Arrays.stream(Approver.values())
                        .anyMatch(place -> place.lends(group) && place.canBeCoveredBy(covering)))
                .collect(Collectors.toUnmodifiableSet());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AbsenceCover(id, absent, coveredBy, left, from, until, reason, recordedBy));
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return !until.isBefore(otherFrom) && !from.isAfter(otherUntil);
    }
}
