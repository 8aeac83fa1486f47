package org.fairway.process.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.InformalHelp;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.OutcomeFinding;
import org.fairway.eligibility.SupportLevel;
import org.fairway.kernel.Sentence;
import org.fairway.process.task.Objections;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;

/** What the form answers about one outcome. */
record OutcomeAnswer(
        AdultOutcome outcome,
        @Nullable String words,
        @Nullable String now,
        List<Limb> limbs,
        @Nullable SupportLevel level,
        @Nullable BigDecimal hours,
        @Nullable InformalHelp help) {
    /** How the form's fields for an outcome begin. */
    static String key(AdultOutcome outcome) {
        return switch (outcome) {
            case NUTRITION -> "nutrition";
            case PERSONAL_HYGIENE -> "hygiene";
            case TOILET_NEEDS -> "toilet";
            case CLOTHING -> "clothing";
            case SAFE_AT_HOME -> "safety";
            case HABITABLE_HOME -> "homeCare";
            case RELATIONSHIPS -> "relationships";
            case WORK_AND_LEARNING -> "work";
            case COMMUNITY -> "community";
            case CARING_FOR_CHILD -> "childCare";
        };
    }

    boolean unable() {
        return !limbs.isEmpty();
    }

    boolean familyHelps() {
        return help == InformalHelp.WILLING_AND_ABLE || help == InformalHelp.PART_OF_IT;
    }

    /** A need is written down with what the person says, what happens now, what it calls for and who helps. */
    void object(Objections objections) {
        if (!unable()) {
            return;
        }
        String key = key(outcome);
        String about = Sentence.capitalised(outcome.words()) + ": ";
        objections
                .missing(words, key + "Words", about + "write down what the person said.")
                .missing(now, key + "Now", about + "write down what happens now.")
                .missing(level, key + "Level", about + "say how much support it calls for.")
                .missing(help, key + "Help", about + "say who helps with it now.");
    }

    OutcomeFinding finding() {
        if (!unable()) {
            return new OutcomeFinding(
                    outcome, Set.of(), SupportLevel.NONE, null, InformalHelp.NOBODY_HELPS, words, now);
        }
        return new OutcomeFinding(
                outcome,
                Set.copyOf(limbs),
                level == null ? SupportLevel.NONE : level,
                hours,
                help == null ? InformalHelp.NOBODY_HELPS : help,
                words,
                now);
    }

    /** Fills the form's fields for the outcome with what was found last time. */
    static void fill(Prefill form, OutcomeFinding found) {
        String key = key(found.outcome());
        form.with(key + "Words", found.words()).with(key + "Now", found.now());
        if (found.unable()) {
            form.with(
                            key + "Limbs",
                            found.limbs().stream().map(Enum::name).sorted().toList())
                    .with(key + "Level", found.level())
                    .with(
                            key + "Hours",
                            found.hoursAWeek() == null
                                    ? null
                                    : found.hoursAWeek().toPlainString())
                    .with(key + "Help", found.help());
        }
    }
}
