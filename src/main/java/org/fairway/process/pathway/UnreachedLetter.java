package org.fairway.process.pathway;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** The letter to somebody whom the council tried to reach after a no and did not. */
@Component
class UnreachedLetter {
    private static final String KIND = "COULD_NOT_BE_REACHED";
    private static final String LAST_KIND = "COULD_NOT_BE_REACHED_AGAIN";
    private final Letters letters;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    UnreachedLetter(Letters letters, Cases cases, People people, Colleagues colleagues, LetterDrafts drafts) {
        this.letters = letters;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    /** Keeps the first letter, which names the day of another try. */
    void keep(OpenTask task, LocalDate tryAgainOn, LocalDate sentOn, SentBy sentBy) {
        record(task, KIND, Map.of("tryAgainDate", LetterText.day(tryAgainOn)), sentOn, sentBy);
    }

    /** Keeps the last letter, which says that nothing more happens unless they get in touch. */
    void keepLast(OpenTask task, LocalDate sentOn, SentBy sentBy) {
        record(task, LAST_KIND, Map.of(), sentOn, sentBy);
    }

    private void record(OpenTask task, String kind, Map<String, String> more, LocalDate sentOn, SentBy sentBy) {
        Map<String, String> values = new HashMap<>(more);
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        values.put("name", people.get(pathwayCase.person()).name());
        values.put("worker", colleagues.nameOf(task.user()));
        letters.record(
                new Letter(
                        task.recordId(kind),
                        task.caseNumber(),
                        kind,
                        drafts.of(kind, pathwayCase.legalBasis(), values),
                        sentOn,
                        sentBy),
                task.user());
    }
}
