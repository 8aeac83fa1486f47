package org.fairway.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;

/**
 * Drafts of letters with the time limits of a complaint and of the first review as they stand on the day on which the letter
 * is drafted. They are dated rows, so that no letter tells a limit that the law has changed.
 */
public final class LetterDrafts {
    private static final Map<String, String> REVIEW =
            Map.of("reviewFrom", "first-plan-review-opens", "reviewBy", "first-plan-review");
    private static final Map<String, String> ORDINARY =
            Map.of("complainWithin", "make-complaint", "acknowledgeWithin", "acknowledge-complaint");
    private static final Map<String, String> CHILDRENS = Map.of(
            "complainWithin", "make-complaint.childrens",
            "firstAnswer", "answer-complaint.childrens.step-1",
            "firstAnswerLongest", "answer-complaint.childrens.step-1-longest",
            "secondAnswer", "answer-complaint.childrens.step-2",
            "secondAnswerLongest", "answer-complaint.childrens.step-2-longest",
            "panelWithin", "answer-complaint.childrens.step-3");

    private final ReferenceData rows;
    private final Supplier<LocalDate> today;

    public LetterDrafts(ReferenceData rows, Supplier<LocalDate> today) {
        this.rows = rows;
        this.today = today;
    }

    /**
     * The draft of that kind for a case of that legal basis, with the values put in. A letter about a child greets the
     * parents.
     *
     * @throws IllegalArgumentException if there is no draft of that kind, or it names a value that is not given
     */
    public String of(String kind, LegalBasis basis, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        Map<String, String> limits = basis == LegalBasis.CHILDREN_ACT ? CHILDRENS : ORDINARY;
        LocalDate day = today.get();
        REVIEW.forEach((place, clock) -> all.put(place, rows.clock(clock, day).words()));
        limits.forEach((place, clock) -> all.put(place, rows.clock(clock, day).words()));
        return LetterText.of(kind, basis, all);
    }
}
