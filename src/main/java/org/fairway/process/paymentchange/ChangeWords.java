package org.fairway.process.paymentchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.paymentchange.CareGoingOn;
import org.fairway.paymentchange.LastCosts;
import org.fairway.paymentchange.Objection;
import org.fairway.paymentchange.What;
import org.fairway.person.People;
import org.fairway.process.task.Completion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a change of a direct payment is said on forms and in letters. */
@Component
class ChangeWords {
    private static final Map<Objection.About, String> FIELDS = Map.ofEntries(
            Map.entry(Objection.About.CASE, "caseNumber"),
            Map.entry(Objection.About.HAPPENING, "happening"),
            Map.entry(Objection.About.FROM, "from"),
            Map.entry(Objection.About.UNTIL, "until"),
            Map.entry(Objection.About.GROUND, "ground"),
            Map.entry(Objection.About.RECORDS, "recordsAskedOn"),
            Map.entry(Objection.About.CARE, "care"),
            Map.entry(Objection.About.KEPT, "kept"),
            Map.entry(Objection.About.KEPT_FOR, "keptFor"),
            Map.entry(Objection.About.LAST_COSTS, ""),
            Map.entry(Objection.About.IN_ACCOUNT, "inAccount"),
            Map.entry(Objection.About.DECISION, "decision"),
            Map.entry(Objection.About.SENT_ON, "settledOn"));
    private final Cases cases;
    private final People people;

    ChangeWords(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    PathwayCase pathwayCase(CaseNumber number) {
        return cases.get(number);
    }

    String person(CaseNumber number) {
        return people.get(cases.get(number).person()).name();
    }

    static Completion.Problem problem(Objection objection) {
        return new Completion.Problem(FIELDS.getOrDefault(objection.about(), ""), objection.words());
    }

    static String care(CareGoingOn care) {
        return care.lines().stream()
                .map(line -> "- %s: %s".formatted(quoted(line.what()), quoted(line.who())))
                .collect(Collectors.joining("\n"));
    }

    static String kept(CareGoingOn care, long mostDays) {
        return care.kept().isNil()
                ? "Nothing is paid on these days."
                : "%s a week goes on being paid, for %s, for %d days of the pause at the most."
                        .formatted(care.kept(), quoted(String.valueOf(care.keptFor())), mostDays);
    }

    static String lastCosts(LastCosts costs) {
        if (costs.costs().isEmpty()) {
            return "Nobody employed is owed anything that we know of.";
        }
        String rows = costs.costs().stream()
                .map(cost -> "- %s: %s%s"
                        .formatted(
                                cost.kind().words(),
                                cost.amount(),
                                cost.note() == null ? "" : " (" + quoted(cost.note()) + ")"))
                .collect(Collectors.joining("\n"));
        return "%s\n- together: %s\n%s".formatted(rows, costs.total(), split(costs));
    }

    private static String split(LastCosts costs) {
        Money inAccount = costs.inAccount();
        return "- of it, from what is in the account already: %s\n- of it, with the next payment: %s"
                .formatted(inAccount, costs.toPay());
    }

    static String days(What what) {
        LocalDate until = what.until();
        return switch (what.happening()) {
            case HOSPITAL -> "In hospital since " + LetterText.day(what.from()) + end(until);
            case OTHER_PAUSE -> "Pause from " + LetterText.day(what.from()) + end(until);
            case RESTART -> "Paid again from " + LetterText.day(what.from());
            case DIED -> "Died on " + LetterText.day(what.from());
            default -> "First day without payment: " + LetterText.day(what.from());
        };
    }

    private static String end(@Nullable LocalDate until) {
        return until == null ? ", its end is not known" : "; last day of the pause: " + LetterText.day(until);
    }

    static String quoted(String words) {
        return LetterText.quoted(words);
    }
}
