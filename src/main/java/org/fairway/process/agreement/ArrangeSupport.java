package org.fairway.process.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.agreement.ManagedSupport;
import org.fairway.agreement.ManagedSupports;
import org.fairway.kernel.Sentence;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.payment.EndEntitlement;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanTable;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Support that the council arranges, line by line: by the person's choice, or instead of a refused direct payment. */
@Component
class ArrangeSupport {
    static final String KIND = "SUPPORT_ARRANGED";
    private final AgreedBudget agreed;
    private final ManagedSupports supports;
    private final Letters letters;
    private final ReferenceData reference;
    private final EndEntitlement endEntitlement;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    ArrangeSupport(
            AgreedBudget agreed,
            ManagedSupports supports,
            Letters letters,
            ReferenceData reference,
            EndEntitlement endEntitlement,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.agreed = agreed;
        this.supports = supports;
        this.letters = letters;
        this.reference = reference;
        this.endEntitlement = endEntitlement;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    Prefill prefill(OpenTask task, PaidAs way, String whyNow) {
        SupportPlan plan = agreed.plan(task.caseNumber());
        List<PlanLine> lines = plan.linesPaidAs(way);
        LocalDate begins = agreed.begins(task.caseNumber());
        return Prefill.empty()
                .with("personName", agreed.personName(task.caseNumber()))
                .with("whyNow", whyNow)
                .with("lineTable", PlanTable.of(lines))
                .with("lines", lines.stream().map(ArrangeSupport::choice).toList())
                .with("outcomes", plan.content().outcomes())
                .with(
                        "arrangements",
                        lines.stream().map(line -> firstRow(line, begins)).toList())
                .with("nextWords", PlanWording.day(reference.due("first-plan-review", task.today())));
    }

    Completion complete(OpenTask task, PaidAs way, ArrangeManagedSupportAnswers answers) {
        SupportPlan plan = agreed.plan(task.caseNumber());
        List<Problem> problems = problems(plan, way, task.today(), answers);
        if (!problems.isEmpty()) {
            return new Completion.Refused(problems);
        }
        supports.record(answers.arrangements().stream()
                .map(row -> new ManagedSupport(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        plan.id().value(),
                        Integer.parseInt(row.line()),
                        row.provider(),
                        row.startsOn(),
                        task.user(),
                        task.today()))
                .toList());
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        KIND,
                        words(task, plan, answers),
                        answers.toldOn(),
                        answers.toldBy()),
                task.user());
        if (way == PaidAs.DIRECT_PAYMENT || !plan.deployment().paysDirectly()) {
            endPayments(task, answers);
        }
        return Completion.done();
    }

    /** A direct payment that was made until now ends when all that takes its place has begun, and not a day before. */
    private void endPayments(OpenTask task, ArrangeManagedSupportAnswers answers) {
        answers.arrangements().stream()
                .map(ArrangementRow::startsOn)
                .max(LocalDate::compareTo)
                .ifPresent(begun -> endEntitlement.end(
                        task.caseNumber(), begun.minusDays(1), "The council arranges the support", task.user()));
    }

    private List<Problem> problems(
            SupportPlan plan, PaidAs way, LocalDate today, ArrangeManagedSupportAnswers answers) {
        List<Problem> problems = new ArrayList<>();
        Set<String> open = plan.linesPaidAs(way).stream()
                .map(line -> Integer.toString(line.number()))
                .collect(Collectors.toCollection(HashSet::new));
        LocalDate begins = agreed.begins(plan.caseNumber());
        LocalDate latest = reference.due("plan-starts-latest", today);
        for (int row = 0; row < answers.arrangements().size(); row++) {
            ArrangementRow arrangement = answers.arrangements().get(row);
            if (!open.remove(arrangement.line())) {
                problems.add(problem(row, "line", "Each line to arrange is named once. Check the line."));
            }
            if (arrangement.startsOn().isBefore(begins)) {
                problems.add(problem(
                        row, "startsOn", "The plan holds from %s. Check the date.".formatted(PlanWording.day(begins))));
            }
            if (arrangement.startsOn().isAfter(latest)) {
                problems.add(problem(
                        row,
                        "startsOn",
                        "Support starts by %s at the latest. Check the date.".formatted(PlanWording.day(latest))));
            }
        }
        open.stream()
                .sorted()
                .forEach(line -> problems.add(
                        new Problem("arrangements", "Say who gives the support of line %s.".formatted(line))));
        return problems;
    }

    private static Problem problem(int row, String field, String reason) {
        return new Problem("arrangements[%d].%s".formatted(row, field), reason);
    }

    private String words(OpenTask task, SupportPlan plan, ArrangeManagedSupportAnswers answers) {
        Map<String, String> supportOf = plan.lines().stream()
                .collect(Collectors.toMap(
                        line -> Integer.toString(line.number()), line -> Sentence.open(line.support())));
        Map<String, String> values = new HashMap<>();
        values.put("name", agreed.personName(task.caseNumber()));
        values.put(
                "arrangements",
                answers.arrangements().stream()
                        .map(row -> "%s: %s, from %s."
                                .formatted(supportOf.get(row.line()), row.provider(), PlanWording.day(row.startsOn())))
                        .collect(Collectors.joining("\n\n")));
        values.put("personsView", LetterText.quoted(answers.personsView()));
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, agreed.pathwayCase(task.caseNumber()).legalBasis(), values);
    }

    private static Map<String, String> choice(PlanLine line) {
        return Map.of(
                "value",
                Integer.toString(line.number()),
                "label",
                line.number() + ". " + Sentence.open(line.support()));
    }

    private static Map<String, String> firstRow(PlanLine line, LocalDate begins) {
        Map<String, String> row = new HashMap<>();
        row.put("line", Integer.toString(line.number()));
        row.put("startsOn", begins.toString());
        String known = line.givenBy();
        if (known != null) {
            row.put("provider", known);
        }
        return row;
    }
}
