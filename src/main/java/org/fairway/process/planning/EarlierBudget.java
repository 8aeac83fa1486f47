package org.fairway.process.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Sentence;
import org.fairway.planning.DecreaseReason;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.LessThanBefore.Decrease;
import org.fairway.planning.LessThanBefore.Fall;
import org.fairway.planning.PlanCost;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanTable;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Prefill;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.stereotype.Component;

/** The budget that is in force while a new plan is written: no need has less than in it without a reason. */
@Component
class EarlierBudget {
    private final PersonalBudgets budgets;
    private final Plans plans;
    private final Determinations determinations;

    EarlierBudget(PersonalBudgets budgets, Plans plans, Determinations determinations) {
        this.budgets = budgets;
        this.plans = plans;
        this.determinations = determinations;
    }

    /** The plan that the budget in force pays for; never asked for a case that has no plan yet. */
    Optional<SupportPlan> plan(CaseNumber caseNumber) {
        return budgets.current(caseNumber).map(PersonalBudget::plan).flatMap(paid -> plans.find(new PlanId(paid)));
    }

    void fill(Prefill form, SupportPlan last) {
        Optional<SupportPlan> before = plan(last.caseNumber());
        form.with("hasEarlierBudget", before.isPresent());
        before.ifPresent(earlier -> form.with("earlierLines", PlanTable.of(earlier.lines()))
                .with(
                        "earlierNeeds",
                        earlier.lines().stream()
                                .filter(line -> !line.weeklyCost().isNil()
                                        || !line.oneOffCost().isNil())
                                .map(line ->
                                        Map.of("label", Sentence.capitalised(line.needText()), "value", line.need()))
                                .distinct()
                                .toList()));
        LessThanBefore less = last.less();
        if (less != null && before.filter(last::equals).isEmpty()) {
            form.with(
                    "decreases",
                    less.decreases().stream()
                            .map(decrease -> Map.of(
                                    "need", decrease.fall().need(),
                                    "reason", decrease.reason().name(),
                                    "words", decrease.words()))
                            .toList());
        }
    }

    /** A refusal where a need has less than before and nobody said why, or a reason is given that cannot be. */
    static Optional<Completion> refusal(Optional<SupportPlan> before, List<PlanLine> now, List<DecreaseRow> rows) {
        List<Completion.Problem> problems = new ArrayList<>();
        List<Fall> falls = before.map(earlier -> LessThanBefore.falls(earlier.lines(), now))
                .orElse(List.of());
        Set<String> said = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String need = rows.get(i).need();
            if (falls.stream().noneMatch(fall -> fall.need().equals(need))) {
                problems.add(new Completion.Problem(
                        "decreases[%d].need".formatted(i), "This need has no less than before. Take the line out."));
            } else if (rows.get(i).reason() == DecreaseReason.BOUGHT_ONCE
                    && falls.stream().anyMatch(fall -> fall.need().equals(need) && fall.isWeekly())) {
                problems.add(new Completion.Problem(
                        "decreases[%d].reason".formatted(i),
                        "This is a reason for what was bought once. The weekly money is less too: choose why."));
            } else if (!said.add(need)) {
                problems.add(new Completion.Problem(
                        "decreases[%d].need".formatted(i), "There is a reason for this need already. Take one out."));
            }
        }
        String missing = falls.stream()
                .filter(fall -> !said.contains(fall.need()))
                .map(Fall::inWords)
                .collect(Collectors.joining("; "));
        if (problems.isEmpty() && !missing.isEmpty()) {
            problems.add(new Completion.Problem(
                    "decreases",
                    "%s. Say why for each, or leave the money as it was: a budget falls only with a reason that the person reads."
                            .formatted(missing)));
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Completion.Refused(problems));
    }

    /** What has less, with the reasons given. */
    Optional<LessThanBefore> less(Optional<SupportPlan> before, List<PlanLine> now, List<DecreaseRow> rows) {
        List<Fall> falls = before.map(earlier -> LessThanBefore.falls(earlier.lines(), now))
                .orElse(List.of());
        if (before.isEmpty() || falls.isEmpty()) {
            return Optional.empty();
        }
        SupportPlan earlier = before.get();
        return Optional.of(LessThanBefore.of(
                earlier.cost(),
                PlanCost.of(now),
                assessedSince(earlier),
                falls.stream()
                        .flatMap(fall -> rows.stream()
                                .filter(row -> row.need().equals(fall.need()))
                                .map(row -> new Decrease(fall, row.reason(), row.words())))
                        .toList()));
    }

    private boolean assessedSince(SupportPlan earlier) {
        return determinations
                .current(earlier.caseNumber())
                .map(Determination::decidedOn)
                .filter(decided -> decided.isAfter(earlier.writtenOn()))
                .isPresent();
    }
}
