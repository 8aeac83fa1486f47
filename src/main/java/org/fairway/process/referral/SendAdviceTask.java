package org.fairway.process.referral;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.ReferralOutcome;
import org.fairway.person.People;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.referral.AdviceLetter;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.fairway.referral.Handover;
import org.fairway.referral.Handovers;
import org.fairway.reviewrequest.PassOnContact;
import org.fairway.reviewrequest.RequestReason;
import org.fairway.reviewrequest.ReviewRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever is not assessed gets advice in writing that fits them, and a day on which the council asks again. */
@Component
class SendAdviceTask implements HumanTask<SendAdviceAnswers> {
    private final Contacts contacts;
    private final Cases cases;
    private final People people;
    private final Profiles profiles;
    private final Letters letters;
    private final Handovers handovers;
    private final PassOnContact passOnContact;
    private final Decisions decisions;
    private final ReferenceData reference;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    SendAdviceTask(
            Contacts contacts,
            Cases cases,
            People people,
            Profiles profiles,
            Letters letters,
            Handovers handovers,
            PassOnContact passOnContact,
            Decisions decisions,
            ReferenceData reference,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.contacts = contacts;
        this.cases = cases;
        this.people = people;
        this.profiles = profiles;
        this.letters = letters;
        this.handovers = handovers;
        this.passOnContact = passOnContact;
        this.decisions = decisions;
        this.reference = reference;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return ReferralProcess.SEND_ADVICE;
    }

    @Override
    public Class<SendAdviceAnswers> answers() {
        return SendAdviceAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Contact contact = contacts.of(task.caseNumber());
        LocalDate followUpOn = reference.due("advice-follow-up", task.today());
        return Prefill.empty()
                .with(
                        "personText",
                        people.get(cases.get(task.caseNumber()).person()).inWords())
                .with("contactRouteText", task.fact(ReferralProcess.CONTACT_ROUTE))
                .with("decisionText", reason(task.caseNumber()))
                .with("ownWordsText", contact.ownWords())
                .with("passedOnText", passedOnText(task, contact))
                .with(
                        "formatText",
                        profiles.of(cases.get(task.caseNumber()).person())
                                .map(Profile::needsInWords)
                                .orElse("not known"))
                .with("letter", draft(task, contact, followUpOn))
                .with("sentOn", task.today())
                .with("followUpOn", followUpOn);
    }

    @Override
    public Completion complete(OpenTask task, SendAdviceAnswers answers) {
        List<Problem> wrong = check(task, answers);
        if (!wrong.isEmpty()) {
            return new Completion.Refused(wrong);
        }
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        kind(task, contacts.of(task.caseNumber())).name(),
                        answers.letter(),
                        answers.sentOn(),
                        answers.sentBy()),
                task.user());
        if (answers.handedTo() != null && answers.handedOn() != null && handedOver(task)) {
            handovers.record(
                    new Handover(UUID.randomUUID(), task.caseNumber(), answers.handedTo(), answers.handedOn()),
                    task.user());
        }
        passOn(task);
        return Completion.done().with(PathwayVariables.FOLLOW_UP_ON, answers.followUpOn());
    }

    /** What a new contact tells about an open case reaches its worker, as the letter says. */
    private void passOn(OpenTask task) {
        Contact contact = contacts.of(task.caseNumber());
        if (kind(task, contact) != AdviceLetter.PASSED_TO_YOUR_WORKER) {
            return;
        }
        openCase(cases.get(task.caseNumber()))
                .ifPresent(open -> passOnContact.pass(
                        new ReviewRequest(
                                UUID.nameUUIDFromBytes(
                                        ("contact " + task.caseNumber()).getBytes(StandardCharsets.UTF_8)),
                                open,
                                RequestReason.NEW_CONTACT,
                                contact.ownWords() + "\n\n" + contact.understood(),
                                contact.receivedOn(),
                                task.caseNumber()),
                        task.user()));
    }

    private @Nullable String passedOnText(OpenTask task, Contact contact) {
        return kind(task, contact) == AdviceLetter.PASSED_TO_YOUR_WORKER
                ? openCase(cases.get(task.caseNumber()))
                        .map(
                                "When you finish this, what was told becomes a task of the worker of case **%s**, with a due date."
                                        ::formatted)
                        .orElse(null)
                : null;
    }

    private List<Problem> check(OpenTask task, SendAdviceAnswers answers) {
        List<Problem> wrong = new ArrayList<>();
        LetterText.unfilled(answers.letter())
                .ifPresent(place ->
                        wrong.add(new Problem("letter", "The letter still has a place for you to fill in: " + place)));
        if (!answers.letter().contains(LetterText.day(answers.followUpOn()))) {
            wrong.add(new Problem(
                    "letter",
                    "The letter must name the day on which we will ask again: " + LetterText.day(answers.followUpOn())
                            + "."));
        }
        LocalDate latest = reference.due("advice-follow-up-latest", task.today());
        if (!answers.followUpOn().isAfter(task.today()) || answers.followUpOn().isAfter(latest)) {
            wrong.add(new Problem(
                    "followUpOn", "Choose a day after today and not later than " + LetterText.day(latest) + "."));
        }
        if (answers.sentOn().isBefore(contacts.of(task.caseNumber()).receivedOn())) {
            wrong.add(new Problem("sentOn", "The letter cannot have been sent before the contact."));
        }
        if (handedOver(task) && answers.handedTo() == null) {
            wrong.add(new Problem("handedTo", "Say whom you have told about the person."));
        }
        if (handedOver(task) && answers.handedOn() == null) {
            wrong.add(new Problem("handedOn", "Say when you told them."));
        }
        return wrong;
    }

    private static boolean handedOver(OpenTask task) {
        return task.fact(ReferralProcess.CONTACT_ROUTE) == ReferralOutcome.REFER_ELSEWHERE;
    }

    private static AdviceLetter kind(OpenTask task, Contact contact) {
        return AdviceLetter.of(task.fact(ReferralProcess.CONTACT_ROUTE), contact.residence());
    }

    private String draft(OpenTask task, Contact contact, LocalDate followUpOn) {
        PathwayCase current = cases.get(task.caseNumber());
        return drafts.of(
                kind(task, contact).name(),
                current.legalBasis(),
                Map.of(
                        "name", people.get(current.person()).name(),
                        "contactDate", LetterText.day(contact.receivedOn()),
                        "situation", "This is what we were told: “" + LetterText.quoted(contact.ownWords()) + "”",
                        "openCase", openCase(current).map(CaseNumber::text).orElse(""),
                        "followUpDate", LetterText.day(followUpOn),
                        "worker", colleagues.nameOf(task.user())));
    }

    /** The case of the same kind that was open already. */
    private Optional<CaseNumber> openCase(PathwayCase current) {
        return cases.of(current.person()).stream()
                .filter(other -> !other.number().equals(current.number())
                        && other.legalBasis() == current.legalBasis()
                        && other.closedOn() == null)
                .map(PathwayCase::number)
                .findFirst();
    }

    private String reason(CaseNumber caseNumber) {
        return decisions.of(caseNumber.text()).stream()
                .filter(decision -> decision.key().equals(TriageContactDelegate.TABLE))
                .reduce((earlier, later) -> later)
                .map(Decision::reasons)
                .flatMap(reasons -> reasons.stream().findFirst())
                .orElse("no assessment");
    }
}
