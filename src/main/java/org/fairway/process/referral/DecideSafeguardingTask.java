package org.fairway.process.referral;

import java.util.UUID;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.fairway.referral.SafeguardingDecision;
import org.fairway.referral.SafeguardingDecisions;
import org.springframework.stereotype.Component;

/** The safeguarding lead decides what is done about a concern; the duty to enquire follows from the three tests. */
@Component
class DecideSafeguardingTask implements HumanTask<DecideSafeguardingAnswers> {
    private final Contacts contacts;
    private final Cases cases;
    private final People people;
    private final SafeguardingDecisions decisions;

    DecideSafeguardingTask(Contacts contacts, Cases cases, People people, SafeguardingDecisions decisions) {
        this.contacts = contacts;
        this.cases = cases;
        this.people = people;
        this.decisions = decisions;
    }

    @Override
    public String taskKey() {
        return ReferralProcess.DECIDE_SAFEGUARDING;
    }

    @Override
    public Class<DecideSafeguardingAnswers> answers() {
        return DecideSafeguardingAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Contact contact = contacts.of(task.caseNumber());
        return Prefill.empty()
                .with(
                        "personText",
                        people.get(cases.get(task.caseNumber()).person()).inWords())
                .with("abuseConcernText", contact.abuseConcern())
                .with("understoodText", contact.understood())
                .with("decidedOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, DecideSafeguardingAnswers answers) {
        if (answers.decidedOn().isBefore(contacts.of(task.caseNumber()).receivedOn())) {
            return Completion.refused("decidedOn", "The decision cannot be earlier than the contact.");
        }
        if (!answers.mustEnquire() && answers.enquire() == null) {
            return Completion.refused("enquire", "Say whether an enquiry is made although the tests are not all met.");
        }
        boolean enquiry = answers.mustEnquire() || answers.enquire() == YesNo.YES;
        if (enquiry && answers.enquiryLead() == null) {
            return Completion.refused("enquiryLead", "An enquiry is made: say who leads it.");
        }
        decisions.record(
                new SafeguardingDecision(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        answers.decidedOn(),
                        answers.hasNeeds().yes(),
                        answers.atRisk().yes(),
                        answers.cannotProtectThemselves().yes(),
                        answers.madeSafe(),
                        answers.personsWishes(),
                        answers.reasons(),
                        enquiry ? answers.enquiryLead() : null),
                task.user());
        return Completion.done();
    }
}
