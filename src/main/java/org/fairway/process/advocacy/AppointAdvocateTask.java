package org.fairway.process.advocacy;

import java.util.stream.Collectors;
import org.fairway.pathway.Cases;
import org.fairway.person.Ability;
import org.fairway.person.Advocate;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Advocates;
import org.fairway.person.Involvement;
import org.fairway.person.Involvements;
import org.fairway.person.People;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.person.Supporter;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Commissioning names an independent advocate; without a name the person is not assessed. */
@Component
class AppointAdvocateTask implements HumanTask<AppointAdvocateAnswers> {
    private final Involvements involvements;
    private final Cases cases;
    private final People people;
    private final Profiles profiles;
    private final Advocates advocates;

    AppointAdvocateTask(Involvements involvements, Cases cases, People people, Profiles profiles, Advocates advocates) {
        this.involvements = involvements;
        this.cases = cases;
        this.people = people;
        this.profiles = profiles;
        this.advocates = advocates;
    }

    @Override
    public String taskKey() {
        return AdvocacyProcess.APPOINT_ADVOCATE;
    }

    @Override
    public Class<AppointAdvocateAnswers> answers() {
        return AppointAdvocateAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Involvement involvement = involvements.of(task.caseNumber());
        return Prefill.empty()
                .with(
                        "personText",
                        people.get(cases.get(task.caseNumber()).person()).inWords())
                .with("difficultiesText", difficulties(involvement))
                .with("supporterText", considered(involvement.supporter()))
                .with("roleText", role(task.fact(AdvocacyProcess.ADVOCATE_ROLE)))
                .with(
                        "communicationText",
                        profiles.of(cases.get(task.caseNumber()).person())
                                .map(Profile::needsInWords)
                                .orElse("not known"))
                .with("appointedOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, AppointAdvocateAnswers answers) {
        if (answers.appointedOn().isBefore(cases.get(task.caseNumber()).openedOn())) {
            return Completion.refused("appointedOn", "This is before the case was opened.");
        }
        advocates.record(
                new Advocate(
                        task.recordId("advocate"),
                        task.caseNumber(),
                        task.fact(AdvocacyProcess.ADVOCATE_ROLE),
                        answers.name(),
                        answers.organisation(),
                        answers.telephone(),
                        answers.appointedOn(),
                        answers.personsView()),
                task.user());
        return Completion.done();
    }

    private static String difficulties(Involvement involvement) {
        return involvement.substantialDifficulty()
                ? involvement.difficulties().stream()
                        .sorted()
                        .map(Ability::words)
                        .collect(Collectors.joining("; "))
                : "making the decision that was assessed";
    }

    private static String considered(@Nullable Supporter supporter) {
        return supporter == null
                ? "nobody could be named"
                : supporter.name() + ", " + supporter.relation()
                        + (supporter.appropriate() ? "" : ", who cannot stand in for an advocate");
    }

    private static String role(AdvocateRole role) {
        return role == AdvocateRole.CARE_ACT
                ? "independent advocate under the Care Act"
                : "independent advocate under the Care Act, and independent mental capacity advocate";
    }
}
