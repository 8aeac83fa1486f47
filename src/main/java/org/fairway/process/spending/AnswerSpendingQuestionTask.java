package org.fairway.process.spending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.CaseVariables;
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
    private static final Pattern CHOICE = Pattern.compile("([^/]{1,30})/([0-9]{1,4})");
    private static final String NOT_THEIRS = "Choose from the list; it shows the plans of the people you work with.";
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
        List<Map<String, String>> choices = plans(task.groups())
                .flatMap(AnswerSpendingQuestionTask::choices)
                .toList();
        return Prefill.empty()
                .with("askedOn", task.today())
                .with("nobodyWords", choices.isEmpty() ? "Nobody you work with has an approved plan." : null)
                .with("planLines", choices);
    }

    @Override
    public Completion complete(OpenTask task, SpendingQuestionAnswers answers) {
        if (answers.choice() == SpendingQuestionAnswers.Choice.NOTHING) {
            return Completion.done().with(SpendingQuestionProcess.QUESTION_ANSWERED, false);
        }
        Optional<Chosen> chosen = chosen(task, answers);
        if (chosen.isEmpty()) {
            return Completion.refused("planLine", NOT_THEIRS);
        }
        QuestionReader reader = new QuestionReader(answers, task.today());
        Optional<Completion.Refused> refusal =
                reader.objections(chosen.get().cover().isInThePlan());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        KeptAnswer answer = answer(task, answers, chosen.get(), reader);
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

    private Optional<Chosen> chosen(OpenTask task, SpendingQuestionAnswers answers) {
        Matcher parts = CHOICE.matcher(Optional.ofNullable(answers.planLine()).orElse(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts.group(2));
        return CaseNumber.parse(parts.group(1))
                .flatMap(kept::plan)
                .filter(plan -> isTheirs(plan, task.groups()))
                .filter(plan -> number == NO_LINE || plan.line(number).isPresent())
                .map(plan -> new Chosen(plan, number));
    }

    private Stream<PlanInForce> plans(Set<String> groups) {
        Set<String> teams = groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id())
                ? Set.copyOf(Role.TEAMS)
                : Role.TEAMS.stream()
                        .filter(team -> groups.contains(Role.SOCIAL_WORKER.id(team))
                                || groups.contains(Role.CARERS_WORKER.id(team)))
                        .collect(Collectors.toUnmodifiableSet());
        return kept.plansOfTeams(teams).stream().filter(plan -> isTheirs(plan, groups));
    }

    private static boolean isTheirs(PlanInForce plan, Set<String> groups) {
        return groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id())
                || groups.contains(CaseVariables.workerGroup(plan.basis(), plan.team()));
    }

    private static Stream<Map<String, String>> choices(PlanInForce plan) {
        String who = "%s (%s)".formatted(plan.person(), plan.caseNumber());
        return Stream.concat(
                plan.lines().stream().map(line -> choice(plan, line.number(), "%s: %s".formatted(who, words(line)))),
                Stream.of(choice(plan, NO_LINE, who + ": no line of the plan covers it")));
    }

    private static String words(Line line) {
        return "%d. %s (%s)".formatted(line.number(), line.support(), line.need());
    }

    private static Map<String, String> choice(PlanInForce plan, int line, String label) {
        return Map.of("value", plan.caseNumber() + "/" + line, "label", label);
    }

    /** The plan and the line of it that were chosen. */
    private record Chosen(PlanInForce plan, int number) {
        PlanCover cover() {
            return plan.line(number).map(Line::cover).orElse(PlanCover.NONE);
        }
    }
}
