package org.fairway.signoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * Puts a contribution that was settled, or changed, after the budget was made final into a new version of it. The cost
 * stays; only the shares change.
 */
public final class ReviseContribution {
    private final PersonalBudgets budgets;

    public ReviseContribution(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /** The new version, kept under the given id; empty when there is no budget yet or the shares stay as they are. */
    public Optional<PersonalBudget> revise(
            UUID id, CaseNumber caseNumber, ContributionToBudget contribution, LocalDate from, String by) {
        Optional<PersonalBudget> revised = budgets.current(caseNumber)
                .filter(budget -> changes(budget, contribution))
                .map(budget -> with(id, budget, contribution, from));
        revised.ifPresent(budget -> budgets.record(budget, by));
        return revised;
    }

    private static boolean changes(PersonalBudget budget, ContributionToBudget contribution) {
        return budget.contributionAssessed() != contribution.isAssessed()
                || !budget.contribution().equals(contribution.towards(budget.weeklyCost()));
    }

    private static PersonalBudget with(
            UUID id, PersonalBudget budget, ContributionToBudget contribution, LocalDate from) {
        Money persons = contribution.towards(budget.weeklyCost());
        return new PersonalBudget(
                id,
                budget.caseNumber(),
                budget.version() + 1,
                budget.plan(),
                budget.weeklyCost(),
                persons,
                budget.weeklyCost().minus(persons),
                budget.oneOff(),
                contribution.isAssessed(),
                from.isAfter(budget.from()) ? from : budget.from());
    }
}
