package org.fairway.process.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.person.Involvement;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Person;
import org.fairway.person.Profile;
import org.fairway.person.Supporter;
import org.fairway.process.task.YesNo;
import org.fairway.referral.CaredFor;
import org.fairway.referral.Contact;
import org.fairway.referral.ContactFor;
import org.fairway.referral.Move;
import org.fairway.referral.NewContact;
import org.fairway.referral.Refusal;
import org.fairway.referral.Requester;
import org.fairway.referral.RequesterKind;
import org.jspecify.annotations.Nullable;

/** Reads the answers of the form as a contact. What was asked only on a condition counts only under that condition. */
final class ContactReading {
    private final RecordContactAnswers answers;

    ContactReading(RecordContactAnswers answers) {
        this.answers = answers;
    }

    /** Questions that follow from an answer and were left out. */
    List<Refusal> leftOut() {
        List<Refusal> wrong = new ArrayList<>();
        need(answers.movesOn() != null, answers.metThere(), "metThere", "Say what the other council meets.", wrong);
        need(answers.metThere() != null, answers.movesOn(), "movesOn", "Say on which day they move here.", wrong);
        need(answers.urgent().yes(), answers.urgentNeed(), "urgentNeed", "Say what cannot wait.", wrong);
        need(
                answers.safeguardingConcern().yes(),
                answers.abuseConcern(),
                "abuseConcern",
                "Say what gives reason to think so.",
                wrong);
        need(
                answers.capacityInDoubt().yes(),
                answers.decisionInDoubt(),
                "decisionInDoubt",
                "Say which decision they may not be able to make.",
                wrong);
        boolean needsHelp = needsHelpToTakePart();
        need(needsHelp, answers.someoneHelps(), "someoneHelps", "Say whether somebody could help them.", wrong);
        need(needsHelp, answers.longNhsStayLikely(), "longNhsStayLikely", "Answer this question.", wrong);
        boolean helped = needsHelp && answers.someoneHelps() == YesNo.YES;
        need(helped, answers.supporterName(), "supporterName", "Say who could help them.", wrong);
        need(helped, answers.supporterRelation(), "supporterRelation", "Say what they are to the person.", wrong);
        carerAndChildren(wrong);
        return wrong;
    }

    private void carerAndChildren(List<Refusal> wrong) {
        boolean forCarer = answers.contactFor() == ContactFor.CARER;
        need(
                forCarer && answers.caredForName() != null,
                answers.caredForRelationship(),
                "caredForRelationship",
                "Say what they are to that adult.",
                wrong);
        need(
                forCarer && answers.caredForName() != null,
                answers.caringHours(),
                "caringHours",
                "Say about how many hours a week they care.",
                wrong);
        need(
                answers.contactFor() == ContactFor.ADULT,
                answers.hasUnpaidCarer(),
                "hasUnpaidCarer",
                "Say whether anybody looks after them without pay.",
                wrong);
        boolean children = answers.childrenInHousehold().yes();
        need(
                children,
                answers.children().isEmpty() ? null : answers.children(),
                "children",
                "Name each child of the household.",
                wrong);
        need(
                !children,
                answers.children().isEmpty() ? answers : null,
                "childrenInHousehold",
                "You name a child of the household. Answer yes, or remove the row.",
                wrong);
    }

    /** The contact; only to be asked for when nothing was left out. */
    NewContact contact(CaseNumber caseNumber, PersonId person, Supplier<UUID> ids) {
        boolean forCarer = answers.contactFor() == ContactFor.CARER;
        return new NewContact(
                person(person),
                profile(),
                words(caseNumber),
                forCarer
                        ? List.of()
                        : answers.carers().stream()
                                .map(row -> row.named(ids.get()))
                                .toList(),
                answers.children().stream().map(row -> row.named(ids.get())).toList());
    }

    private Person person(PersonId id) {
        return new Person(
                id,
                answers.givenName(),
                answers.familyName(),
                answers.birthDate(),
                answers.nhsNumber(),
                answers.address(),
                answers.postcode(),
                answers.telephone(),
                answers.email());
    }

    private Profile profile() {
        return new Profile(
                answers.knownAs(),
                answers.gender(),
                answers.ethnicity(),
                answers.accommodation(),
                answers.contactMethod(),
                answers.preferredFormat(),
                answers.language(),
                answers.interpreter(),
                answers.communicationNeeds(),
                answers.practice());
    }

    private Contact words(CaseNumber caseNumber) {
        return new Contact(
                caseNumber,
                answers.receivedOn(),
                answers.contactFor(),
                answers.routeOfAccess(),
                requester(),
                answers.sharingConsent(),
                answers.ownWords(),
                answers.understood(),
                answers.appearanceOfNeed().yes(),
                answers.residence(),
                answers.urgent().yes() ? answers.urgentNeed() : null,
                answers.safeguardingConcern().yes() ? answers.abuseConcern() : null,
                answers.capacityInDoubt().yes() ? answers.decisionInDoubt() : null,
                involvement(),
                unpaidCarer(),
                caredFor(),
                move());
    }

    private @Nullable Move move() {
        LocalDate on = answers.movesOn();
        String metThere = answers.metThere();
        return on == null || metThere == null ? null : new Move(on, metThere);
    }

    private Requester requester() {
        return answers.requesterKind() == RequesterKind.THE_PERSON
                ? new Requester(RequesterKind.THE_PERSON, null, null, null)
                : new Requester(
                        answers.requesterKind(),
                        answers.requesterName(),
                        answers.requesterRelation(),
                        answers.requesterTelephone());
    }

    private Involvement involvement() {
        String name = answers.supporterName();
        String relation = answers.supporterRelation();
        boolean helped = needsHelpToTakePart() && answers.someoneHelps() == YesNo.YES;
        return new Involvement(
                Set.copyOf(answers.difficulties()),
                helped && name != null && relation != null
                        ? new Supporter(name, relation, Set.copyOf(answers.supporterQualities()))
                        : null,
                needsHelpToTakePart() && answers.longNhsStayLikely() == YesNo.YES);
    }

    private boolean needsHelpToTakePart() {
        return !answers.difficulties().isEmpty() || answers.capacityInDoubt().yes();
    }

    /** A child's parents are named; a carer is not asked; an adult's answer is what was said. */
    private KnownOrNot unpaidCarer() {
        KnownOrNot said = answers.hasUnpaidCarer();
        return switch (answers.contactFor()) {
            case CHILD -> answers.carers().isEmpty() ? KnownOrNot.NO : KnownOrNot.YES;
            case CARER -> KnownOrNot.NOT_KNOWN;
            case ADULT -> said == null ? KnownOrNot.NOT_KNOWN : said;
        };
    }

    private @Nullable CaredFor caredFor() {
        String name = answers.caredForName();
        return answers.contactFor() != ContactFor.CARER
                        || name == null
                        || answers.caredForRelationship() == null
                        || answers.caringHours() == null
                ? null
                : new CaredFor(name, answers.caredForRelationship(), answers.caringHours());
    }

    private static void need(
            boolean asked, @Nullable Object answer, String field, String otherwise, List<Refusal> wrong) {
        if (asked && answer == null) {
            wrong.add(new Refusal(field, otherwise));
        }
    }
}
