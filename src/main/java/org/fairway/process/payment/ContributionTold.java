package org.fairway.process.payment;

import java.util.Optional;
import java.util.UUID;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.ChangeContribution;
import org.fairway.payment.Entitlements;
import org.fairway.planning.Plans;
import org.fairway.signoff.ContributionToBudget;
import org.fairway.signoff.FinaliseBudget;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.stereotype.Component;

/**
 * Takes the contribution that a person was told into their budget and into what they are paid. The means test and the
 * agreement go on side by side and neither waits for the other, so whichever comes last calls this.
 */
@Component
public class ContributionTold {
    private final Entitlements entitlements;
    private final FinancialAssessments assessments;
    private final PersonalBudgets budgets;
    private final Plans plans;
    private final FinaliseBudget finaliseBudget;
    private final ChangeContribution changeContribution;

    ContributionTold(
            Entitlements entitlements,
            FinancialAssessments assessments,
            PersonalBudgets budgets,
            Plans plans,
            FinaliseBudget finaliseBudget,
            ChangeContribution changeContribution) {
        this.entitlements = entitlements;
        this.assessments = assessments;
        this.budgets = budgets;
        this.plans = plans;
        this.finaliseBudget = finaliseBudget;
        this.changeContribution = changeContribution;
    }

    /** Does so; again, before there is a budget, or before the person was told, it changes nothing. */
    public void takeIn(CaseNumber caseNumber) {
        entitlements.claim(caseNumber);
        Optional<PersonalBudget> budget = budgets.current(caseNumber);
        Optional<Contribution> told = assessments.told(caseNumber);
        if (budget.isPresent() && told.isPresent()) {
            takeIn(caseNumber, budget.get(), told.get());
        }
    }

    private void takeIn(CaseNumber caseNumber, PersonalBudget budget, Contribution told) {
        Money weekly = told.contributionTowards(budget.weeklyCost());
        finaliseBudget.finalise(
                UUID.randomUUID(),
                new FinaliseBudget.ApprovedPlan(
                        caseNumber, budget.plan(), budget.weeklyCost(), budget.oneOff(), budget.from(), "fairway"),
                ContributionToBudget.of(weekly));
        Money direct = plans.current(caseNumber).orElseThrow().cost().directWeekly();
        changeContribution.change(caseNumber, weekly.atMost(direct), told.inForceFrom(), told.toldOn(), "fairway");
    }
}
