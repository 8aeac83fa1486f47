package org.fairway.process.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.ReplacementCare;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.Accommodation;
import org.fairway.planning.EligibleNeed;
import org.springframework.stereotype.Component;

/** The needs that the plan of a case has to see met, in the words of planning. */
@Component
class NeedsToMeet {
    private static final EligibleNeed HEALTH = new EligibleNeed("HEALTH", "keeping well while caring");
    private static final EligibleNeed PARENTS = new EligibleNeed("PARENTS", "support for the parents");
    private static final EligibleNeed CHILDS_NEEDS = new EligibleNeed("CHILDS_NEEDS", "the child’s other needs");

    private final Determinations determinations;
    private final CarerAssessments carers;
    private final ChildAssessments children;
    private final NeedsAssessments assessments;

    NeedsToMeet(
            Determinations determinations,
            CarerAssessments carers,
            ChildAssessments children,
            NeedsAssessments assessments) {
        this.assessments = assessments;
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

    /** Whether the adult lives in prison or approved premises, where a conviction leaves arranged support only. */
    boolean inPrison(CaseNumber caseNumber, LegalBasis basis) {
        return basis == LegalBasis.CARE_ACT_ADULT
                && assessments.current(caseNumber).stream()
                        .anyMatch(assessment -> assessment.circumstances().accommodation() == Accommodation.PRISON);
    }

    private List<EligibleNeed> adult(CaseNumber caseNumber, EligibilityTest test) {
        Map<AdultOutcome, BigDecimal> hours = hours(caseNumber);
        List<EligibleNeed> needs = new ArrayList<>(test.outcomes().stream()
                .map(AdultOutcome::valueOf)
                .map(outcome -> new EligibleNeed(outcome.name(), outcome.words(), hours.get(outcome)))
                .toList());
        List<ReplacementCare> care = replacementCare(caseNumber, test.basis());
        if (!care.isEmpty()) {
            needs.add(new EligibleNeed(
                    "REPLACEMENT_CARE",
                    "care while a carer takes a break",
                    care.stream().map(ReplacementCare::hoursAWeek).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return needs;
    }

    /** The hours of support a week that the assessment found, where the worker could say. */
    private Map<AdultOutcome, BigDecimal> hours(CaseNumber caseNumber) {
        Map<AdultOutcome, BigDecimal> hours = new EnumMap<>(AdultOutcome.class);
        assessments.current(caseNumber).stream()
                .flatMap(assessment -> assessment.notAchieved().stream())
                .filter(finding -> finding.hoursAWeek() != null)
                .forEach(finding -> hours.put(finding.outcome(), Objects.requireNonNull(finding.hoursAWeek())));
        return hours;
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
            needs.add(new EligibleNeed("SHORT_BREAKS", "short breaks", assessment.shortBreakHoursAWeek()));
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
