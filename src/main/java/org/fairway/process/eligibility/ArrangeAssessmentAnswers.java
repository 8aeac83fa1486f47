package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.SelfAssessment;
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

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String refusalWords,

        @Nullable YesNo lacksCapacity,
        @Nullable YesNo bestInterests,
        @Nullable YesNo abuseRisk) {
    RefusalOfAssessment.Answers refusal() {
        return new RefusalOfAssessment.Answers(refusalWords, lacksCapacity, bestInterests, abuseRisk);
    }
}
