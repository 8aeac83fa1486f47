package org.fairway.process.signoff;

import java.time.LocalDate;
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
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.signoff.BudgetStatement.Earlier;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** The person is sent their budget, its lines and its three figures, as the rows have them. */
@Component
class SendBudgetStatementTask implements HumanTask<LetterAnswers> {
    static final String KIND = NoticeOfLess.TOLD_BY;
    private final PlanPutForward plans;
    private final PersonalBudgets budgets;
    private final SignOffs signOffs;
    private final Letters letters;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;
    private final NoticeOfLess notice;

    SendBudgetStatementTask(
            PlanPutForward plans,
            PersonalBudgets budgets,
            SignOffs signOffs,
            Letters letters,
            Cases cases,
            People people,
            Colleagues colleagues,
            LetterDrafts drafts,
            ReferenceData reference) {
        this.plans = plans;
        this.budgets = budgets;
        this.signOffs = signOffs;
        this.letters = letters;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.drafts = drafts;
        this.notice = new NoticeOfLess(reference);
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
                        words(task, "", task.today())
                                .replace(
                                        LetterWords.STATEMENT,
                                        statement(task.caseNumber(), told(task.caseNumber(), task.today()))
                                                .text()))
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
        PersonalBudget budget = told(caseNumber, answers.sentOn());
        if (!budget.equals(budgets.current(caseNumber).orElseThrow())) {
            budgets.record(budget, task.user());
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        caseNumber,
                        KIND,
                        words(task, note, answers.sentOn()),
                        answers.sentOn(),
                        answers.sentBy(),
                        statement(caseNumber, budget)),
                task.user());
        return Completion.done();
    }

    /** The budget as it begins when it is told on that day: a lower one not before its notice is over. */
    private PersonalBudget told(CaseNumber caseNumber, LocalDate day) {
        PersonalBudget budget = budgets.current(caseNumber).orElseThrow();
        LocalDate begins = notice.begins(plans.plan(caseNumber), day);
        return begins.isAfter(budget.from()) ? budget.beginning(UUID.randomUUID(), begins) : budget;
    }

    private String words(OpenTask task, String note, LocalDate toldOn) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        SupportPlan plan = plans.plan(task.caseNumber());
        Map<String, String> values = new HashMap<>();
        values.put("name", people.get(pathwayCase.person()).name());
        values.put("startsOn", PlanWording.day(notice.begins(plan, toldOn)));
        values.put("statement", LetterWords.STATEMENT);
        values.put("deployment", plan.conversation().words());
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, pathwayCase.legalBasis(), values);
    }

    private Statement statement(CaseNumber caseNumber, PersonalBudget budget) {
        BudgetStatement statement =
                new BudgetStatement(cases.get(caseNumber).legalBasis(), budget, plans.plan(caseNumber));
        return budget.version() == 1
                ? statement.first()
                : budgets.before(budget)
                        .map(earlier -> statement.after(new Earlier(earlier, plans.of(earlier))))
                        .orElseGet(statement::first);
    }
}
