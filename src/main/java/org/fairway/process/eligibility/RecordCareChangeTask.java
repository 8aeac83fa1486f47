package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ReliedOnCare;
import org.fairway.eligibility.WithdrawWillingness.Outcome;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Hours;
import org.fairway.pathway.Cases;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/**
 * A carer stops doing something, on any day and for any reason or none. The adult's worker learns what and from when, and
 * the adult's plan is looked at again.
 */
@Component
class RecordCareChangeTask implements HumanTask<CareChangeAnswers> {
    private static final Pattern CHOICE = Pattern.compile("([^/]{1,30})/([0-9]{1,4})");
    private static final String NOT_THEIRS = "Choose from the list; it shows what carers of your teams do.";
    private final CarerAssessments assessments;
    private final WithdrawnCare withdrawnCare;
    private final Cases cases;

    RecordCareChangeTask(CarerAssessments assessments, WithdrawnCare withdrawnCare, Cases cases) {
        this.assessments = assessments;
        this.withdrawnCare = withdrawnCare;
        this.cases = cases;
    }

    @Override
    public String taskKey() {
        return CareChangeProcess.RECORD_CARE_CHANGE;
    }

    @Override
    public Class<CareChangeAnswers> answers() {
        return CareChangeAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        List<ReliedOnCare> reliedOn = assessments.reliedOn(teams(task));
        return Prefill.empty()
                .with("stopsFrom", task.today())
                .with("nobodyWords", reliedOn.isEmpty() ? "No carer of your teams is counted on for anything." : null)
                .with(
                        "reliedOn",
                        reliedOn.stream().map(RecordCareChangeTask::choice).toList());
    }

    @Override
    public Completion complete(OpenTask task, CareChangeAnswers answers) {
        LocalDate from = answers.stopsFrom();
        if (answers.change() == CareChangeAnswers.Change.NOTHING) {
            return Completion.done();
        }
        if (answers.careTasks().isEmpty() || from == null) {
            return new Objections()
                    .missing(answers.careTasks(), "careTasks", "Choose what the carer stops doing.")
                    .missing(from, "stopsFrom", "Say from which day.")
                    .refusal()
                    .orElseThrow();
        }
        if (from.isBefore(task.today().minusYears(1))
                || from.isAfter(task.today().plusYears(1))) {
            return Completion.refused("stopsFrom", "This day is more than a year away. Check the year.");
        }
        List<Problem> problems = answers.careTasks().stream()
                .distinct()
                .flatMap(chosen -> stop(task, chosen, from).stream())
                .map(reason -> new Problem("careTasks", reason))
                .toList();
        return problems.isEmpty() ? Completion.done() : new Completion.Refused(problems);
    }

    /** Why it cannot be noted; empty when it was. A refusal takes back what was noted before it. */
    private Optional<String> stop(OpenTask task, String chosen, LocalDate from) {
        Matcher parts = CHOICE.matcher(chosen);
        Optional<CaseNumber> carersCase = parts.matches() ? CaseNumber.parse(parts.group(1)) : Optional.empty();
        if (carersCase.isEmpty() || !isOfTheirTeam(task, carersCase.get())) {
            return Optional.of(NOT_THEIRS);
        }
        Outcome outcome = withdrawnCare.withdraw(carersCase.get(), Integer.parseInt(parts.group(2)), from, task.user());
        if (outcome instanceof Outcome.CaseClosed closed) {
            return Optional.of("Case %s was closed on %s. If the carer needs us again, begin a new referral."
                    .formatted(carersCase.get(), Words.day(closed.on())));
        }
        if (outcome instanceof Outcome.AlreadyWithdrawn) {
            return Optional.of("Somebody has noted this before. Take it off the list.");
        }
        return outcome instanceof Outcome.NoSuchTask ? Optional.of(NOT_THEIRS) : Optional.empty();
    }

    private boolean isOfTheirTeam(OpenTask task, CaseNumber carersCase) {
        return cases.exists(carersCase)
                && teams(task).contains(cases.get(carersCase).team());
    }

    private static Set<String> teams(OpenTask task) {
        return Role.TEAMS.stream()
                .filter(team -> task.groups().contains(Role.CARERS_WORKER.id(team)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> choice(ReliedOnCare care) {
        return Map.of(
                "label",
                "%s (%s): %s, %s a week"
                        .formatted(care.carer(), care.carersCase(), care.task(), Hours.words(care.hoursAWeek())),
                "value",
                care.carersCase() + "/" + care.taskNumber());
    }
}
