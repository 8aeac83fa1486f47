package org.fairway.process.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.BestInterests;
import org.fairway.person.CapacityAssessment;
import org.fairway.person.CapacityAssessments;
import org.fairway.person.DecisionMaker;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A social worker finds out whether the person can make one decision; the answer follows from the parts of the test. */
@Component
class AssessCapacityTask implements HumanTask<AssessCapacityAnswers> {
    private final Contacts contacts;
    private final CapacityAssessments assessments;

    AssessCapacityTask(Contacts contacts, CapacityAssessments assessments) {
        this.contacts = contacts;
        this.assessments = assessments;
    }

    @Override
    public String taskKey() {
        return ReferralProcess.ASSESS_CAPACITY;
    }

    @Override
    public Class<AssessCapacityAnswers> answers() {
        return AssessCapacityAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Contact contact = contacts.of(task.caseNumber());
        return Prefill.empty()
                .with("decision", contact.decisionInDoubt())
                .with("understoodText", contact.understood())
                .with("assessedOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, AssessCapacityAnswers answers) {
        List<Problem> wrong = new ArrayList<>();
        LocalDate receivedOn = contacts.of(task.caseNumber()).receivedOn();
        check(answers.assessedOn().isBefore(receivedOn), "assessedOn", "This is earlier than the contact.", wrong);
        boolean unable = !answers.unableTo().isEmpty();
        boolean impaired = unable && answers.impairment() == YesNo.YES;
        check(unable && answers.impairment() == null, "impairment", "Say whether there is an impairment.", wrong);
        check(impaired && answers.impairmentWords() == null, "impairmentWords", "Say what it is.", wrong);
        check(impaired && answers.becauseOfImpairment() == null, "becauseOfImpairment", "Answer this question.", wrong);
        boolean lacks = impaired && answers.becauseOfImpairment() == YesNo.YES;
        BestInterests decided = lacks ? bestInterests(answers, wrong) : null;
        LocalDate reviewOn = lacks ? answers.reviewOn() : null;
        check(
                reviewOn != null && !reviewOn.isAfter(answers.assessedOn()),
                "reviewOn",
                "Look again on a day after the assessment, or leave this blank.",
                wrong);
        if (!wrong.isEmpty()) {
            return new Completion.Refused(wrong);
        }
        assessments.record(assessment(task.caseNumber(), answers, impaired, lacks, decided, reviewOn), task.user());
        return Completion.done();
    }

    private static CapacityAssessment assessment(
            CaseNumber caseNumber,
            AssessCapacityAnswers answers,
            boolean impaired,
            boolean because,
            @Nullable BestInterests decided,
            @Nullable LocalDate reviewOn) {
        return new CapacityAssessment(
                UUID.randomUUID(),
                caseNumber,
                answers.decision(),
                answers.assessedOn(),
                answers.helpGiven(),
                answers.unableTo(),
                impaired ? answers.impairmentWords() : null,
                because,
                answers.evidence(),
                decided,
                reviewOn);
    }

    private static @Nullable BestInterests bestInterests(AssessCapacityAnswers answers, List<Problem> wrong) {
        DecisionMaker maker = answers.decisionMaker();
        String consulted = answers.consulted();
        String conclusion = answers.conclusion();
        boolean named = maker == DecisionMaker.COUNCIL || answers.authorisedPerson() != null;
        check(maker == null, "decisionMaker", "Say who decides for the person.", wrong);
        check(maker != null && !named, "authorisedPerson", "Give the name of the attorney or deputy.", wrong);
        check(
                consulted == null,
                "consulted",
                "Say who was asked and what the person wants, feels and believes.",
                wrong);
        check(conclusion == null, "conclusion", "Say what was decided and why it is in their best interests.", wrong);
        return maker == null || !named || consulted == null || conclusion == null
                ? null
                : new BestInterests(
                        maker,
                        maker == DecisionMaker.COUNCIL ? null : answers.authorisedPerson(),
                        consulted,
                        conclusion);
    }

    private static void check(boolean bad, String field, String reason, List<Problem> wrong) {
        if (bad) {
            wrong.add(new Problem(field, reason));
        }
    }
}
