package org.fairway.process.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.allocation.SharedBudget;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.planning.FiveConditions;
import org.fairway.planning.FiveConditions.Flag;
import org.fairway.planning.FiveConditions.Recorded;
import org.fairway.planning.FiveConditions.Settled;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.stereotype.Component;

/** The five conditions for good outcomes, as the records of a case have them when somebody looks. */
@Component
public class ConditionsMet {
    private static final String STATEMENT = "BUDGET_STATEMENT";
    private final IndicativeBudgets indicative;
    private final PersonalBudgets budgets;
    private final Letters letters;
    private final Plans plans;

    ConditionsMet(IndicativeBudgets indicative, PersonalBudgets budgets, Letters letters, Plans plans) {
        this.indicative = indicative;
        this.budgets = budgets;
        this.letters = letters;
        this.plans = plans;
    }

    /** Each condition, how it stands and why. */
    public List<Flag> of(CaseNumber caseNumber) {
        Optional<SupportPlan> plan = plans.current(caseNumber);
        Optional<PersonalBudget> budget = budgets.current(caseNumber)
                .filter(known -> plan.filter(current -> current.id().value().equals(known.plan()))
                        .isPresent());
        return FiveConditions.of(new Recorded(
                indicative.shared(caseNumber).map(SharedBudget::sharedOn).orElse(null),
                indicative.without(caseNumber).map(NoFirstFigure::why).orElse(null),
                plan.orElse(null),
                plan.flatMap(current -> plans.view(current.id())).orElse(null),
                budget.map(known -> settled(caseNumber, known)).orElse(null)));
    }

    /** As a review shows them. */
    String inWords(CaseNumber caseNumber) {
        return of(caseNumber).stream().map(ConditionsMet::line).collect(Collectors.joining("\n"));
    }

    /** A statement tells this budget if it has its cost; a contribution that changed since has a letter of its own. */
    private Settled settled(CaseNumber caseNumber, PersonalBudget budget) {
        return new Settled(letters.of(caseNumber).stream()
                .filter(letter -> letter.kind().equals(STATEMENT))
                .filter(letter -> tells(letter, budget))
                .map(Letter::sentOn)
                .max(LocalDate::compareTo)
                .orElse(null));
    }

    private static boolean tells(Letter letter, PersonalBudget budget) {
        return budget.weeklyCost()
                        .toString()
                        .equals(letter.statement().figures().get("weeklyCost"))
                && budget.oneOff()
                        .toString()
                        .equals(letter.statement().figures().get("oneOff"));
    }

    private static String line(Flag flag) {
        return "- %s: **%s.** %s"
                .formatted(flag.condition().words(), flag.answer().words(), flag.why());
    }
}
