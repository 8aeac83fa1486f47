package org.fairway.process.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.HowMet;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.Price;
import org.fairway.planning.Recurrence;
import org.fairway.planning.Risk;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.Unit;
import org.fairway.process.planning.PlannedCase;
import org.fairway.signoff.ContributionToBudget;
import org.fairway.signoff.FinaliseBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.context.ApplicationContext;

/** An adult’s case that is signed off and whose contribution is not assessed yet: £454.00 a week as a direct payment. */
final class SignedOffCase {
    private SignedOffCase() {}

    static PlannedCase from(LocalDate start, ApplicationContext context) {
        PlannedCase planned = PlannedCase.adult(context);
        PlanId plan = new PlanId(UUID.randomUUID());
        Price price = new Price(
                ServiceComponent.PERSONAL_ASSISTANT,
                BigDecimal.TEN,
                Unit.HOUR,
                Money.ofPence(4_540),
                PaidAs.DIRECT_PAYMENT,
                Recurrence.WEEKLY);
        context.getBean(Plans.class)
                .record(new SupportPlan(
                        plan,
                        planned.number(),
                        1,
                        new ChoiceConversation(
                                start, Deployment.DIRECT_PAYMENT, true, "I choose.", PaymentFrequency.FOUR_WEEKLY),
                        new PlanContent(
                                "To cook again", "Peter", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                        List.of(new PlanLine(1, "NUTRITION", "Eating", "Cooking together", HowMet.FUNDED, null, price)),
                        start,
                        start,
                        "amina"));
        new FinaliseBudget(context.getBean(PersonalBudgets.class))
                .finalise(
                        UUID.randomUUID(),
                        new FinaliseBudget.ApprovedPlan(
                                planned.number(), plan.value(), Money.ofPence(45_400), Money.NIL, start, "priya"),
                        ContributionToBudget.NOT_YET_ASSESSED);
        return planned;
    }
}
