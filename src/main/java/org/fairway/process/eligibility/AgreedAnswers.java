package org.fairway.process.eligibility;

import java.util.List;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.DiscloseAnswers;
import org.fairway.eligibility.SharedAnswers;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.task.SharedByOthers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the other side agreed that a worker reads; null where nobody agreed to anything. */
@Component
class AgreedAnswers implements SharedByOthers {
    private final DiscloseAnswers disclose;
    private final CarerAssessments carers;
    private final Cases cases;
    private final PersonOfCase person;

    AgreedAnswers(DiscloseAnswers disclose, CarerAssessments carers, Cases cases, PersonOfCase person) {
        this.disclose = disclose;
        this.carers = carers;
        this.cases = cases;
        this.person = person;
    }

    /** By the legal basis of the case; nothing is shared with a child's. */
    @Override
    public @Nullable String with(CaseNumber caseNumber, LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT -> ofCarers(caseNumber);
            case CARE_ACT_CARER -> ofAdult(caseNumber);
            case CHILDREN_ACT -> null;
        };
    }

    /** Of the carers, for the worker of the adult. */
    @Nullable
    String ofCarers(CaseNumber adultsCase) {
        List<String> shared = carers.casesFor(adultsCase).stream()
                .flatMap(carersCase -> disclose.ofCarer(carersCase, adultsCase).shared().stream()
                        .map(answers ->
                                SharedAnswers.of(answers, person.of(carersCase).name())))
                .toList();
        return shared.isEmpty() ? null : Words.paragraphs(shared);
    }

    /** Of the adult, for the worker of a carer. */
    @Nullable
    String ofAdult(CaseNumber carersCase) {
        CaseNumber adultsCase = cases.get(carersCase).adultCase();
        return adultsCase == null
                ? null
                : disclose.ofAdult(adultsCase, carersCase)
                        .shared()
                        .map(answers ->
                                SharedAnswers.of(answers, person.of(adultsCase).name()))
                        .orElse(null);
    }
}
