package org.fairway.process.spending;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.agreement.RelativesLaw;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanCover;
import org.fairway.spending.PlanInForce;
import org.fairway.spending.PlanInForce.Line;
import org.fairway.spending.SpendingAnswer;
import org.fairway.spending.SpendingLimits;
import org.fairway.spending.SpendingQuestion;
import org.springframework.stereotype.Component;

/** "Can I spend it on this?": the plan in force answers, and the answer is kept. */
@Component
class AnswerSpendingQuestionTask implements HumanTask<SpendingQuestionAnswers> {
    private static final int NO_LINE = 0;
    private final KeptAnswers kept;
    private final TabledSpendingRules rules;
    private final ReferenceData reference;
    private final DirectPaymentChecks checks;

    AnswerSpendingQuestionTask(
            KeptAnswers kept, TabledSpendingRules rules, ReferenceData reference, DirectPaymentChecks checks) {
        this.kept = kept;
        this.rules = rules;
        this.reference = reference;
        this.checks = checks;
    }

    @Override
    public String taskKey() {
        return SpendingQuestionProcess.ANSWER_QUESTION;
    }

    @Override
    public Class<SpendingQuestionAnswers> answers() {
        return SpendingQuestionAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        PlanInForce plan = plan(task);
        return Prefill.empty()
                .with("askedOn", task.today())
                .with("personName", plan.person())
                .with("caseNumber", plan.caseNumber().text())
                .with("planVersion", plan.version())
                .with(
                        "relativesWords",
                        (plan.basis() == LegalBasis.CHILDREN_ACT ? RelativesLaw.PARENT_RECEIVES : RelativesLaw.CARE_ACT)
                                .words())
                .with("planLines", choices(plan).toList())
                .with(
                        "nhsLines",
                        plan.lines().stream()
                                .filter(line -> line.cover() == PlanCover.NHS)
                                .map(line -> String.valueOf(line.number()))
                                .toList());
    }

    @Override
    public Completion complete(OpenTask task, SpendingQuestionAnswers answers) {
        if (answers.choice() == SpendingQuestionAnswers.Choice.NOTHING) {
            return Completion.done().with(SpendingQuestionProcess.QUESTION_ANSWERED, false);
        }
        PlanInForce plan = plan(task);
        Integer line = answers.planLine();
        if (!new PlansOfWorkers(task.groups()).mayAnswer(plan)) {
            return Completion.refused("choice", "Choose another plan: this person is not among those you work with.");
        }
        if (line == null || (line != NO_LINE && plan.line(line).isEmpty())) {
            return Completion.refused("planLine", "Choose from the list; it shows the lines of the plan.");
        }
        Chosen chosen = new Chosen(plan, line);
        QuestionReader reader = new QuestionReader(answers, task.today());
        Optional<Completion.Refused> refusal = reader.objections(chosen.cover());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        KeptAnswer answer = answer(task, answers, chosen, reader);
        kept.keep(answer);
        return Completion.done()
                .with(SpendingQuestionProcess.QUESTION_ANSWERED, true)
                .with(SpendingQuestionProcess.SPENDING_ANSWER, answer.id());
    }

    private KeptAnswer answer(OpenTask task, SpendingQuestionAnswers answers, Chosen chosen, QuestionReader reader) {
        PlanInForce plan = chosen.plan();
        SpendingQuestion question = reader.question(chosen.cover(), mayPayRelative(plan.caseNumber(), answers));
        return new KeptAnswer(
                task.recordId("answer"),
                plan.caseNumber(),
                plan.planId(),
                plan.version(),
                chosen.number() == NO_LINE ? null : chosen.number(),
                Objects.requireNonNull(answers.asker()).words(),
                Objects.requireNonNull(answers.askedOn()),
                question,
                SpendingAnswer.to(
                        question,
                        plan.basis(),
                        SpendingLimits.on(task.today(), reference),
                        rules.inTask(task, plan.caseNumber())),
                task.user());
    }

    /** Whether the council has found it necessary that this close relative is paid, and for this. */
    private boolean mayPayRelative(CaseNumber caseNumber, SpendingQuestionAnswers answers) {
        PaidRelative relative = answers.relative();
        RelativePaidFor purpose = answers.relativePaidFor();
        return relative != null
                && purpose != null
                && checks.latest(caseNumber)
                        .filter(check -> check.mayPay(relative, purpose))
                        .isPresent();
    }

    private PlanInForce plan(OpenTask task) {
        CaseNumber caseNumber = task.fact(SpendingQuestionProcess.ASKED_ABOUT);
        return kept.plan(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no plan in force in " + caseNumber));
    }

    private static Stream<Map<String, String>> choices(PlanInForce plan) {
        return Stream.concat(
                plan.lines().stream().map(line -> choice(line.number(), words(line))),
                Stream.of(choice(NO_LINE, "No line of the plan covers it")));
    }

    private static String words(Line line) {
        return "%d. %s (%s)%s"
                .formatted(
                        line.number(),
                        line.support(),
                        line.need(),
                        switch (line.cover()) {
                            case DIRECT_PAYMENT -> ": direct payment";
                            case MANAGED -> ": the council pays";
                            case NHS -> ": the NHS pays";
                            case NHS_UNPLANNED, NONE -> "";
                        });
    }

    private static Map<String, String> choice(int line, String label) {
        return Map.of("value", String.valueOf(line), "label", label);
    }

    /** The plan and the line of it that were chosen. */
    private record Chosen(PlanInForce plan, int number) {
        PlanCover cover() {
            return plan.line(number).map(Line::cover).orElse(PlanCover.NONE);
        }
    }
}
