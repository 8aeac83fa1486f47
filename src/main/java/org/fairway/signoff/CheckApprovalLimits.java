package org.fairway.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all limits of approval when they are loaded: a name that nobody reads, a day without a limit, or a team
 * manager who could approve more than the head of service is found then, not while somebody waits for their plan.
 */
public final class CheckApprovalLimits {
    private static final LocalDate FAR_AHEAD = LocalDate.of(2199, 12, 31);
    private final ReferenceData reference;

    public CheckApprovalLimits(ReferenceData reference) {
        this.reference = reference;
    }

    /** What is wrong with the rows, a sentence for each; empty when all is well. */
    public List<String> faults() {
        List<DatedValue> rows = reference.rowsUnder(ApprovalLimits.PREFIX);
        List<String> faults = new ArrayList<>();
        rows.forEach(row -> fault(row).ifPresent(faults::add));
        NavigableSet<LocalDate> days = days(rows);
        for (LocalDate day : days) {
            gaps(day, faults);
        }
        if (faults.isEmpty()) {
            days.forEach(day -> order(day, faults));
        }
        return faults;
    }

    /** The first day of each row and the day before, as a limit may end there, and a day far ahead. */
    private static NavigableSet<LocalDate> days(List<DatedValue> rows) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        rows.forEach(row -> days.add(row.from()));
        if (!days.isEmpty()) {
            LocalDate first = days.first();
            List.copyOf(days).stream().filter(first::isBefore).forEach(day -> days.add(day.minusDays(1)));
        }
        days.add(FAR_AHEAD);
        return days;
    }

    private static Optional<String> fault(DatedValue row) {
        String[] parts = row.key().split("\\.", -1);
        if (!isRead(parts)) {
            return Optional.of(
                    "%s (from %s): nobody reads this. Write approval, then team-manager or head-of-service, then weekly, one-off or over-indicative, and if you like a care group, such as learning-disability."
                            .formatted(row.key(), row.from()));
        }
        if (row.value().signum() < 0 || row.value().stripTrailingZeros().scale() > 2) {
            return Optional.of("%s (from %s): %s is no limit. Write pounds and pence, or a percentage, from 0."
                    .formatted(row.key(), row.from(), row.value()));
        }
        return Optional.empty();
    }

    private static boolean isRead(String[] parts) {
        return parts.length >= 3
                && parts.length <= 4
                && Approver.ofKey(parts[1])
                        .flatMap(approver -> LimitKind.ofKey(parts[2]).filter(approver::hasLimitOn))
                        .isPresent()
                && (parts.length == 3 || CareGroup.ofKey(parts[3]).isPresent());
    }

    private void gaps(LocalDate day, List<String> faults) {
        for (Approver approver : List.of(Approver.TEAM_MANAGER, Approver.HEAD_OF_SERVICE)) {
            for (LimitKind kind : LimitKind.values()) {
                if (approver.hasLimitOn(kind)
                        && reference
                                .find(ApprovalLimits.key(approver, kind, null), day)
                                .isEmpty()) {
                    faults.add("%s: no limit holds on %s. Add a row that does."
                            .formatted(ApprovalLimits.key(approver, kind, null), day));
                }
            }
        }
    }

    private void order(LocalDate day, List<String> faults) {
        ApprovalLimits limits = new ApprovalLimits(reference);
        List<@Nullable CareGroup> groups = new ArrayList<>(List.of(CareGroup.values()));
        groups.add(null);
        for (CareGroup group : groups) {
            for (LimitKind kind : List.of(LimitKind.WEEKLY, LimitKind.ONE_OFF)) {
                ApprovalLimit manager = limits.of(Approver.TEAM_MANAGER, kind, group, day);
                ApprovalLimit head = limits.of(Approver.HEAD_OF_SERVICE, kind, group, day);
                if (manager.value().compareTo(head.value()) > 0) {
                    faults.add(
                            "%s: on %s a team manager could approve %s and the head of service only %s. Set the two in order."
                                    .formatted(
                                            ApprovalLimits.key(Approver.TEAM_MANAGER, kind, group),
                                            day,
                                            manager.value(),
                                            head.value()));
                }
            }
        }
    }
}
