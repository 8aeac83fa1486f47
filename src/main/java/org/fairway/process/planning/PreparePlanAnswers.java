package org.fairway.process.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.planning.Deployment;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PlanHelp.WhoHelped;
import org.fairway.planning.PlanSufficiency.OfNeed;
import org.fairway.planning.Risk;
import org.fairway.planning.ShortfallReason;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code prepare-plan}. */
record PreparePlanAnswers(
        @PastOrPresent(message = "This date is in the future.")
        LocalDate choiceHeldOn,

        List<Deployment> explained,
        Deployment deployment,
        @Nullable YesNo directPaymentAskedFor,
        @Nullable PaymentFrequency paymentFrequency,
        @Size(max = 4000, message = TOO_LONG) String choiceOwnWords,
        @Size(max = 4000, message = TOO_LONG) String outcomes,
        @Size(max = 4000, message = TOO_LONG) String involved,

        @NotEmpty(message = "A plan needs at least one line.")
        List<@Valid PlanLineRow> planLines,

        Risk risk,
        @Size(max = 4000, message = TOO_LONG) String risks,
        @Size(max = 4000, message = TOO_LONG) String contingency,
        LocalDate startsOn,
        @Size(max = 4000, message = TOO_LONG) String advice,

        @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String reviewWishes,

        List<WhoHelped> helpers,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String turnTo,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String reachedBy,

        @Nullable ShortfallReason shortfallReason,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String shortfallWords,

        List<@Valid ShortfallRow> shortfalls,
        List<@Valid DecreaseRow> decreases) {
    /** The reasons that hold for one need each. */
    List<OfNeed> ofNeeds() {
        return shortfalls.stream().map(ShortfallRow::ofNeed).toList();
    }

    static final String TOO_LONG = "Use 4,000 characters or fewer.";
}
