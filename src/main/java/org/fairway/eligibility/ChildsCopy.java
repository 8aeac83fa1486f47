package org.fairway.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Hours;
import org.fairway.letter.LetterText;
import org.fairway.letter.Statement;
import org.fairway.letter.StatementWriter;

/** An assessment of a child and of the child’s parents, in words to the parents. */
final class ChildsCopy {
    private ChildsCopy() {}

    static Statement of(ChildAssessment assessment) {
        return new StatementWriter()
                .told("What your child said or showed", assessment.childsWords())
                .said("What you said", assessment.parentsWords())
                .told("Your child’s health, development and daily life", assessment.development())
                .told("You, your family and your home", assessment.familyAndHome())
                .told("What you need for yourselves", assessment.parentCarerNeeds())
                .paragraphs(
                        "What we decided",
                        List.of(
                                assessment.provideServices()
                                        ? "We found that your child is in need of services."
                                        : "We did not find that your child is in need of services.",
                                "Why: " + LetterText.quoted(assessment.reasons())))
                .points("What is needed", needed(assessment))
                .written();
    }

    private static List<String> needed(ChildAssessment assessment) {
        List<String> points = new ArrayList<>();
        BigDecimal hours = assessment.shortBreakHoursAWeek();
        if (hours != null) {
            points.add("Short breaks: " + Hours.words(hours) + " a week");
        }
        if (assessment.otherSupport() != null) {
            points.add(StatementWriter.inOneLine(assessment.otherSupport()));
        }
        return points;
    }
}
