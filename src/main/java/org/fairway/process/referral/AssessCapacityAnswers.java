package org.fairway.process.referral;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fairway.person.Ability;
import org.fairway.person.DecisionMaker;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code forms/assess-capacity.form}. */
record AssessCapacityAnswers(
        @Size(max = 300, message = "Use 300 characters or fewer.")
        String decision,

        @PastOrPresent(message = "This day is in the future.")
        LocalDate assessedOn,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String helpGiven,

        YesNo understands,
        YesNo retains,
        YesNo weighs,
        YesNo communicates,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String evidence,

        @Nullable YesNo impairment,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String impairmentWords,

        @Nullable YesNo becauseOfImpairment,
        @Nullable DecisionMaker decisionMaker,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String authorisedPerson,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String consulted,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String conclusion,

        @Nullable LocalDate reviewOn) {
    Set<Ability> unableTo() {
        Set<Ability> unable = EnumSet.noneOf(Ability.class);
        note(unable, understands, Ability.UNDERSTAND);
        note(unable, retains, Ability.RETAIN);
        note(unable, weighs, Ability.WEIGH);
        note(unable, communicates, Ability.COMMUNICATE);
        return unable;
    }

    private static void note(Set<Ability> unable, YesNo able, Ability ability) {
        if (!able.yes()) {
            unable.add(ability);
        }
    }
}
