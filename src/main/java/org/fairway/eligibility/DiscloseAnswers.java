package org.fairway.eligibility;

import java.util.Optional;
import java.util.function.Predicate;
import org.fairway.eligibility.Disclosure.Disclosed;
import org.fairway.eligibility.Disclosure.Withheld;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;

/**
 * Gives an assessment to the worker of the other case, the carer's or the adult's, only with the consent of the person
 * whose record it is.
 */
public final class DiscloseAnswers {
    private final Cases cases;
    private final NeedsAssessments needs;
    private final CarerAssessments carers;

    public DiscloseAnswers(Cases cases, NeedsAssessments needs, CarerAssessments carers) {
        this.cases = cases;
        this.needs = needs;
        this.carers = carers;
    }

    /** The carer's assessment, for the worker of the adult they care for. */
    public Disclosure<CarerAssessment> ofCarer(CaseNumber carersCase, CaseNumber readersCase) {
        if (!readersCase.equals(cases.get(carersCase).adultCase())) {
            return new Withheld<>("This is not the case of the person the carer looks after.");
        }
        return withConsent(carers.current(carersCase), assessment -> assessment.sharing() == Sharing.EVERYTHING);
    }

    /** The adult's assessment, for the worker of one of their carers. */
    public Disclosure<NeedsAssessment> ofAdult(CaseNumber adultsCase, CaseNumber readersCase) {
        if (!adultsCase.equals(cases.get(readersCase).adultCase())) {
            return new Withheld<>("This is not the case of a carer of this person.");
        }
        return withConsent(needs.current(adultsCase), NeedsAssessment::shareWithCarers);
    }

    private static <A> Disclosure<A> withConsent(Optional<A> assessment, Predicate<A> consent) {
        if (assessment.isEmpty()) {
            return new Withheld<>("There is no assessment yet.");
        }
        return assessment
                .filter(consent)
                .<Disclosure<A>>map(Disclosed::new)
                .orElseGet(() -> new Withheld<>("The person has not agreed to share their answers."));
    }
}
