package org.fairway.process.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.CarerFinding;
import org.fairway.eligibility.CarerImpact;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.Employment;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.Sharing;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code assess-carer}. All but the first are blank when the assessment was not carried out. */
record AssessCarerAnswers(
        YesNo carriedOut,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String refusalWords,

        @Nullable LocalDate assessedOn,
        @Nullable AssessmentMethod method,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String ownWords,

        @Valid List<CaringTaskRow> tasks,
        @Nullable @Hours BigDecimal totalHours,

        @Nullable @Min(value = 1, message = ADULTS) @Max(value = 20, message = ADULTS)
        Integer adultsCaredFor,

        @Nullable YesNo necessaryCare,
        @Nullable YesNo healthAtRisk,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String health,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String childCareWords,

        List<Limb> childCareLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String otherCareWords,

        List<Limb> otherCareLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String homeCareWords,

        List<Limb> homeCareLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String nutritionWords,

        List<Limb> nutritionLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String relationshipsWords,

        List<Limb> relationshipsLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String workWords,

        List<Limb> workLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String communityWords,

        List<Limb> communityLimbs,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String recreationWords,

        List<Limb> recreationLimbs,
        boolean allConsidered,
        @Nullable YesNo significantImpact,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String impact,

        @Nullable CarerImpact impactBand,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String wishes,

        @Nullable Employment employment,
        @Nullable YesNo needsReplacementCare,
        @Nullable @Hours BigDecimal replacementHours,

        @Nullable @Size(max = 1000, message = Words.TOO_LONG)
        String replacementReason,

        @Nullable Sharing sharing) {
    private static final String ADULTS = "Write a whole number from 1 to 20.";

    RefusalOfAssessment.Answers refusal() {
        return new RefusalOfAssessment.Answers(refusalWords, null, null, null);
    }

    /** What was found about each of the eight outcomes; the form offers the three limbs of carers only. */
    List<CarerFinding> findings() {
        return List.of(
                new CarerFinding(CarerOutcome.CARING_FOR_CHILD, Set.copyOf(childCareLimbs), childCareWords),
                new CarerFinding(CarerOutcome.CARING_FOR_OTHERS, Set.copyOf(otherCareLimbs), otherCareWords),
                new CarerFinding(CarerOutcome.HABITABLE_HOME, Set.copyOf(homeCareLimbs), homeCareWords),
                new CarerFinding(CarerOutcome.NUTRITION, Set.copyOf(nutritionLimbs), nutritionWords),
                new CarerFinding(CarerOutcome.RELATIONSHIPS, Set.copyOf(relationshipsLimbs), relationshipsWords),
                new CarerFinding(CarerOutcome.WORK_AND_LEARNING, Set.copyOf(workLimbs), workWords),
                new CarerFinding(CarerOutcome.COMMUNITY, Set.copyOf(communityLimbs), communityWords),
                new CarerFinding(CarerOutcome.RECREATION, Set.copyOf(recreationLimbs), recreationWords));
    }

    /** The limbs that were sent and that carers do not have. */
    boolean anyLimbOfAdultsOnly() {
        return List.of(
                        childCareLimbs,
                        otherCareLimbs,
                        homeCareLimbs,
                        nutritionLimbs,
                        relationshipsLimbs,
                        workLimbs,
                        communityLimbs,
                        recreationLimbs)
                .stream()
                .flatMap(List::stream)
                .anyMatch(limb -> !limb.countsForCarers());
    }
}
