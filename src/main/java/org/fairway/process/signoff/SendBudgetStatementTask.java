package org.fairway.process.signoff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Letters;
import org.fairway.letter.Statement;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.signoff.BudgetStatement.Earlier;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** The person is sent their budget, its lines and its three figures, as the rows have them. */
@Component
class SendBudgetStatementTask implements HumanTask<LetterAnswers> {
    static final String KIND = "BUDGET_STATEMENT";
    private final PlanPutForward plans;
    private final PersonalBudgets budgets;
    private final SignOffs signOffs;
    private final Letters letters;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    SendBudgetStatementTask(
            PlanPutForward plans,
            PersonalBudgets budgets,
            SignOffs signOffs,
            Letters letters,
            Cases cases,
            People people,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.plans = plans;
        this.budgets = budgets;
        this.signOffs = signOffs;
        this.letters = letters;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return SignOffProcess.SEND_BUDGET_STATEMENT;
    }

    @Override
    public Class<LetterAnswers> answers() {
        return LetterAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        return Prefill.empty()
                .with("personName", people.get(pathwayCase.person()).name())
                .with(
                        "letterWords",
                        words(task, "")
                                .replace(
                                        LetterWords.STATEMENT,
                                        statement(task.caseNumber()).text()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, LetterAnswers answers) {
        CaseNumber caseNumber = task.caseNumber();
        SignOffDecision decision = signOffs.latest(caseNumber).orElseThrow();
        if (answers.sentOn().isBefore(decision.decidedOn())) {
            return Completion.refused(
                    "sentOn",
                    "The plan was approved on %s; the statement cannot have gone out before."
                            .formatted(PlanWording.day(decision.decidedOn())));
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        caseNumber,
                        KIND,
                        words(task, note),
                        answers.sentOn(),
                        answers.sentBy(),
                        statement(caseNumber)),
                task.user());
        return Completion.done();
    }

    private String words(OpenTask task, String note) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        SupportPlan plan = plans.plan(task.caseNumber());
        Map<String, String> values = new HashMap<>();
        values.put("name", people.get(pathwayCase.person()).name());
        values.put("startsOn", PlanWording.day(plan.startsOn()));
        values.put("statement", LetterWords.STATEMENT);
        values.put("deployment", plan.conversation().words());
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, pathwayCase.legalBasis(), values);
    }

    private Statement statement(CaseNumber caseNumber) {
        PersonalBudget budget = budgets.current(caseNumber).orElseThrow();
        BudgetStatement statement =
                new BudgetStatement(cases.get(caseNumber).legalBasis(), budget, plans.plan(caseNumber));
        return budget.version() == 1
                ? statement.first()
                : budgets.before(budget)
                        .map(earlier -> statement.after(new Earlier(earlier, plans.of(earlier))))
                        .orElseGet(statement::first);
    }
}
