package org.fairway.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterDrafts;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** Care Act 2014, section 12(3) and (4): whoever is assessed is given a written record of it. */
class CopyOfAssessmentTest {
    private static final LetterDrafts DRAFTS =
            new LetterDrafts(PublishedReference.load(), () -> LocalDate.of(2026, 11, 22));
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);

    @Test
    void tellsTheWholeRecordToTheAdult() {
        CopyOfAssessment copy = CopyOfAssessment.of(AssessmentExamples.adult(CASE, AdultOutcome.COMMUNITY));

        assertThat(copy.statement().text())
                .contains("“I want to stay in my own home.”", "Stroke in 2024")
                .contains("Getting about and using local facilities. What we found: You cannot do it without help")
                .contains(
                        "You told us: “I cannot manage that on my own.”", "What happens now: Ruth comes twice a week.")
                .contains("You need help on most days. 3.5 hours a week. Family or friends help with part of it now.")
                .contains("- Washing and keeping clean.", "It touches:\n- personal dignity")
                .contains("Why we say so: He washes twice a week", "A retired engineer", "His daughter Ruth")
                .contains("You did not agree that the worker of those who care for you reads this")
                .doesNotContain("Caring for a child");
        assertThat(copy.words(DRAFTS, "Sophie Worker", "Amina Khan"))
                .contains("# Your assessment", "of 1 October 2026. We met you face to face. Sophie Worker did the")
                .contains("{statement}", "## If you disagree", "Amina Khan");
    }

    /** That a carer will not go on is told by the carer, or by nobody. */
    @Test
    void keepsToItselfWhetherACarerCanGoOn() {
        NeedsAssessment assessment = AssessmentExamples.adult(CASE, AdultOutcome.COMMUNITY);
        List<OutcomeFinding> findings = assessment.findings().stream()
                .map(found -> new OutcomeFinding(
                        found.outcome(),
                        found.limbs(),
                        found.level(),
                        BigDecimal.TEN,
                        InformalHelp.CANNOT_GO_ON,
                        null,
                        null))
                .toList();

        String told =
                CopyOfAssessment.of(with(assessment, findings)).statement().text();

        assertThat(told).contains("Family or friends help with it now.").doesNotContainIgnoringCase("go on");
    }

    private static NeedsAssessment with(NeedsAssessment old, List<OutcomeFinding> findings) {
        return new NeedsAssessment(
                old.id(),
                old.caseNumber(),
                old.assessedOn(),
                old.assessedBy(),
                old.method(),
                true,
                old.involved(),
                old.ownWords(),
                old.needsFromImpairment(),
                old.impairment(),
                findings,
                old.significantImpact(),
                Set.of(),
                old.impact(),
                old.strengths(),
                "Worse in winter.",
                true,
                "A check for continuing healthcare.",
                true,
                old.circumstances());
    }

    @Test
    void tellsTheCarerTheirOwnWordsAndWhatIsPassedOn() {
        CopyOfAssessment copy =
                CopyOfAssessment.of(AssessmentExamples.carer(CASE, true, true, CarerOutcome.RECREATION));

        assertThat(copy.statement().text())
                .contains("“I am tired and I miss my choir.”", "Back pain; sleeps badly.")
                .contains("- Cooking the evening meal. Hours a week: 5.25. Going on with it: You can, and want to.")
                .contains("- Washing and dressing. Hours a week: 7. Going on with it: You can, but do not want to.")
                .contains("You care for one adult, 20 hours a week. They could not do without your care.")
                .contains("- Free time and hobbies. What we found: You cannot do it without help")
                .contains("Someone else needs to care for 4 hours a week. What it is for: So that she can go to choir.")
                .contains("only the hours of care for your breaks", "“To sing again on Thursdays.”")
                .contains("All in all, caring bears on you a good deal.");
        assertThat(copy.words(DRAFTS, "Carol Carers", "Carol Carers"))
                .contains("# Your carer’s assessment", "on the telephone");
    }

    @Test
    void tellsTheParentsWhatWasFoundOfTheirChild() {
        ChildAssessment assessment = AssessmentExamples.child(CASE, true);

        CopyOfAssessment copy = CopyOfAssessment.of(assessment);

        assertThat(copy.statement().text())
                .contains(assessment.childsWords(), assessment.parentsWords(), assessment.development())
                .contains(
                        assessment.familyAndHome(),
                        assessment.reasons(),
                        "We found that your child is in need of services.");
        assertThat(copy.words(DRAFTS, "Helen", "Helen")).contains("Dear parents", "Step 3");
    }
}
