package org.fairway.process.spending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanInForce;
import org.springframework.stereotype.Component;

/** Somebody asked: whose plan is it? Nobody is shown a list of all whom the team supports. */
@Component
class ChoosePlanTask implements HumanTask<ChoosePlanAnswers> {
    private static final int MOST_NAMED = 5;
    private static final String NOBODY =
            "Nobody you work with has an approved plan under this number or name. Check it; a name is written as on their record.";
    private final KeptAnswers kept;

    ChoosePlanTask(KeptAnswers kept) {
        this.kept = kept;
    }

    @Override
    public String taskKey() {
        return SpendingQuestionProcess.CHOOSE_PLAN;
    }

    @Override
    public Class<ChoosePlanAnswers> answers() {
        return ChoosePlanAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return Prefill.empty();
    }

    @Override
    public Completion complete(OpenTask task, ChoosePlanAnswers answers) {
        if (answers.choice() == ChoosePlanAnswers.Choice.NOTHING) {
            return Completion.done().with(SpendingQuestionProcess.PLAN_CHOSEN, false);
        }
        String whose = answers.whose();
        if (whose == null) {
            return Completion.refused("whose", "Write the case number, or the person’s name.");
        }
        List<PlanInForce> plans = named(new PlansOfWorkers(task.groups()), whose);
        if (plans.size() != 1) {
            return Completion.refused("whose", plans.isEmpty() ? NOBODY : several(plans));
        }
        return Completion.done()
                .with(SpendingQuestionProcess.PLAN_CHOSEN, true)
                .with(SpendingQuestionProcess.ASKED_ABOUT, plans.get(0).caseNumber());
    }

    private List<PlanInForce> named(PlansOfWorkers theirs, String whose) {
        Optional<CaseNumber> number = CaseNumber.parse(whose);
        return number
                .map(known -> kept.plan(known).stream().toList())
                .orElseGet(() -> kept.plansNamed(theirs.teams(), whose.strip()))
                .stream()
                .filter(theirs::mayAnswer)
                .toList();
    }

    private static String several(List<PlanInForce> plans) {
        return plans.size() > MOST_NAMED
                ? "More than %d people you work with have this name. Write the case number.".formatted(MOST_NAMED)
                : "More than one person you work with has this name: %s. Write the case number."
                        .formatted(plans.stream()
                                .map(plan -> "%s (%s)".formatted(plan.person(), plan.caseNumber()))
                                .collect(Collectors.joining(", ")));
    }
}
