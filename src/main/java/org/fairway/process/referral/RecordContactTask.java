package org.fairway.process.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Refused;
import org.fairway.process.task.Facts;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.CaseVariables;
import org.fairway.referral.ContactFor;
import org.fairway.referral.ContactOutcome;
import org.fairway.referral.NewContact;
import org.fairway.referral.RecordContact;
import org.fairway.referral.ReferralRequest;
import org.fairway.referral.ReferralRequests;
import org.fairway.referral.Refusal;
import org.springframework.stereotype.Component;

/** A contact officer writes down who may need help and why; the case is opened under the number drawn at the start. */
@Component
class RecordContactTask implements HumanTask<RecordContactAnswers> {
    private static final String CHILDREN_TEAM = "children";
    private final RecordContact recordContact;
    private final ReferralRequests requests;
    private final WhatIsKnown known;
    private final Cases cases;
    private final People people;

    RecordContactTask(
            RecordContact recordContact, ReferralRequests requests, WhatIsKnown known, Cases cases, People people) {
        this.recordContact = recordContact;
        this.requests = requests;
        this.known = known;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public String taskKey() {
        return ReferralProcess.RECORD_CONTACT;
    }

    @Override
    public Class<RecordContactAnswers> answers() {
        return RecordContactAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill form = Prefill.empty()
                .with("receivedOn", task.today())
                .with("language", "English")
                .with("team", word(task.fact(CaseVariables.TEAM)))
                .with(
                        "teams",
                        teams(task).stream()
                                .map(team -> Map.of("label", capital(team), "value", word(team)))
                                .toList());
        requests.find(task.caseNumber()).ifPresent(request -> known.fill(form, request));
        return form;
    }

    @Override
    public Completion complete(OpenTask task, RecordContactAnswers answers) {
        ContactReading reading = new ContactReading(answers);
        String team = answers.team().toLowerCase(Locale.ROOT);
        List<Refusal> wrong = reading.leftOut();
        if (!teams(task).contains(team)) {
            wrong.add(new Refusal("team", "Choose one of your own teams."));
        } else if ((answers.contactFor() == ContactFor.CHILD) != team.equals(CHILDREN_TEAM)) {
            wrong.add(new Refusal("team", "The children team holds the cases of children, and no other."));
        }
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        NewContact contact = reading.contact(task.caseNumber(), personId(task, answers), UUID::randomUUID);
        ContactOutcome outcome = recordContact.record(contact, team, task.user(), task.today());
        return outcome instanceof ContactOutcome.NotRecorded notRecorded
                ? refused(notRecorded.refusals())
                : new Completion.Done(Facts.ofCase(answers.contactFor().legalBasis(), team))
                        .with(ReferralProcess.URGENT, contact.contact().urgent())
                        .with(
                                ReferralProcess.SAFEGUARDING_CONCERN,
                                contact.contact().safeguardingConcern())
                        .with(
                                ReferralProcess.CAPACITY_IN_DOUBT,
                                contact.contact().capacityInDoubt());
    }

    /** The person of the earlier case, where they are plainly the same; else a new one. */
    private PersonId personId(OpenTask task, RecordContactAnswers answers) {
        return requests.find(task.caseNumber())
                .flatMap(this::earlierPerson)
                .filter(person -> person.birthDate().equals(answers.birthDate())
                        && person.familyName()
                                .equalsIgnoreCase(answers.familyName().strip()))
                .map(Person::id)
                .orElseGet(() -> new PersonId(UUID.randomUUID()));
    }

    private Optional<Person> earlierPerson(ReferralRequest request) {
        return Optional.ofNullable(request.earlierCase())
                .map(earlier -> people.get(cases.get(earlier).person()));
    }

    private static List<String> teams(OpenTask task) {
        return Role.TEAMS.stream()
                .filter(team -> task.groups().contains(Role.CONTACT_OFFICER.id(team)))
                .toList();
    }

    /** The team as a choice of the form. */
    private static String word(String team) {
        return team.toUpperCase(Locale.ROOT);
    }

    private static String capital(String team) {
        return team.substring(0, 1).toUpperCase(Locale.ROOT) + team.substring(1);
    }

    private static Refused refused(List<Refusal> wrong) {
        return new Refused(wrong.stream()
                .map(refusal -> new Completion.Problem(refusal.field(), refusal.reason()))
                .toList());
    }
}
