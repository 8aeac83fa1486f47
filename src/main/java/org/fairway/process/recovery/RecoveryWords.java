package org.fairway.process.recovery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterText;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.process.task.Completion;
import org.fairway.recovery.Claim;
import org.fairway.recovery.ClaimLine;
import org.fairway.recovery.Objection;
import org.springframework.stereotype.Component;

/** How a recovery is said on forms and in letters. */
@Component
class RecoveryWords {
    private static final Map<Objection.About, String> FIELDS = Map.of(
            Objection.About.CASE, "caseNumber",
            Objection.About.LINES, "",
            Objection.About.KEPT, "",
            Objection.About.STANCE, "stance",
            Objection.About.DECISION, "decision",
            Objection.About.REPAY, "repay",
            Objection.About.REPAY_A_WEEK, "repayAWeek",
            Objection.About.OFFSET, "offset",
            Objection.About.OFFSET_A_PERIOD, "offsetAPeriod",
            Objection.About.LET_OFF, "letOff");
    private final Cases cases;
    private final People people;

    RecoveryWords(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    PathwayCase pathwayCase(CaseNumber number) {
        return cases.get(number);
    }

    String person(CaseNumber number) {
        return people.get(cases.get(number).person()).name();
    }

    static Completion.Refused refused(List<Objection> objections) {
        return new Completion.Refused(objections.stream()
                .map(one -> new Completion.Problem(FIELDS.getOrDefault(one.about(), ""), one.words()))
                .toList());
    }

    static String lines(List<ClaimLine> lines) {
        return lines.stream().map(RecoveryWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(ClaimLine line) {
        String evidence = line.evidence();
        return "- %s to %s: %s. %s%s"
                .formatted(
                        LetterText.day(line.first()),
                        LetterText.day(line.last()),
                        line.amount(),
                        LetterText.quoted(line.what()),
                        evidence == null ? "" : " (" + LetterText.quoted(evidence) + ")");
    }

    static String kept(Claim claim) {
        return claim.kept().isEmpty()
                ? "Nothing is taken off this."
                : "You may keep of it:\n\n"
                        + claim.kept().stream()
                                .map(kept -> "- %s: %s".formatted(kept.amount(), LetterText.quoted(kept.words())))
                                .collect(Collectors.joining("\n"));
    }
}
