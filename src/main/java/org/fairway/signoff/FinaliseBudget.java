package org.fairway.signoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/** Makes the budget of an approved plan final. The same plan and figures again change nothing. */
public final class FinaliseBudget {
    private final PersonalBudgets budgets;

    public FinaliseBudget(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /**
     * What the approved plan costs.
     *
     * @param from the first day of its support
     */
    public record ApprovedPlan(
            CaseNumber caseNumber, UUID plan, Money weeklyCost, Money oneOff, LocalDate from, String approvedBy) {}

    /** The budget of the plan, kept under the given id unless it is on record already. */
    public PersonalBudget finalise(UUID id, ApprovedPlan plan, ContributionToBudget contribution) {
        Optional<PersonalBudget> last = budgets.current(plan.caseNumber());
        Money persons = contribution.towards(plan.weeklyCost());
        PersonalBudget budget = new PersonalBudget(
                id,
                plan.caseNumber(),
                last.map(PersonalBudget::version).orElse(0) + 1,
                plan.plan(),
                plan.weeklyCost(),
                persons,
                plan.weeklyCost().minus(persons),
                plan.oneOff(),
                contribution.isAssessed(),
                plan.from());
        if (last.isPresent() && saysTheSame(last.get(), budget)) {
            return last.get();
        }
        budgets.record(budget, plan.approvedBy());
        return budget;
    }

    private static boolean saysTheSame(PersonalBudget one, PersonalBudget other) {
        return one.plan().equals(other.plan())
                && one.weeklyCost().equals(other.weeklyCost())
                && one.contribution().equals(other.contribution())
                && one.oneOff().equals(other.oneOff())
                && one.contributionAssessed() == other.contributionAssessed();
    }
}
