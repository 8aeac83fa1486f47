package org.fairway.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan’s money is enough, and where it is not, or nobody can say, the recorded reasons: one for all needs, and
 * others for single needs. Such a plan without a reason for each need that is short is never kept.
 *
 * @param reason why there is less, for every need without a reason of its own; null where none is needed
 * @param words the worker’s own words about it; null where there is no such reason
 * @param ofNeeds reasons that hold for one need each
 */
public record PlanSufficiency(
        Sufficiency figures,
        @Nullable ShortfallReason reason,
        @Nullable String words,
        List<OfNeed> ofNeeds) {
    public PlanSufficiency {
        ofNeeds = List.copyOf(ofNeeds);
        if (!explained(figures, reason, words, ofNeeds) || (figures.enough() && !ofNeeds.isEmpty())) {
            throw new IllegalArgumentException(
                    "Exactly a plan whose money is not known to be enough has a reason for it, in a word and in words");
        }
    }

    /** With one reason for all of it, or with enough. */
    public PlanSufficiency(Sufficiency figures, @Nullable ShortfallReason reason, @Nullable String words) {
        this(figures, reason, words, List.of());
    }

    /** The reason of one need, in a word and in the worker’s own words. */
    public record OfNeed(String need, ShortfallReason reason, String words) {}

    /** The figures with a reason where there is a shortfall; empty where the reason for one is missing. */
    public static Optional<PlanSufficiency> of(
            Sufficiency figures, @Nullable ShortfallReason reason, @Nullable String words) {
        return of(figures, reason, words, List.of());
    }

    /** The same with reasons for single needs; a reason for nothing that is short is left out. */
    public static Optional<PlanSufficiency> of(
            Sufficiency figures, @Nullable ShortfallReason reason, @Nullable String words, List<OfNeed> ofNeeds) {
        if (figures.enough()) {
            return Optional.of(new PlanSufficiency(figures, null, null));
        }
        List<OfNeed> used = ofNeeds.stream()
                .filter(own -> figures.needsToExplain().stream()
                        .anyMatch(need -> need.need().equals(own.need())))
                .toList();
        boolean general = figures.needsToExplain().stream()
                .anyMatch(need -> own(need, used).isEmpty());
        ShortfallReason rest = general ? reason : null;
        String restWords = general ? words : null;
        return explained(figures, rest, restWords, used)
                ? Optional.of(new PlanSufficiency(figures, rest, restWords, used))
                : Optional.empty();
    }

    private static boolean explained(
            Sufficiency figures, @Nullable ShortfallReason reason, @Nullable String words, List<OfNeed> ofNeeds) {
        boolean needed = figures.needsToExplain().stream()
                .anyMatch(need -> own(need, ofNeeds).isEmpty());
        return needed == (reason != null) && needed == (words != null);
    }

    private static Optional<OfNeed> own(NeedAtLocalPrices need, List<OfNeed> ofNeeds) {
        return ofNeeds.stream().filter(own -> own.need().equals(need.need())).findFirst();
    }

    /** Why that need is short; empty where it is not. */
    public Optional<OfNeed> why(NeedAtLocalPrices need) {
        ShortfallReason general = reason;
        String generalWords = words;
        return need.toBeExplained()
                ? own(need, ofNeeds)
                        .or(() -> general == null || generalWords == null
                                ? Optional.empty()
                                : Optional.of(new OfNeed(need.need(), general, generalWords)))
                : Optional.empty();
    }

    /** The reasons, one for one, each with the needs that it stands for; a reason for all of them comes first. */
    public List<String> reasons() {
        List<String> all = new ArrayList<>();
        if (reason != null) {
            all.add("%s. %s".formatted(reason.words(), words));
        }
        for (OfNeed own : ofNeeds) {
            String text = figures.needsToExplain().stream()
                    .filter(need -> need.need().equals(own.need()))
                    .map(NeedAtLocalPrices::text)
                    .findFirst()
                    .orElse(own.need());
            all.add("%s: %s. %s"
                    .formatted(Sentence.capitalised(text), own.reason().words(), own.words()));
        }
        return all;
    }

    /** What the money does not meet; nothing where all of it is met, or met another way. */
    public List<UnmetNeed> unmet() {
        return figures.needsShort().stream()
                .flatMap(need -> why(need).filter(why -> need.isLeftUnmetBy(why.reason())).stream()
                        .map(why -> new UnmetNeed(
                                need.need(), need.text(), need.shortfall(), need.hoursShort(), why.reason())))
                .toList();
    }

    /** In words that everybody reads, with what is too little and why. */
    public String inWords() {
        String sum = "%s %s".formatted(figures.words(), figures.verdict());
        return figures.enough() ? sum : sum + " **Why:** " + String.join(" ", reasons());
    }

    /**
     * Assessed need that the money does not meet.
     *
     * @param amount what meeting it would cost
     * @param hoursAWeek the hours that are missing
     */
    public record UnmetNeed(String need, String text, Amounts amount, BigDecimal hoursAWeek, ShortfallReason reason) {}
}
