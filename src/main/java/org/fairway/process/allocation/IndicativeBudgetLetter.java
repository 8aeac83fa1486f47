package org.fairway.process.allocation;

import java.util.Map;
import java.util.Optional;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.charging.Contribution;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Letters;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** The first figure in writing, as it was shared with the person. */
@Component
class IndicativeBudgetLetter {
    private static final String KIND = "INDICATIVE_BUDGET";
    private static final String NO_FIGURE = "NO_FIRST_FIGURE";
    private final Letters letters;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    IndicativeBudgetLetter(Letters letters, Colleagues colleagues, LetterDrafts drafts) {
        this.letters = letters;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    void record(OpenTask task, IndicativeBudget budget, Optional<Contribution> told, SharedBudgetAnswers answers) {
        LegalBasis basis = budget.legalBasis();
        String words = drafts.of(
                KIND,
                basis,
                Map.of(
                        "name",
                        basis == LegalBasis.CHILDREN_ACT ? "parents" : LetterWords.PERSON,
                        "statement",
                        LetterWords.STATEMENT,
                        "contribution",
                        contribution(budget, told),
                        "worker",
                        colleagues.nameOf(task.user())));
        letters.record(
                new Letter(
                        task.recordId(KIND),
                        task.caseNumber(),
                        KIND,
                        words,
                        answers.sharedOn(),
                        answers.sharedHow(),
                        IndicativeBudgetStatement.of(budget, contribution(budget, told))),
                task.user());
    }

    /** That planning starts without a first figure, and why. */
    void record(OpenTask task, NoFirstFigure none, SharedBudgetAnswers answers) {
        LegalBasis basis = none.legalBasis();
        String words = drafts.of(
                NO_FIGURE,
                basis,
                Map.of(
                        "name",
                        basis == LegalBasis.CHILDREN_ACT ? "parents" : LetterWords.PERSON,
                        "why",
                        none.why(),
                        "worker",
                        colleagues.nameOf(task.user())));
        letters.record(
                new Letter(
                        task.recordId(NO_FIGURE),
                        none.caseNumber(),
                        NO_FIGURE,
                        words,
                        answers.sharedOn(),
                        answers.sharedHow()),
                task.user());
    }

    private static String contribution(IndicativeBudget budget, Optional<Contribution> told) {
        return switch (budget.legalBasis()) {
            case CARE_ACT_CARER -> "You pay nothing. We do not charge you for support for you as a carer.";
            case CHILDREN_ACT -> "You pay nothing towards this support.";
            case CARE_ACT_ADULT ->
                told.map(contribution -> share(budget, contribution))
                        .orElse(
                                "We have not worked out yet whether you pay anything. Nothing waits for that. We will not ask"
                                        + " you for anything before we have told you.");
        };
    }

    private static String share(IndicativeBudget budget, Contribution contribution) {
        Money share = contribution.contributionTowards(budget.figure());
        return "Of this you would pay %s a week, and the council %s."
                .formatted(share, budget.figure().minus(share));
    }
}
