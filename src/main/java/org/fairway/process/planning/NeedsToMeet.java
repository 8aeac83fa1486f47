package org.fairway.process.planning;

import java.util.ArrayList;
import java.util.List;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.ReplacementCare;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.EligibleNeed;
import org.springframework.stereotype.Component;

/** The needs that the plan of a case has to see met, in the words of planning. */
@Component
class NeedsToMeet {
    private static final EligibleNeed HEALTH = new EligibleNeed("HEALTH", "keeping well while caring");
    private static final EligibleNeed SHORT_BREAKS = new EligibleNeed("SHORT_BREAKS", "short breaks");
    private static final EligibleNeed PARENTS = new EligibleNeed("PARENTS", "what the parents need for themselves");
    private static final EligibleNeed CHILDS_NEEDS = new EligibleNeed("CHILDS_NEEDS", "the child’s other needs");
    private static final EligibleNeed REPLACEMENT_CARE =
            new EligibleNeed("REPLACEMENT_CARE", "care while a carer takes a break");

    private final Determinations determinations;
    private final CarerAssessments carers;
    private final ChildAssessments children;

    NeedsToMeet(Determinations determinations, CarerAssessments carers, ChildAssessments children) {
        this.determinations = determinations;
        this.carers = carers;
        this.children = children;
    }

    List<EligibleNeed> of(CaseNumber caseNumber) {
        EligibilityTest test = determinations
                .current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was determined in " + caseNumber))
                .test();
        return switch (test.basis()) {
            case CARE_ACT_ADULT -> adult(caseNumber, test);
            case CARE_ACT_CARER -> carer(test);
            case CHILDREN_ACT -> child(caseNumber);
        };
    }

    /** Replacement care that the adult's carers need and agreed to pass on; it belongs to the adult's plan alone. */
    List<ReplacementCare> replacementCare(CaseNumber caseNumber, LegalBasis basis) {
        return basis == LegalBasis.CARE_ACT_ADULT ? carers.replacementCareFor(caseNumber) : List.of();
    }

    private List<EligibleNeed> adult(CaseNumber caseNumber, EligibilityTest test) {
        List<EligibleNeed> needs = new ArrayList<>(test.outcomes().stream()
                .map(name -> new EligibleNeed(name, AdultOutcome.valueOf(name).words()))
                .toList());
        if (!replacementCare(caseNumber, test.basis()).isEmpty()) {
            needs.add(REPLACEMENT_CARE);
        }
        return needs;
    }

    private static List<EligibleNeed> carer(EligibilityTest test) {
        List<EligibleNeed> needs = test.outcomes().stream()
                .map(name -> new EligibleNeed(name, CarerOutcome.valueOf(name).words()))
                .toList();
        return needs.isEmpty() ? List.of(HEALTH) : needs;
    }

    private List<EligibleNeed> child(CaseNumber caseNumber) {
        ChildAssessment assessment = children.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no assessment in " + caseNumber));
        List<EligibleNeed> needs = new ArrayList<>();
        if (assessment.shortBreakHoursAWeek() != null) {
            needs.add(SHORT_BREAKS);
        }
        if (assessment.parentCarerNeeds() != null) {
            needs.add(PARENTS);
        }
        if (assessment.otherSupport() != null || needs.isEmpty()) {
            needs.add(CHILDS_NEEDS);
        }
        return needs;
    }
}
