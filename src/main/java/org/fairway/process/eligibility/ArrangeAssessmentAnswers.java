package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.SelfAssessment;
import org.fairway.person.Ability;
import org.fairway.person.SupporterQuality;
import org.fairway.process.task.TakingPart;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code arrange-assessment}. */
record ArrangeAssessmentAnswers(
        YesNo wantsAssessment,
        @Nullable SelfAssessment selfAssessment,
        @Nullable AssessmentMethod method,
        @Nullable LocalDate plannedOn,
        boolean timescaleTold,
        boolean informationGiven,
        List<Ability> difficulties,
        @Nullable YesNo someoneHelps,

        @Nullable @Size(max = 120, message = Words.TOO_LONG) String supporterName,

        @Nullable @Size(max = 120, message = Words.TOO_LONG) String supporterRelation,

        List<SupporterQuality> supporterQualities,
        @Nullable YesNo longNhsStayLikely,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String refusalWords,

        @Nullable YesNo lacksCapacity,
        @Nullable YesNo bestInterests,
        @Nullable YesNo abuseRisk) {
    TakingPart takingPart() {
        return new TakingPart(
                difficulties, someoneHelps, supporterName, supporterRelation, supporterQualities, longNhsStayLikely);
    }

    RefusalOfAssessment.Answers refusal() {
        return new RefusalOfAssessment.Answers(refusalWords, lacksCapacity, bestInterests, abuseRisk);
    }
}
