package org.fairway.process.signoff;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Period;
import org.fairway.planning.PlanWording;
import org.fairway.referral.UrgentDecision;
import org.fairway.referral.UrgentDecisions;
import org.fairway.referral.UrgentSupport;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.stereotype.Component;

/** What the person lives on while a plan waits for a panel: nobody goes without because a meeting is days away. */
@Component
class SupportMeanwhile {
    private final PersonalBudgets budgets;
    private final UrgentDecisions urgent;

    SupportMeanwhile(PersonalBudgets budgets, UrgentDecisions urgent) {
        this.budgets = budgets;
        this.urgent = urgent;
    }

    String words(CaseNumber caseNumber, LocalDate today) {
        Optional<PersonalBudget> budget = budgets.current(caseNumber);
        if (budget.isPresent()) {
            return "the support of the budget in force, %s a week, goes on."
                    .formatted(budget.get().weeklyCost());
        }
        return urgent.latest(caseNumber)
                .map(UrgentDecision::support)
                .map(UrgentSupport::period)
                .map(Period::last)
                .filter(last -> !last.isBefore(today))
                .map(last -> "urgent support runs until %s. If the panel decides later, ask for it to go on."
                        .formatted(PlanWording.day(last)))
                .orElse(
                        "no support of the council runs yet. If they cannot wait, ask the duty social worker today to meet"
                                + " urgent needs (Care Act 2014, section 19(3)): a panel’s days are no reason to go without.");
    }
}
