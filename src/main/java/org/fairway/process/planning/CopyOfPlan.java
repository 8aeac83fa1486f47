package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Table;
import org.fairway.letter.StatementWriter;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.LessThanBefore.Decrease;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;

/**
 * The copy of a plan that the person is given: all that the plan says, in words to them (Care Act 2014, section 25(9)). It is
 * kept with the words it was sent with.
 */
final class CopyOfPlan {
    static final String KIND = "COPY_OF_PLAN";
    private final LegalBasis basis;
    private final SupportPlan plan;

    CopyOfPlan(LegalBasis basis, SupportPlan plan) {
        this.basis = basis;
        this.plan = plan;
    }

    /** Whether a letter with these words is a copy of that version of the plan. */
    static boolean isOf(SupportPlan plan, String words) {
        return words.contains(PlanWording.title(plan));
    }

    /** The words of the letter around it. */
    String words(LetterDrafts drafts, String worker) {
        return drafts.of(
                KIND,
                basis,
                Map.of(
                        "name",
                        LetterWords.PERSON,
                        "version",
                        PlanWording.title(plan),
                        "startsOn",
                        PlanWording.day(plan.startsOn()),
                        "statement",
                        LetterWords.STATEMENT,
                        "worker",
                        worker));
    }

    /**
     * The plan, part by part, with what the person said of it by the day on which the copy was sent.
     *
     * @param view the person’s view, which a copy that was sent before it cannot tell
     */
    Statement statement(PersonsView view, LocalDate sentOn) {
        StatementWriter copy = new StatementWriter()
                .said("What you want", plan.content().outcomes())
                .table("Your needs, and how each is met", lines())
                .paragraphs("How you take the budget", deployment())
                .paragraphs("What the money buys", money())
                .points("What is less than before, and why", less())
                .paragraphs("Who took part", tookPart())
                .told(
                        "What could go wrong, and what we do about it (the risk is %s)"
                                .formatted(plan.content().risk().words()),
                        plan.content().risks())
                .told("When the usual support fails", plan.content().contingency())
                .told("What you can do yourself", plan.content().advice())
                .paragraphs("Whom you can turn to", turnTo())
                .told(
                        "How you want the plan to be looked at again",
                        plan.content().reviewWishes());
        if (!view.givenOn().isAfter(sentOn)) {
            copy.paragraphs("What you think of this plan", view(view));
        }
        return copy.written();
    }

    private Table lines() {
        List<Row> rows = new ArrayList<>();
        plan.lines().forEach(line -> rows.add(Row.of(need(line), who(line), cost(line))));
        rows.add(Row.total("All of the budget", "", all()));
        return new Table(
                "Each need, who meets it and how, and what it costs",
                List.of(
                        Column.words("What you need, and what is done"),
                        Column.words("Who, how much and how often"),
                        Column.words("Cost")),
                rows);
    }

    private static String need(PlanLine line) {
        return "%s: %s."
                .formatted(
                        LetterText.toYou(Sentence.capitalised(line.needText())),
                        Sentence.open(StatementWriter.inOneLine(line.support())));
    }

    private static String who(PlanLine line) {
        String how = PlanWording.howMet(line) + ".";
        if (line.price() == null) {
            return how;
        }
        String given = line.givenBy() == null
                ? "Who gives it is not chosen yet."
                : "Given by " + Sentence.open(StatementWriter.inOneLine(line.givenBy())) + ".";
        return given + " " + how;
    }

    private static String cost(PlanLine line) {
        return line.price() == null ? "Nothing" : PlanWording.cost(line);
    }

    private String all() {
        String weekly = plan.cost().weekly().isNil() ? "" : plan.cost().weekly() + " a week";
        String once = plan.cost().oneOff().isNil() ? "" : plan.cost().oneOff() + " once";
        return weekly.isEmpty() && once.isEmpty()
                ? "Nothing"
                : weekly + (weekly.isEmpty() || once.isEmpty() ? "" : ", and ") + once;
    }

    private List<String> deployment() {
        return List.of(
                "You chose to take it as %s.".formatted(plan.conversation().words()),
                "You said: “" + LetterText.quoted(plan.conversation().ownWords()) + "”");
    }

    private List<String> money() {
        PlanSufficiency sufficiency = plan.sufficiency();
        if (sufficiency == null) {
            return List.of();
        }
        List<String> paragraphs = new ArrayList<>(List.of(
                sufficiency.figures().words() + " " + sufficiency.figures().verdict()));
        if (!sufficiency.figures().enough()) {
            sufficiency.reasons().forEach(reason -> paragraphs.add("Why: " + LetterText.quoted(reason)));
        }
        return paragraphs;
    }

    private List<String> less() {
        LessThanBefore less = plan.less();
        return less == null
                ? List.of()
                : less.decreases().stream()
                        .map(Decrease::inWords)
                        .map(StatementWriter::inOneLine)
                        .toList();
    }

    private List<String> tookPart() {
        List<String> paragraphs =
                new ArrayList<>(List.of(LetterText.quoted(plan.content().involved())));
        if (!plan.help().helpers().isEmpty()) {
            paragraphs.add("Who helped you to plan: "
                    + plan.help().helpers().stream().map(CopyOfPlan::helper).collect(Collectors.joining(", ")) + ".");
        }
        return paragraphs;
    }

    private static String helper(PlanHelp.WhoHelped helper) {
        return switch (helper) {
            case FAMILY -> "family";
            case FRIENDS -> "friends";
            case CARER -> "someone who cares for you";
            case ADVOCATE -> "an advocate";
            case PEERS -> "people from an organisation run by disabled people or carers";
            case WANTED_NOBODY -> "you wanted to plan with your worker alone";
        };
    }

    private List<String> turnTo() {
        String name = plan.help().turnTo();
        String reached = plan.help().reachedBy();
        return name == null ? List.of() : List.of(reached == null ? name : name + ": " + LetterText.quoted(reached));
    }

    private static List<String> view(PersonsView view) {
        String stance = switch (view.stance()) {
            case AGREES -> "You agree with this plan.";
            case DISAGREES -> "You do not agree with this plan. It goes on with what you said beside it.";
            case WANTS_CHANGES -> "You want changes to this plan.";
        };
        String speaker = switch (view.speaker()) {
            case PERSON -> "You said";
            case ADVOCATE -> "Your advocate said";
            case FAMILY_OR_FRIEND -> "Family or a friend said for you";
            case AUTHORISED_PERSON -> "The person who may decide for you said";
        };
        return List.of(
                stance,
                "%s, on %s: “%s”"
                        .formatted(speaker, PlanWording.day(view.givenOn()), LetterText.quoted(view.ownWords())));
    }
}
