package org.fairway.signoff;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Up to where each role may approve, by dated rows: {@code approval.<role>.<kind>} for everybody, and
 * {@code approval.<role>.<kind>.<care group>} where the council sets another limit for one group. A group without a row of
 * its own has the general one, and the answer says which of the two it is.
 */
public final class ApprovalLimits {
    static final String PREFIX = "approval.";
    private final ReferenceData reference;

    public ApprovalLimits(ReferenceData reference) {
        this.reference = reference;
    }

    /** The limit that holds on the day, of the group or else of everybody. */
    public ApprovalLimit of(Approver approver, LimitKind kind, @Nullable CareGroup group, LocalDate day) {
        return own(approver, kind, group, day).orElseGet(() -> {
            DatedValue general = reference.on(key(approver, kind, null), day);
            return new ApprovalLimit(approver, kind, null, general.value(), general.from());
        });
    }

    /** Whether the limits of adults differ on that day by the main reason for their support. */
    public boolean dependOnSupportReason(LocalDate day) {
        return reference.rowsUnder(PREFIX).stream()
                .filter(row -> !row.from().isAfter(day))
                .anyMatch(row ->
                        CareGroup.ADULTS.stream().anyMatch(group -> row.key().endsWith("." + group.key())));
    }

    /** The limits in words, with the day since which they hold. */
    public String words(@Nullable CareGroup group, LocalDate day) {
        return "Team manager: %s. Head of service: %s."
                .formatted(words(Approver.TEAM_MANAGER, group, day), words(Approver.HEAD_OF_SERVICE, group, day));
    }

    private String words(Approver approver, @Nullable CareGroup group, LocalDate day) {
        ApprovalLimit weekly = of(approver, LimitKind.WEEKLY, group, day);
        ApprovalLimit once = of(approver, LimitKind.ONE_OFF, group, day);
        return "up to %s a week%s and %s once%s"
                .formatted(Money.ofPounds(weekly.value()), whose(weekly), Money.ofPounds(once.value()), whose(once));
    }

    private static String whose(ApprovalLimit limit) {
        return limit.group() == null ? "" : " (the limit for " + limit.group().words() + ")";
    }

    private Optional<ApprovalLimit> own(Approver approver, LimitKind kind, @Nullable CareGroup group, LocalDate day) {
        if (group == null) {
            return Optional.empty();
        }
        return reference
                .find(key(approver, kind, group), day)
                .map(row -> new ApprovalLimit(approver, kind, group, row.value(), row.from()));
    }

    static String key(Approver approver, LimitKind kind, @Nullable CareGroup group) {
        return PREFIX + approver.key() + "." + kind.key() + (group == null ? "" : "." + group.key());
    }
}
