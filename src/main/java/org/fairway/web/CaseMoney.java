package org.fairway.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.SharedBudget;
import org.fairway.enquiry.AskAboutPayments;
import org.fairway.enquiry.CasePayments;
import org.fairway.enquiry.MadePayment;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.ComingPayment;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of a case as far as the pathway has come. Amounts are text in pounds and pence, such as {@code 343.90}. */
@Component
class CaseMoney {
    private final IndicativeBudgets indicative;
    private final PersonalBudgets budgets;
    private final AskAboutPayments ask;
    private final BusinessClock clock;

    CaseMoney(IndicativeBudgets indicative, PersonalBudgets budgets, AskAboutPayments ask, BusinessClock clock) {
        this.indicative = indicative;
        this.budgets = budgets;
        this.ask = ask;
        this.clock = clock;
    }

    MoneyView of(CaseNumber number) {
        CasePayments payments = ask.of(number, clock.today(), null);
        return new MoneyView(
                indicative.current(number).map(budget -> first(number, budget)).orElse(null),
                budgets.current(number).map(CaseMoney::settled).orElse(null),
                payments.paidSoFar().plain(),
                payments.paidByFunder().entrySet().stream()
                        .map(part -> new PartView(
                                part.getKey().code(), part.getValue().plain()))
                        .toList(),
                payments.payments().stream().map(CaseMoney::made).toList(),
                payments.holds().stream().map(hold -> hold.hold().reason()).toList(),
                payments.coming().stream().map(CaseMoney::coming).toList());
    }

    private IndicativeView first(CaseNumber number, IndicativeBudget budget) {
        return new IndicativeView(
                budget.figure().plain(),
                budget.pattern().name(),
                indicative.shared(number).map(SharedBudget::sharedOn).orElse(null));
    }

    private static PaymentView made(MadePayment made) {
        return new PaymentView(
                made.run().text(),
                made.payDate(),
                made.amount().plain(),
                made.held() ? "HELD" : made.status().name(),
                made.byFunder().entrySet().stream()
                        .map(part -> new PartView(
                                part.getKey().code(), part.getValue().plain()))
                        .toList());
    }

    private static ComingView coming(ComingPayment payment) {
        return new ComingView(
                payment.payDate(), payment.isMoved(), payment.amount().plain());
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
     * @param paidBy who bore it
     * @param payments the newest payments, also those of a run under way
     * @param holds why nothing is paid now; empty where nothing is held
     * @param nextPayments what will be paid next if nothing is recorded in between
     */
    record MoneyView(
            @Nullable IndicativeView indicativeBudget,
            @Nullable BudgetView personalBudget,
            String paid,
            List<PartView> paidBy,
            List<PaymentView> payments,
            List<String> holds,
            List<ComingView> nextPayments) {}

    /** What one funder bears. */
    @Schema(name = "FundersPart")
    record PartView(
            @Schema(example = "NHS") String funder,
            @Schema(example = "454.00") String amount) {}

    /** A payment of a run. */
    @Schema(name = "Payment")
    record PaymentView(
            @Schema(example = "PR-2026-0001") String run,

            @Schema(description = "The day on which the money is in the account.")
            LocalDate payDate,

            @Schema(example = "1375.60") String amount,

            @Schema(
                    description = "PREPARED, APPROVED, RELEASED or SENT, as its run; HELD where the run leaves it out.",
                    example = "SENT")
            String state,

            List<PartView> parts) {}

    /** A payment to come. */
    @Schema(name = "NextPayment")
    record ComingView(
            LocalDate payDate,

            @Schema(description = "Whether it comes earlier because its usual day is no working day.")
            boolean moved,

            @Schema(example = "1375.60") String amount) {}

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
