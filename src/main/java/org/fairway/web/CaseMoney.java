package org.fairway.web;

import java.time.LocalDate;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.SharedBudget;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of a case as far as the pathway has come. Amounts are text in pounds and pence, such as {@code 343.90}. */
@Component
class CaseMoney {
    private final IndicativeBudgets indicative;
    private final PersonalBudgets budgets;
    private final Ledger ledger;

    CaseMoney(IndicativeBudgets indicative, PersonalBudgets budgets, Ledger ledger) {
        this.indicative = indicative;
        this.budgets = budgets;
        this.ledger = ledger;
    }

    MoneyView of(CaseNumber number) {
        return new MoneyView(
                indicative.current(number).map(budget -> first(number, budget)).orElse(null),
                budgets.current(number).map(CaseMoney::settled).orElse(null),
                ledger.paid(number).stream()
                        .map(Paid::amount)
                        .reduce(Money.NIL, Money::plus)
                        .plain());
    }

    private IndicativeView first(CaseNumber number, IndicativeBudget budget) {
        return new IndicativeView(
                budget.figure().plain(),
                budget.pattern().name(),
                indicative.shared(number).map(SharedBudget::sharedOn).orElse(null));
    }

    private static BudgetView settled(PersonalBudget budget) {
        return new BudgetView(
                budget.weeklyCost().plain(),
                budget.contribution().plain(),
                budget.contributionAssessed(),
                budget.councilShare().plain(),
                budget.oneOff().plain(),
                budget.from());
    }

    /**
     * The money of a case.
     *
     * @param paid what was paid so far, all payments together
     */
    record MoneyView(
            @Nullable IndicativeView indicativeBudget,
            @Nullable BudgetView personalBudget,
            String paid) {}

    /** The first figure, which guides the plan. */
    record IndicativeView(
            String amount, String pattern, @Nullable LocalDate sharedOn) {}

    /** The budget as it was signed off: Care Act 2014, section 26. */
    record BudgetView(
            String weeklyCost,
            String contribution,
            boolean contributionAssessed,
            String councilShare,
            String oneOff,
            LocalDate from) {}
}
