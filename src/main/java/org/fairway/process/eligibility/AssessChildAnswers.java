package org.fairway.process.eligibility;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code assess-child}. All but the first are blank when the assessment was not carried out. */
record AssessChildAnswers(
        YesNo carriedOut,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String refusalWords,

        @Nullable YesNo abuseRisk,
        @Nullable LocalDate assessedOn,
        @Nullable AssessmentMethod method,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String childsWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String parentsWords,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String development,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String familyAndHome,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String parentCarerNeeds,

        @Nullable YesNo provideServices,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String reasons,

        @Nullable @Hours BigDecimal shortBreakHours,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String otherSupport) {
    RefusalOfAssessment.Answers refusal() {
        return new RefusalOfAssessment.Answers(refusalWords, null, null, abuseRisk);
    }
}
