package org.fairway.process.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairway.planning.PlanWording;
import org.fairway.process.engine.CoversInForce;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.AbsenceCovers;
import org.fairway.signoff.RecordAbsenceCover;
import org.fairway.signoff.RecordAbsenceCover.Colleague;
import org.fairway.signoff.RecordAbsenceCover.Outcome.CoverRefused;
import org.springframework.stereotype.Component;

/** Somebody who approves plans says who covers for them, from when until when, or that a cover ends earlier. */
@Component
class RecordAbsenceCoverTask implements HumanTask<AbsenceCoverAnswers> {
    private static final List<String> APPROVERS = Stream.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.PANEL_CHAIR)
            .map(Role::id)
            .toList();
    private static final List<String> COVERS = Stream.concat(
                    APPROVERS.stream(),
                    Stream.of(Role.DEPUTY_HEAD_OF_SERVICE, Role.DEPUTY_PANEL_CHAIR)
                            .map(Role::id))
            .toList();
    private final AbsenceCovers covers;
    private final RecordAbsenceCover recordAbsenceCover;
    private final CoversInForce inForce;
    private final Colleagues colleagues;
    private final ReferenceData reference;

    RecordAbsenceCoverTask(
            AbsenceCovers covers,
            RecordAbsenceCover recordAbsenceCover,
            CoversInForce inForce,
            Colleagues colleagues,
            ReferenceData reference) {
        this.covers = covers;
        this.recordAbsenceCover = recordAbsenceCover;
        this.inForce = inForce;
        this.colleagues = colleagues;
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return AbsenceCoverProcess.RECORD_ABSENCE_COVER;
    }

    @Override
    public Class<AbsenceCoverAnswers> answers() {
        return AbsenceCoverAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        List<AbsenceCover> known = covers.notOverOn(task.today());
        return Prefill.empty()
                .with("absent", task.user())
                .with("from", task.today())
                .with("lastDay", task.today())
                .with("approvers", people(colleagues.inGroups(APPROVERS)))
                .with("colleagues", people(colleagues.inGroups(COVERS)))
                .with("covers", known.stream().map(this::choice).toList())
                .with("noCovers", known.isEmpty());
    }

    @Override
    public Completion complete(OpenTask task, AbsenceCoverAnswers answers) {
        return answers.what() == AbsenceCoverAnswers.What.COVER ? cover(task, answers) : end(task, answers);
    }

    private Completion cover(OpenTask task, AbsenceCoverAnswers answers) {
        String absent = answers.absent();
        String coveredBy = answers.coveredBy();
        LocalDate from = answers.from();
        LocalDate until = answers.until();
        if (absent == null || coveredBy == null || from == null || until == null || answers.reason() == null) {
            return new Objections()
                    .missing(absent, "absent", "Say who is away.")
                    .missing(coveredBy, "coveredBy", "Say who covers.")
                    .missing(from, "from", "Give the first day.")
                    .missing(until, "until", "Give the last day.")
                    .missing(answers.reason(), "reason", "Say why.")
                    .refusal()
                    .orElseThrow();
        }
        RecordAbsenceCover.Outcome outcome = recordAbsenceCover.record(new RecordAbsenceCover.Request(
                task.recordId("cover"),
                new Colleague(absent, colleagues.groupsOf(absent)),
                new Colleague(coveredBy, colleagues.groupsOf(coveredBy)),
                from,
                until,
                answers.reason(),
                task.user(),
                isHeadOfService(task),
                task.today(),
                reference.due("absence-cover-longest", task.today())));
        if (outcome instanceof CoverRefused refused) {
            return new Completion.Refused(refused.problems().stream()
                    .map(problem -> new Completion.Problem(problem.about(), problem.reason()))
                    .toList());
        }
        inForce.readAgainOnceKept();
        return Completion.done();
    }

    private Completion end(OpenTask task, AbsenceCoverAnswers answers) {
        Optional<AbsenceCover> known = covers.notOverOn(task.today()).stream()
                .filter(cover -> cover.id().toString().equals(answers.cover()))
                .findFirst();
        LocalDate lastDay = answers.lastDay();
        if (known.isEmpty() || lastDay == null) {
            return new Objections()
                    .when(known.isEmpty(), "cover", "Choose the cover from the list.")
                    .missing(lastDay, "lastDay", "Give its last day.")
                    .refusal()
                    .orElseThrow();
        }
        AbsenceCover cover = known.get();
        LocalDate used = covers.lastUsed(cover).orElse(LocalDate.MIN);
        Optional<Completion.Refused> refusal = new Objections()
                .when(
                        !cover.absent().equals(task.user()) && !isHeadOfService(task),
                        "cover",
                        "Whoever is away, or the head of service, ends a cover.")
                .when(
                        lastDay.isBefore(task.today().minusDays(1)) || !lastDay.isBefore(cover.until()),
                        "lastDay",
                        "Give a day from yesterday on, earlier than %s.".formatted(PlanWording.day(cover.until())))
                .when(
                        lastDay.isBefore(used),
                        "lastDay",
                        "A plan was signed under this cover on %s. Give that day or a later one: what was signed keeps its ground."
                                .formatted(PlanWording.day(used)))
                .refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        covers.end(cover.id(), lastDay, task.user());
        inForce.readAgainOnceKept();
        return Completion.done();
    }

    /** By account: what is lent to somebody lends them no right to lend. */
    private boolean isHeadOfService(OpenTask task) {
        return colleagues.groupsOf(task.user()).contains(Role.HEAD_OF_SERVICE.id());
    }

    private static List<Map<String, String>> people(Map<String, String> names) {
        return names.entrySet().stream()
                .map(person -> Map.of("label", person.getValue(), "value", person.getKey()))
                .toList();
    }

    private Map<String, String> choice(AbsenceCover cover) {
        return Map.of(
                "label",
                "%s for %s, %s to %s"
                        .formatted(
                                colleagues.nameOf(cover.coveredBy()),
                                colleagues.nameOf(cover.absent()),
                                PlanWording.day(cover.from()),
                                PlanWording.day(cover.until())),
                "value",
                cover.id().toString());
    }
}
