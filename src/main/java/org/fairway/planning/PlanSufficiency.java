package org.fairway.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan’s money is enough, and where it is not, or nobody can say, the recorded reason. Such a plan without a reason
 * is never kept.
 *
 * @param reason why there is less; null where there is enough
 * @param words the worker’s own words about it; null where there is enough
 */
public record PlanSufficiency(
        Sufficiency figures,
        @Nullable ShortfallReason reason,
        @Nullable String words) {
    public PlanSufficiency {
        if (figures.enough() != (reason == null) || (reason == null) != (words == null)) {
            throw new IllegalArgumentException(
                    "Exactly a plan whose money is not known to be enough has a reason for it, in a word and in words");
        }
    }

    /** The figures with a reason where there is a shortfall; empty where the reason for one is missing. */
    public static Optional<PlanSufficiency> of(
            Sufficiency figures, @Nullable ShortfallReason reason, @Nullable String words) {
        if (figures.enough()) {
            return Optional.of(new PlanSufficiency(figures, null, null));
        }
        return reason == null || words == null
                ? Optional.empty()
                : Optional.of(new PlanSufficiency(figures, reason, words));
    }

    /** What the money does not meet; nothing where all of it is met, or met another way. */
    public List<UnmetNeed> unmet() {
        ShortfallReason why = reason;
        return why == null || !why.leavesNeedUnmet()
                ? List.of()
                : figures.needsShort().stream()
                        .map(need -> new UnmetNeed(need.need(), need.text(), need.shortfall(), need.hoursShort(), why))
                        .toList();
    }

    /** In words that everybody reads, with what is too little and why. */
    public String inWords() {
        return reason == null
                ? "%s %s".formatted(figures.words(), figures.verdict())
                : "%s %s **Why:** %s. %s".formatted(figures.words(), figures.verdict(), reason.words(), words);
    }

    /**
     * Assessed need that the money does not meet.
     *
     * @param amount what meeting it would cost
     * @param hoursAWeek the hours that are missing
     */
    public record UnmetNeed(String need, String text, Amounts amount, BigDecimal hoursAWeek, ShortfallReason reason) {}
}
