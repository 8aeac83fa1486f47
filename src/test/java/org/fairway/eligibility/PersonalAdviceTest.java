package org.fairway.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairway.kernel.CaseNumber;
import org.junit.jupiter.api.Test;

class PersonalAdviceTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);

    @Test
    void namesEveryNeedThatWasFound() {
        String draft =
                PersonalAdvice.draft(AssessmentExamples.adult(CASE, AdultOutcome.COMMUNITY, AdultOutcome.NUTRITION));

        assertThat(draft)
                .contains("Eating and drinking well. You told us: “I cannot manage that on my own.”")
                .contains("Getting about and using local facilities.")
                .doesNotContain("Using the toilet");
    }

    @Test
    void namesACarersHealth() {
        assertThat(PersonalAdvice.draft(AssessmentExamples.carer(CASE, true, true)))
                .startsWith("Your health. You told us: “Back pain; sleeps badly.”");
    }

    @Test
    void isNotCompleteWhileOneNeedIsLeftWithoutAWord() {
        String draft =
                PersonalAdvice.draft(AssessmentExamples.adult(CASE, AdultOutcome.COMMUNITY, AdultOutcome.NUTRITION));
        String first = draft.replaceFirst("What may help: ", "What may help: meals on wheels.");

        assertThat(PersonalAdvice.complete(draft)).isFalse();
        assertThat(PersonalAdvice.complete(first)).isFalse();
        assertThat(PersonalAdvice.complete(first + "\nThe ring-and-ride bus.")).isTrue();
        assertThat(PersonalAdvice.complete(draft.replace("What may help: ", "What may help: ask Age UK.")))
                .isTrue();
    }

    @Test
    void hasAPlaceEvenWhereNoNeedWasFound() {
        String draft = PersonalAdvice.draft(AssessmentExamples.adult(CASE));

        assertThat(draft).startsWith("How you are");
        assertThat(PersonalAdvice.complete(draft)).isFalse();
    }
}
