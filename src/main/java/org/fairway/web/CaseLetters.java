package org.fairway.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Letters;
import org.fairway.letter.Print;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.PreferredFormat;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.web.CaseRecords.LettersSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case for those who may read letters of their kind; each reading is recorded in the chain of the case. */
@Component
class CaseLetters {
    private static final Addressee PARENTS = new Addressee(Addressee.Whom.PARENTS, null);
    private final CaseRecords records;
    private final Letters letters;
    private final LetterPrinter printer;
    private final Cases cases;
    private final People people;
    private final Profiles profiles;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CaseLetters(
            CaseRecords records,
            Letters letters,
            LetterPrinter printer,
            Cases cases,
            People people,
            Profiles profiles,
            AuditTrail audit,
            BusinessClock clock) {
        this.records = records;
        this.letters = letters;
        this.printer = printer;
        this.cases = cases;
        this.people = people;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The letters of a case.
     *
     * @param formatWanted the format in which the person can read them, as their profile says it; null as long as a contact
     *     waits to be recorded and nobody is known
     * @param ofSomeKinds whether the reader's role reads letters of some kinds only
     */
    record Sent(List<LetterSheet> letters, @Nullable PreferredFormat formatWanted, boolean ofSomeKinds) {}

    /** A letter that is ready to be printed, in the print that was asked for or that the person can read. */
    record Ready(LetterSheet sheet, Print print) {}

    @Transactional
    public Sent of(CaseNumber number, String reader, Set<String> groups) {
        LettersSeen seen = records.lettersSeen(number, groups);
        List<Letter> readable = readable(letters.of(number), seen);
        note(number, "Letters", reader, Map.of());
        if (!cases.exists(number)) {
            return new Sent(List.of(), null, !seen.every());
        }
        Person person = person(number);
        List<LetterSheet> sheets =
                readable.stream().map(letter -> sheet(letter, person)).toList();
        return new Sent(sheets, format(person), !seen.every());
    }

    /** One letter of a case, in that print or, when none is named, in the one that its person can read. */
    @Transactional
    public Ready letter(CaseNumber number, UUID id, @Nullable Print print, String reader, Set<String> groups) {
        LettersSeen seen = records.lettersSeen(number, groups);
        List<Letter> all = letters.of(number);
        readable(all, seen);
        Letter letter =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(CaseLetters::unknown);
        if (!seen.kinds().test(letter.kind())) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN,
                    "Your role does not read letters of this kind. Ask the case’s worker or their manager.");
        }
        Person person = person(number);
        LetterSheet sheet = sheet(letter, person);
        Print chosen = print == null ? readable(sheet, format(person)) : print;
        note(number, "Letter", reader, Map.of("letter", id.toString(), "print", chosen.name()));
        return new Ready(sheet, chosen);
    }

    /** A letter that is written for whoever asks, as it would be sent: in that print or in the one that its person can read. */
    Ready ready(Letter letter, @Nullable Print print) {
        CaseNumber number = letter.caseNumber();
        Person person = person(number);
        boolean child = cases.get(number).legalBasis() == LegalBasis.CHILDREN_ACT;
        Letter named = new Letter(
                letter.id(),
                number,
                letter.kind(),
                letter.text().replace("Dear " + LetterWords.PERSON, "Dear " + person.name()),
                letter.sentOn(),
                letter.sentBy(),
                letter.statement(),
                child ? PARENTS : letter.addressee());
        LetterSheet sheet = sheet(named, person);
        return new Ready(sheet, print == null ? readable(sheet, format(person)) : print);
    }

    /** The letters that the reader may read; who may see nothing of the case and none of them learns nothing. */
    private static List<Letter> readable(List<Letter> all, LettersSeen seen) {
        List<Letter> readable =
                all.stream().filter(letter -> seen.kinds().test(letter.kind())).toList();
        if (!seen.theCase() && readable.isEmpty()) {
            throw CaseRecords.notAllowed();
        }
        return readable;
    }

    static RuntimeException unknown() {
        return Problems.refused(HttpStatus.NOT_FOUND, "This case has no such letter.");
    }

    private Print readable(LetterSheet sheet, PreferredFormat format) {
        return switch (format) {
            case LARGE_PRINT -> Print.LARGE;
            case EASY_READ -> printer.html(sheet, Print.EASY_READ).isPresent() ? Print.EASY_READ : Print.LARGE;
            default -> Print.STANDARD;
        };
    }

    private LetterSheet sheet(Letter letter, Person person) {
        return LetterSheet.of(printer.head(), Envelope.of(letter, person), letter);
    }

    private Person person(CaseNumber number) {
        return people.get(cases.get(number).person());
    }

    private PreferredFormat format(Person person) {
        return profiles.of(person.id()).map(Profile::preferredFormat).orElse(PreferredFormat.STANDARD_PRINT);
    }

    private void note(CaseNumber number, String what, String reader, Map<String, Object> which) {
        audit.append(new AuditEntry(number.text(), AuditEntry.Kind.READ, what, reader, clock.instant(), which));
    }
}
