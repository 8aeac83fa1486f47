package org.fairway.process.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.Condition;
import org.fairway.eligibility.Employment;
import org.fairway.eligibility.InformalHelp;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.PrimarySupportReason;
import org.fairway.eligibility.SupportLevel;
import org.fairway.eligibility.WellbeingArea;
import org.fairway.person.Accommodation;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code assess-needs}. All but the first are blank when the assessment was not carried out. */
record AssessNeedsAnswers(
        YesNo carriedOut,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String refusalWords,

        @Nullable YesNo lacksCapacity,
        @Nullable YesNo bestInterests,
        @Nullable YesNo abuseRisk,
        @Nullable LocalDate assessedOn,
        @Nullable AssessmentMethod method,

        @Nullable @Size(max = 1000, message = Words.TOO_LONG)
        String involved,

        List<Condition> conditions,
        @Nullable YesNo specialistAssessor,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String ownWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String strengths,

        @Nullable YesNo needsFromImpairment,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String impairment,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String nutritionWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String nutritionNow,

        List<Limb> nutritionLimbs,
        @Nullable SupportLevel nutritionLevel,
        @Nullable @Hours BigDecimal nutritionHours,
        @Nullable InformalHelp nutritionHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String hygieneWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String hygieneNow,

        List<Limb> hygieneLimbs,
        @Nullable SupportLevel hygieneLevel,
        @Nullable @Hours BigDecimal hygieneHours,
        @Nullable InformalHelp hygieneHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String toiletWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String toiletNow,

        List<Limb> toiletLimbs,
        @Nullable SupportLevel toiletLevel,
        @Nullable @Hours BigDecimal toiletHours,
        @Nullable InformalHelp toiletHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String clothingWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String clothingNow,

        List<Limb> clothingLimbs,
        @Nullable SupportLevel clothingLevel,
        @Nullable @Hours BigDecimal clothingHours,
        @Nullable InformalHelp clothingHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String safetyWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String safetyNow,

        List<Limb> safetyLimbs,
        @Nullable SupportLevel safetyLevel,
        @Nullable @Hours BigDecimal safetyHours,
        @Nullable InformalHelp safetyHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String homeCareWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String homeCareNow,

        List<Limb> homeCareLimbs,
        @Nullable SupportLevel homeCareLevel,
        @Nullable @Hours BigDecimal homeCareHours,
        @Nullable InformalHelp homeCareHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String relationshipsWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String relationshipsNow,

        List<Limb> relationshipsLimbs,
        @Nullable SupportLevel relationshipsLevel,
        @Nullable @Hours BigDecimal relationshipsHours,
        @Nullable InformalHelp relationshipsHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String workWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String workNow,

        List<Limb> workLimbs,
        @Nullable SupportLevel workLevel,
        @Nullable @Hours BigDecimal workHours,
        @Nullable InformalHelp workHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String communityWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String communityNow,

        List<Limb> communityLimbs,
        @Nullable SupportLevel communityLevel,
        @Nullable @Hours BigDecimal communityHours,
        @Nullable InformalHelp communityHelp,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String childCareWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String childCareNow,

        List<Limb> childCareLimbs,
        @Nullable SupportLevel childCareLevel,
        @Nullable @Hours BigDecimal childCareHours,
        @Nullable InformalHelp childCareHelp,
        boolean allConsidered,
        @Nullable YesNo fluctuates,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String fluctuation,

        @Nullable YesNo significantImpact,
        List<WellbeingArea> areasAffected,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String impact,

        @Nullable YesNo hasUnpaidCarer,
        @Valid List<CarerRow> carersFound,
        @Nullable YesNo childrenInHousehold,
        @Nullable YesNo shareWithCarers,
        @Nullable YesNo nhsNeeded,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String nhsReferral,

        @Nullable PrimarySupportReason primarySupportReason,
        @Nullable Accommodation accommodation,
        @Nullable Employment employment) {
    RefusalOfAssessment.Answers refusal() {
        return new RefusalOfAssessment.Answers(refusalWords, lacksCapacity, bestInterests, abuseRisk);
    }

    boolean sightAndHearingLoss() {
        return conditions.containsAll(List.of(Condition.VISUAL_IMPAIRMENT, Condition.HEARING_IMPAIRMENT));
    }

    /** The answers on each of the ten outcomes. */
    List<OutcomeAnswer> outcomes() {
        return List.of(
                new OutcomeAnswer(
                        AdultOutcome.NUTRITION,
                        nutritionWords,
                        nutritionNow,
                        nutritionLimbs,
                        nutritionLevel,
                        nutritionHours,
                        nutritionHelp),
                new OutcomeAnswer(
                        AdultOutcome.PERSONAL_HYGIENE,
                        hygieneWords,
                        hygieneNow,
                        hygieneLimbs,
                        hygieneLevel,
                        hygieneHours,
                        hygieneHelp),
                new OutcomeAnswer(
                        AdultOutcome.TOILET_NEEDS,
                        toiletWords,
                        toiletNow,
                        toiletLimbs,
                        toiletLevel,
                        toiletHours,
                        toiletHelp),
                new OutcomeAnswer(
                        AdultOutcome.CLOTHING,
                        clothingWords,
                        clothingNow,
                        clothingLimbs,
                        clothingLevel,
                        clothingHours,
                        clothingHelp),
                new OutcomeAnswer(
                        AdultOutcome.SAFE_AT_HOME,
                        safetyWords,
                        safetyNow,
                        safetyLimbs,
                        safetyLevel,
                        safetyHours,
                        safetyHelp),
                new OutcomeAnswer(
                        AdultOutcome.HABITABLE_HOME,
                        homeCareWords,
                        homeCareNow,
                        homeCareLimbs,
                        homeCareLevel,
                        homeCareHours,
                        homeCareHelp),
                new OutcomeAnswer(
                        AdultOutcome.RELATIONSHIPS,
                        relationshipsWords,
                        relationshipsNow,
                        relationshipsLimbs,
                        relationshipsLevel,
                        relationshipsHours,
                        relationshipsHelp),
                new OutcomeAnswer(
                        AdultOutcome.WORK_AND_LEARNING, workWords, workNow, workLimbs, workLevel, workHours, workHelp),
                new OutcomeAnswer(
                        AdultOutcome.COMMUNITY,
                        communityWords,
                        communityNow,
                        communityLimbs,
                        communityLevel,
                        communityHours,
                        communityHelp),
                new OutcomeAnswer(
                        AdultOutcome.CARING_FOR_CHILD,
                        childCareWords,
                        childCareNow,
                        childCareLimbs,
                        childCareLevel,
                        childCareHours,
                        childCareHelp));
    }
}
