package org.fairway.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.CheckedLines.Fault;
import org.fairway.planning.CheckedLines.LinesAccepted;
import org.fairway.planning.CheckedLines.LinesRefused;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lines of a plan: every eligible need has one, each says how the need is met, each funded line has its price,
 * and the money goes the way the person chose (Care Act 2014 sections 25(1) and 26(1)).
 */
public final class CheckPlanLines {
    private final LegalBasis basis;
    private final Deployment deployment;
    private final Map<String, String> needs;
    private final PlanLimits limits;
    private final List<Fault> faults = new ArrayList<>();

    private CheckPlanLines(LegalBasis basis, Deployment deployment, List<EligibleNeed> needs, PlanLimits limits) {
        this.basis = basis;
        this.deployment = deployment;
        this.needs = needs.stream().collect(Collectors.toMap(EligibleNeed::code, EligibleNeed::text));
        this.limits = limits;
    }

    /** Checks the lines as a whole and one by one. */
    public static CheckedLines check(
            LegalBasis basis,
            Deployment deployment,
            List<EligibleNeed> needs,
            PlanLimits limits,
            List<DraftLine> drafts) {
        return new CheckPlanLines(basis, deployment, needs, limits).run(needs, drafts);
    }

    private CheckedLines run(List<EligibleNeed> eligible, List<DraftLine> drafts) {
        IntStream.range(0, drafts.size()).forEach(row -> lineIsComplete(row, drafts.get(row)));
        everyEligibleNeedHasALine(eligible, drafts);
        if (!faults.isEmpty()) {
            return new LinesRefused(faults);
        }
        List<PlanLine> lines = IntStream.range(0, drafts.size())
                .mapToObj(row -> line(row, drafts.get(row)))
                .toList();
        IntStream.range(0, lines.size()).forEach(row -> costIsBelievable(row, lines.get(row)));
        moneyGoesTheWayThePersonChose(lines);
        return faults.isEmpty() ? new LinesAccepted(lines) : new LinesRefused(faults);
    }

    private void everyEligibleNeedHasALine(List<EligibleNeed> eligible, List<DraftLine> drafts) {
        var met = drafts.stream().map(DraftLine::need).collect(Collectors.toSet());
        eligible.stream()
                .filter(need -> !met.contains(need.code()))
                .forEach(need -> fault("No line says how this need is met: " + need.text() + ". Add one."));
    }

    private void lineIsComplete(int row, DraftLine draft) {
        if (!needs.containsKey(draft.need())) {
            fault(row, "need", "Choose one of the needs that the determination found.");
        }
        if (draft.howMet() != HowMet.NHS && draft.hasNhsMoney()) {
            fault(row, "howMet", "Only a line that the NHS pays for has its money. Choose that, or take it away.");
        }
        if (draft.howMet() != HowMet.FREE_REABLEMENT && draft.freeUntil() != null) {
            fault(row, "howMet", "Only reablement is free until a day. Choose that, or take the day away.");
        }
        switch (draft.howMet()) {
            case FUNDED -> fundedLineHasItsPrice(row, draft);
            case INFORMAL -> {
                unfundedLineHasNoPrice(row, draft);
                helperIsNamedAndWilling(row, draft);
            }
            case UNIVERSAL -> {
                unfundedLineHasNoPrice(row, draft);
                present(row, "givenBy", draft.givenBy(), "Say which service or group gives this.");
            }
            case NHS -> nhsPaysSomething(row, draft);
            case FREE_REABLEMENT -> reablementIsFreeForATime(row, draft);
        }
    }

    private void fundedLineHasItsPrice(int row, DraftLine draft) {
        present(row, "component", draft.component(), "Choose the kind of support this line buys.");
        present(row, "unit", draft.unit(), "Choose what the price is for, such as an hour.");
        present(row, "recurrence", draft.recurrence(), "Say whether this is bought every week or once.");
        if (draft.units() == null || draft.units().signum() <= 0) {
            fault(row, "units", "Enter how many units, more than 0.");
        }
        Money price = draft.unitPrice();
        if (price == null || price.isNil() || price.isNegative()) {
            fault(
                    row,
                    "unitPrice",
                    "A funded line must cost more than £0. If nothing is paid, say who gives the help.");
        }
        paidTheWayThePersonChose(row, draft.paidAs());
        replacementCareIsOnTheOtherPlan(row, draft.component());
    }

    private void replacementCareIsOnTheOtherPlan(int row, @Nullable ServiceComponent component) {
        if (basis == LegalBasis.CARE_ACT_CARER && component == ServiceComponent.CARER_RESPITE) {
            fault(
                    row,
                    "component",
                    "Replacement care is care for the person who is looked after. It belongs to their plan and budget, and"
                            + " the carer is never charged for it.");
        }
    }

    private void nhsPaysSomething(int row, DraftLine draft) {
        if (draft.component() != null || draft.units() != null || draft.unit() != null || draft.unitPrice() != null) {
            fault(row, "howMet", "Only a funded line has a price. Say what the NHS pays, and take the price away.");
        }
        present(row, "nhsPayer", draft.nhsPayer(), "Say which part of the NHS pays.");
        present(row, "recurrence", draft.recurrence(), "Say whether the NHS pays every week or once.");
        Money amount = draft.nhsAmount();
        if (amount == null || amount.isNil() || amount.isNegative()) {
            fault(row, "nhsAmount", "Enter what the NHS pays, more than £0.");
        }
    }

    private void reablementIsFreeForATime(int row, DraftLine draft) {
        unfundedLineHasNoPrice(row, draft);
        present(row, "givenBy", draft.givenBy(), "Say which service gives this.");
        if (basis != LegalBasis.CARE_ACT_ADULT) {
            fault(row, "howMet", "Free reablement stands beside an adult’s own budget. Choose another way here.");
        }
        LocalDate until = draft.freeUntil();
        if (until == null) {
            fault(row, "freeUntil", "Say until which day it is free.");
        } else if (until.isBefore(limits.start())) {
            fault(row, "freeUntil", "This is before the plan starts. Check the day, or say how the need is met then.");
        } else if (until.isAfter(limits.freeReablementEnds())) {
            fault(
                    row,
                    "freeUntil",
                    "It is free until %s at the longest. What comes after belongs to the budget."
                            .formatted(PlanWording.day(limits.freeReablementEnds())));
        }
    }

    private void paidTheWayThePersonChose(int row, @Nullable PaidAs paidAs) {
        if (deployment == Deployment.MIXED && paidAs == null) {
            fault(row, "paidAs", "In a mixed budget, say for each funded line who holds the money.");
        }
        if (deployment != Deployment.MIXED && paidAs != null && paidAs != only(deployment)) {
            fault(row, "paidAs", "This does not fit the way the person chose. Choose mixed, or leave it out.");
        }
    }

    private void unfundedLineHasNoPrice(int row, DraftLine draft) {
        if (draft.hasAnyPrice()) {
            fault(row, "howMet", "Only a funded line has a price. Choose funded, or take the price away.");
        }
    }

    private void helperIsNamedAndWilling(int row, DraftLine draft) {
        present(row, "givenBy", draft.givenBy(), "Say who gives this help.");
        if (!Boolean.TRUE.equals(draft.willing())) {
            fault(
                    row,
                    "willing",
                    "Help may only be counted on if the person who gives it is willing and able. If not, fund the need.");
        }
    }

    private void costIsBelievable(int row, PlanLine line) {
        NhsMoney nhs = line.nhs();
        Amounts all = nhs == null
                ? new Amounts(line.weeklyCost(), line.oneOffCost())
                : Amounts.of(nhs.amount(), nhs.recurrence());
        String part = nhs == null ? "unitPrice" : "nhsAmount";
        if (all.weekly().isMoreThan(limits.weeklyLine())) {
            fault(row, part, tooMuch(all.weekly(), "a week", limits.weeklyLine()));
        }
        if (all.once().isMoreThan(limits.oneOffLine())) {
            fault(row, part, tooMuch(all.once(), "once", limits.oneOffLine()));
        }
    }

    private void moneyGoesTheWayThePersonChose(List<PlanLine> lines) {
        boolean direct = lines.stream().anyMatch(line -> line.isPaidAs(PaidAs.DIRECT_PAYMENT));
        boolean managed = lines.stream().anyMatch(line -> line.isPaidAs(PaidAs.MANAGED));
        if (!direct && !managed) {
            fault("At least one line must be paid for by the budget.");
        } else if (deployment == Deployment.MIXED && !(direct && managed)) {
            fault("A mixed budget has at least one line as a direct payment and one that the council manages.");
        }
    }

    private PlanLine line(int row, DraftLine draft) {
        String words = needs.getOrDefault(draft.need(), draft.need());
        return new PlanLine(
                row + 1,
                draft.need(),
                words,
                draft.support(),
                draft.howMet(),
                draft.givenBy(),
                price(draft),
                draft.howMet() == HowMet.NHS
                        ? new NhsMoney(
                                known(draft, DraftLine::nhsPayer),
                                known(draft, DraftLine::nhsAmount),
                                known(draft, DraftLine::recurrence))
                        : null,
                draft.freeUntil());
    }

    private @Nullable Price price(DraftLine draft) {
        if (draft.howMet() != HowMet.FUNDED) {
            return null;
        }
        PaidAs paidAs = draft.paidAs() == null ? only(deployment) : draft.paidAs();
        return new Price(
                known(draft, DraftLine::component),
                known(draft, DraftLine::units),
                known(draft, DraftLine::unit),
                known(draft, DraftLine::unitPrice),
                paidAs,
                known(draft, DraftLine::recurrence),
                draft.component() == ServiceComponent.PERSONAL_ASSISTANT ? draft.days() : null);
    }

    private static <T> T known(DraftLine draft, Function<DraftLine, @Nullable T> part) {
        T value = part.apply(draft);
        if (value == null) {
            throw new IllegalStateException("A line was accepted without all of its money: " + draft);
        }
        return value;
    }

    private static PaidAs only(Deployment deployment) {
        return deployment == Deployment.MANAGED ? PaidAs.MANAGED : PaidAs.DIRECT_PAYMENT;
    }

    private static String tooMuch(Money cost, String often, Money limit) {
        return "This comes to %s %s, more than %s. Check the units and the price.".formatted(cost, often, limit);
    }

    private void present(int row, String part, @Nullable Object value, String reason) {
        if (value == null || value.toString().isBlank()) {
            fault(row, part, reason);
        }
    }

    private void fault(int row, String part, String reason) {
        faults.add(new Fault(row, part, reason));
    }

    private void fault(String reason) {
        faults.add(new Fault(Fault.WHOLE_PLAN, "", reason));
    }
}
