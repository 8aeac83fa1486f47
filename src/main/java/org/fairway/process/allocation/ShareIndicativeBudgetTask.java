package org.fairway.process.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.allocation.CarersBands;
import org.fairway.allocation.Duties;
import org.fairway.allocation.DutyToMeet;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.allocation.OverrideReason;
import org.fairway.allocation.SharedBudget;
import org.fairway.allocation.Wording;
import org.fairway.audit.Decisions;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.Money;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.CaseVariables;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The worker shares the first figure and how it was reached before planning starts: T13. Where the figure does not fit
 * the person's needs, the worker sets another, with the reason.
 */
@Component
class ShareIndicativeBudgetTask implements HumanTask<SharedBudgetAnswers> {
    private static final String FREE = "Nothing is charged for this support.";
    private static final Money MOST = Money.ofPence(100_000_000);
    private final IndicativeBudgets budgets;
    private final Duties duties;
    private final FinancialAssessments means;
    private final Decisions decisions;
    private final Cases cases;
    private final People people;
    private final ReferenceData reference;
    private final Clock clock;
    private final IndicativeBudgetLetter letter;

    ShareIndicativeBudgetTask(
            IndicativeBudgets budgets,
            Duties duties,
            FinancialAssessments means,
            Decisions decisions,
            Cases cases,
            People people,
            ReferenceData reference,
            Clock clock,
            IndicativeBudgetLetter letter) {
        this.budgets = budgets;
        this.duties = duties;
        this.means = means;
        this.decisions = decisions;
        this.cases = cases;
        this.people = people;
        this.reference = reference;
        this.clock = clock;
        this.letter = letter;
    }

    @Override
    public String taskKey() {
        return IndicativeBudgetProcess.SHARE_INDICATIVE_BUDGET;
    }

    @Override
    public Class<SharedBudgetAnswers> answers() {
        return SharedBudgetAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        Optional<Contribution> told = told(task);
        Prefill prefill = Prefill.empty()
                .with("personName", people.get(pathwayCase.person()).name())
                .with(
                        "duty",
                        duties.current(task.caseNumber())
                                .map(DutyToMeet::reason)
                                .orElse(""))
                .with("mustAsk", mustAsk(task, told));
        Optional<IndicativeBudget> budget = budgets.current(task.caseNumber());
        return budget.isPresent()
                ? prefill.with("lines", BudgetLines.of(budget.get()))
                        .with(
                                "figure",
                                budget.get().figure() + " "
                                        + budget.get().pattern().words())
                        .with("howReached", budget.get().howReached())
                        .with("contribution", contribution(pathwayCase, budget.get(), told))
                        .with("noFigure", false)
                : withoutFigure(prefill, task, pathwayCase);
    }

    private Prefill withoutFigure(Prefill prefill, OpenTask task, PathwayCase pathwayCase) {
        return prefill.with("figure", "There is no first figure")
                .with(
                        "howReached",
                        none(task).why() + " Planning starts without one, and the plan says what is needed.")
                .with(
                        "contribution",
                        pathwayCase.legalBasis() == LegalBasis.CARE_ACT_ADULT
                                ? "That depends on what the plan costs. Nothing is asked for before they are told."
                                : FREE)
                .with("noFigure", true);
    }

    /** Above the limit, needs are met for someone who asks: the question belongs in this conversation. */
    private static boolean mustAsk(OpenTask task, Optional<Contribution> told) {
        boolean askedAlready = Boolean.TRUE.equals(task.factOrNull(IndicativeBudgetProcess.COUNCIL_ASKED));
        return !askedAlready && told.filter(Contribution::mustAskToHaveNeedsMet).isPresent();
    }

    private Optional<Contribution> told(OpenTask task) {
        return task.fact(CaseVariables.LEGAL_BASIS) == LegalBasis.CARE_ACT_ADULT
                ? means.told(task.caseNumber())
                : Optional.empty();
    }

    private static String contribution(PathwayCase pathwayCase, IndicativeBudget budget, Optional<Contribution> told) {
        if (pathwayCase.legalBasis() != LegalBasis.CARE_ACT_ADULT) {
            return FREE;
        }
        return told.map(contribution -> {
                    Money share = contribution.contributionTowards(budget.figure());
                    Money rest = budget.figure().minus(share);
                    return rest.isNil()
                            ? "They would pay all of it themselves, so nothing would be left for the council to pay."
                            : "Of this they would pay %s a week themselves and the council %s.".formatted(share, rest);
                })
                .orElse(
                        "What they can be asked to pay is not worked out yet. Nothing waits for it, and nothing is asked for before they are told.");
    }

    @Override
    public Completion complete(OpenTask task, SharedBudgetAnswers answers) {
        Optional<IndicativeBudget> computed = budgets.current(task.caseNumber());
        LocalDate known = computed.map(IndicativeBudget::workedOutOn)
                .orElseGet(() -> none(task).foundOn());
        Completion refusal = check(task, known, answers);
        if (refusal == null) {
            refusal = computed.isPresent() ? checkFigure(computed.get(), answers) : null;
        }
        if (refusal != null) {
            return refusal;
        }
        if (computed.isPresent()) {
            tell(task, computed.get(), answers);
        } else {
            tellThatThereIsNone(task, none(task), answers);
        }
        return answers.asksCouncilNow() == YesNo.YES
                ? Completion.done().with(IndicativeBudgetProcess.COUNCIL_ASKED, true)
                : Completion.done();
    }

    private void tell(OpenTask task, IndicativeBudget computed, SharedBudgetAnswers answers) {
        IndicativeBudget told = departed(task, computed, answers);
        if (!told.equals(computed)) {
            budgets.record(told);
        }
        share(task, told.id(), answers);
        letter.record(task, told, told(task), answers);
        decisions.record(BudgetDecision.of(told, task.user(), clock.instant()));
    }

    private void tellThatThereIsNone(OpenTask task, NoFirstFigure none, SharedBudgetAnswers answers) {
        share(task, none.id(), answers);
        letter.record(task, none, answers);
        decisions.record(BudgetDecision.of(none, task.user(), clock.instant()));
    }

    private void share(OpenTask task, UUID version, SharedBudgetAnswers answers) {
        budgets.share(new SharedBudget(
                version,
                answers.sharedOn(),
                answers.sharedWith(),
                answers.sharedHow().name(),
                answers.reaction(),
                answers.ownWords(),
                task.user()));
    }

    private @Nullable Completion check(OpenTask task, LocalDate known, SharedBudgetAnswers answers) {
        if (answers.sharedOn().isBefore(known)) {
            return Completion.refused(
                    "sharedOn",
                    "The figure was worked out on %s: it cannot have been shared before."
                            .formatted(Wording.day(known)));
        }
        return mustAsk(task, told(task)) && answers.asksCouncilNow() == null
                ? Completion.refused("asksCouncilNow", "Ask whether the council is to arrange their care.")
                : null;
    }

    private @Nullable Completion checkFigure(IndicativeBudget computed, SharedBudgetAnswers answers) {
        if (answers.figureFits() == null) {
            return Completion.refused("figureFits", "Say whether the figure fits.");
        }
        if (answers.reaction() == null) {
            return Completion.refused("reaction", "Say what the person made of the figure.");
        }
        return answers.figureFits() == YesNo.YES ? null : checkOther(computed, answers);
    }

    private @Nullable Completion checkOther(IndicativeBudget computed, SharedBudgetAnswers answers) {
        Money other = answers.otherFigure();
        if (other == null || other.isNegative() || other.isMoreThan(MOST)) {
            return Completion.refused("otherFigure", "Write the figure that fits, from £0.00 to " + MOST + ".");
        }
        if (answers.otherReason() == null) {
            return Completion.refused("otherReason", "Choose the reason for another figure.");
        }
        if (computed.legalBasis() == LegalBasis.CARE_ACT_CARER
                && answers.otherReason() != OverrideReason.EXCEPTIONAL_NEED
                && new CarersBands(reference)
                        .isAboveEveryBand(other, computed.run().ratesOf())) {
            return Completion.refused(
                    "otherReason",
                    "This is above the highest band. Choose that needs are exceptional, and say what the detailed"
                            + " assessment found.");
        }
        if (other.equals(computed.computed())) {
            return Completion.refused("otherFigure", "This is the figure that was worked out. Say that it fits.");
        }
        return answers.otherWords() == null
                ? Completion.refused("otherWords", "Say why in your own words: the person will read it.")
                : null;
    }

    private static IndicativeBudget departed(OpenTask task, IndicativeBudget computed, SharedBudgetAnswers answers) {
        Money figure = answers.otherFigure();
        OverrideReason reason = answers.otherReason();
        String words = answers.otherWords();
        if (answers.figureFits() == YesNo.YES || figure == null || reason == null || words == null) {
            return computed;
        }
        return computed.departingTo(
                new Departure(figure, reason, words, task.user()), task.recordId("indicative-budget"), task.today());
    }

    private NoFirstFigure none(OpenTask task) {
        return budgets.without(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("No budget was worked out for " + task.businessKey()));
    }
}
