package org.fairway.process.signoff;

import org.fairway.charging.FinancialAssessments;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.signoff.ContributionToBudget;
import org.springframework.stereotype.Component;

/** What the person pays, from what charging has settled and told them. Nothing is ever collected before that. */
@Component
class ContributionOfCase {
    private final FinancialAssessments assessments;
    private final Determinations determinations;

    ContributionOfCase(FinancialAssessments assessments, Determinations determinations) {
        this.assessments = assessments;
        this.determinations = determinations;
    }

    ContributionToBudget towards(CaseNumber caseNumber, Money weeklyCost) {
        boolean chargeable = determinations
                .current(caseNumber)
                .map(Determination::chargeable)
                .orElse(false);
        if (!chargeable) {
            return ContributionToBudget.NONE;
        }
        return assessments
                .told(caseNumber)
                .map(told -> ContributionToBudget.of(told.contributionTowards(weeklyCost)))
                .orElse(ContributionToBudget.NOT_YET_ASSESSED);
    }
}
