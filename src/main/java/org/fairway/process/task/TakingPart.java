package org.fairway.process.task;

import java.util.List;
import java.util.Set;
import org.fairway.person.Ability;
import org.fairway.person.Involvement;
import org.fairway.person.Supporter;
import org.fairway.person.SupporterQuality;
import org.jspecify.annotations.Nullable;

/**
 * What forms ask about taking part: the four difficulties of section 67(4) of the Care Act 2014 and, where there is one, who
 * could help.
 *
 * @param someoneHelps this and what follows is asked only where there is a difficulty
 */
public record TakingPart(
        List<Ability> difficulties,
        @Nullable YesNo someoneHelps,
        @Nullable String supporterName,
        @Nullable String supporterRelation,
        List<SupporterQuality> supporterQualities,
        @Nullable YesNo longNhsStayLikely) {
    /** Objects to what was left out. */
    public void object(Objections objections) {
        if (difficulties.isEmpty()) {
            return;
        }
        objections
                .missing(someoneHelps, "someoneHelps", "Say whether somebody could help them.")
                .missing(longNhsStayLikely, "longNhsStayLikely", "Answer this question.");
        if (someoneHelps == YesNo.YES) {
            objections
                    .missing(supporterName, "supporterName", "Say who could help them.")
                    .missing(supporterRelation, "supporterRelation", "Say what they are to the person.");
        }
    }

    /**
     * What was said; only to be asked for when nothing was left out.
     *
     * @param known what was seen before: without a difficulty nothing is asked of who helps, and what is known stays
     */
    public Involvement involvement(Involvement known) {
        if (difficulties.isEmpty()) {
            return new Involvement(Set.of(), known.supporter(), known.longNhsStayLikely());
        }
        Supporter supporter = someoneHelps == YesNo.YES && supporterName != null && supporterRelation != null
                ? new Supporter(supporterName, supporterRelation, Set.copyOf(supporterQualities))
                : null;
        return new Involvement(Set.copyOf(difficulties), supporter, longNhsStayLikely == YesNo.YES);
    }

    /** Fills the questions with what was seen before. */
    public static void fill(Prefill form, Involvement known) {
        if (!known.substantialDifficulty()) {
            return;
        }
        Supporter supporter = known.supporter();
        form.with("difficulties", names(known.difficulties()))
                .with("someoneHelps", supporter == null ? YesNo.NO : YesNo.YES)
                .with("longNhsStayLikely", known.longNhsStayLikely() ? YesNo.YES : YesNo.NO);
        if (supporter != null) {
            form.with("supporterName", supporter.name())
                    .with("supporterRelation", supporter.relation())
                    .with("supporterQualities", names(supporter.qualities()));
        }
    }

    private static List<String> names(Set<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().toList();
    }
}
