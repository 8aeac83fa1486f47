package org.fairway.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case meets the five conditions for good outcomes of In Control: the person chose the form, knows the sum, the sum
 * is adequate, they were helped to plan with family and friends, and they are guided throughout. Worked out from what was
 * recorded and never typed in.
 */
public final class FiveConditions {
    private FiveConditions() {}

    /**
     * What was recorded.
     *
     * @param toldOn the day the person was told the indicative figure; null while they were not
     * @param without why there is no indicative figure to tell; null where there is one, or nobody has worked it out yet
     * @param plan the plan in hand; null while there is none
     * @param view what the person said of that plan; null while they were not asked
     * @param settled the final budget; null while there is none
     */
    public record Recorded(
            @Nullable LocalDate toldOn,
            @Nullable String without,
            @Nullable SupportPlan plan,
            @Nullable PersonsView view,
            @Nullable Settled settled) {}

    /**
     * The final budget.
     *
     * @param statementSentOn the day the person was sent the statement with its figures; null while they were not
     */
    public record Settled(@Nullable LocalDate statementSentOn) {}

    /** One condition, the answer and why it is so. */
    public record Flag(Condition condition, Answer answer, String why) {}

    /** The five. */
    public enum Condition {
        CHOSEN_FORM("The person chose how to take the budget"),
        KNOWS_THE_SUM("The person knows the sum"),
        SUM_IS_ADEQUATE("The sum is adequate"),
        HELPED_TO_PLAN("The person was helped to plan with family and friends"),
        GUIDED_THROUGHOUT("The person is guided throughout");

        private final String words;

        Condition(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How a condition stands. */
    public enum Answer {
        YES("Yes"),
        NO("No"),
        NOT_YET("Not yet");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static List<Flag> of(Recorded recorded) {
        return List.of(
                chosenForm(recorded.plan(), recorded.view()),
                knowsTheSum(recorded),
                adequate(recorded.plan(), recorded.view()),
                helped(recorded.plan()),
                guided(recorded));
    }

    /** A plan alone is no choice: there must have been a talk, and the person must have said what they think of the plan. */
    private static Flag chosenForm(@Nullable SupportPlan plan, @Nullable PersonsView view) {
        if (plan == null) {
            return notYet(Condition.CHOSEN_FORM, "They have not talked about it yet.");
        }
        ChoiceConversation choice = plan.conversation();
        String talked = "On %s all ways were explained and they chose %s"
                .formatted(PlanWording.day(choice.heldOn()), plan.deployment().words());
        if (choice.ownWords().isBlank()) {
            return no(Condition.CHOSEN_FORM, talked + ", but nothing was written down in their own words.");
        }
        if (view == null || view.stance() == PersonsView.Stance.WANTS_CHANGES) {
            return notYet(
                    Condition.CHOSEN_FORM,
                    talked + ". What they say of the plan that came of it is not on record yet.");
        }
        return yes(Condition.CHOSEN_FORM, talked + ": " + quoted(choice.ownWords()));
    }

    /**
     * Two tellings: a first figure before the plan is agreed, to plan with, and the statement of the final budget. The first
     * figure alone is not the sum, and a statement alone came too late to plan with, unless there was no figure to tell.
     */
    private static Flag knowsTheSum(Recorded recorded) {
        Settled settled = recorded.settled();
        if (settled != null && settled.statementSentOn() == null) {
            return no(Condition.KNOWS_THE_SUM, "The budget is final, and they have not been sent its statement.");
        }
        if (recorded.without() == null) {
            LocalDate toldOn = recorded.toldOn();
            PersonsView view = recorded.view();
            if (toldOn == null) {
                return recorded.plan() == null
                        ? notYet(Condition.KNOWS_THE_SUM, "No figure has been shared yet.")
                        : no(Condition.KNOWS_THE_SUM, "The plan was made before they were told a figure.");
            }
            if (view != null && view.givenOn().isBefore(toldOn)) {
                return no(
                        Condition.KNOWS_THE_SUM,
                        "They were asked about the plan on %s and told the first figure only on %s."
                                .formatted(PlanWording.day(view.givenOn()), PlanWording.day(toldOn)));
            }
        }
        return told(recorded);
    }

    private static Flag told(Recorded recorded) {
        LocalDate toldOn = recorded.toldOn();
        String first = toldOn == null
                ? "There is no first figure."
                : "They were told the first figure on " + PlanWording.day(toldOn) + ".";
        LocalDate sentOn =
                recorded.settled() == null ? null : recorded.settled().statementSentOn();
        return sentOn == null
                ? notYet(Condition.KNOWS_THE_SUM, first + " They have not been told the final budget yet.")
                : yes(
                        Condition.KNOWS_THE_SUM,
                        first + " They were sent the statement of the final budget on " + PlanWording.day(sentOn)
                                + ".");
    }

    private static Flag adequate(@Nullable SupportPlan plan, @Nullable PersonsView view) {
        PlanSufficiency priced = plan == null ? null : plan.sufficiency();
        if (priced == null) {
            return notYet(Condition.SUM_IS_ADEQUATE, "No plan has been priced at local prices yet.");
        }
        if (view != null && view.stance() == PersonsView.Stance.DISAGREES) {
            return no(Condition.SUM_IS_ADEQUATE, "The person does not agree with the plan: " + quoted(view.ownWords()));
        }
        Sufficiency figures = priced.figures();
        List<String> missing = figures.needsToExplain().stream()
                .flatMap(need -> priced.why(need).filter(why -> need.isLeftUnmetBy(why.reason())).stream()
                        .map(why -> "%s. %s."
                                .formatted(
                                        Sufficiency.shortOf(need),
                                        Sentence.open(why.reason().words()))))
                .toList();
        if (!missing.isEmpty()) {
            return no(Condition.SUM_IS_ADEQUATE, String.join(" ", missing));
        }
        return yes(
                Condition.SUM_IS_ADEQUATE,
                figures.enough() ? figures.words() : figures.words() + " " + String.join(" ", priced.reasons()));
    }

    private static Flag helped(@Nullable SupportPlan plan) {
        if (plan == null) {
            return notYet(Condition.HELPED_TO_PLAN, "There is no plan yet.");
        }
        List<PlanHelp.WhoHelped> helpers = plan.help().helpers();
        if (helpers.isEmpty()) {
            return no(Condition.HELPED_TO_PLAN, "Nobody wrote down who helped.");
        }
        return helpers.contains(PlanHelp.WhoHelped.WANTED_NOBODY)
                ? yes(Condition.HELPED_TO_PLAN, "They were offered help and wanted to plan with the worker alone.")
                : yes(
                        Condition.HELPED_TO_PLAN,
                        "Who took part: " + quoted(plan.content().involved()));
    }

    /** Somebody to turn to by name, and a contact on record at each step that the case has come to. */
    private static Flag guided(Recorded recorded) {
        SupportPlan plan = recorded.plan();
        if (plan == null) {
            return notYet(Condition.GUIDED_THROUGHOUT, "There is no plan yet.");
        }
        String turnTo = plan.help().turnTo();
        String reachedBy = plan.help().reachedBy();
        if (turnTo == null) {
            return no(Condition.GUIDED_THROUGHOUT, "The plan names nobody to turn to.");
        }
        if (reachedBy == null) {
            return no(Condition.GUIDED_THROUGHOUT, "The plan does not say how to reach " + turnTo + ".");
        }
        PersonsView view = recorded.view();
        Settled settled = recorded.settled();
        List<String> left = new ArrayList<>();
        List<String> done = new ArrayList<>();
        step("the first figure", recorded.toldOn(), recorded.without() == null, left, done);
        step("how to take the budget", plan.conversation().heldOn(), true, left, done);
        step("the plan", view == null ? null : view.givenOn(), settled != null, left, done);
        step("the final budget", settled == null ? null : settled.statementSentOn(), settled != null, left, done);
        String named = "They can turn to %s: %s.".formatted(turnTo, Sentence.open(reachedBy));
        return left.isEmpty()
                ? yes(Condition.GUIDED_THROUGHOUT, "%s Contacts: %s.".formatted(named, String.join(", ", done)))
                : no(
                        Condition.GUIDED_THROUGHOUT,
                        "%s But no contact is on record about %s.".formatted(named, String.join(" and ", left)));
    }

    private static void step(String about, @Nullable LocalDate on, boolean due, List<String> left, List<String> done) {
        if (on != null) {
            done.add("%s on %s".formatted(about, PlanWording.day(on)));
        } else if (due) {
            left.add(about);
        }
    }

    private static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    private static Flag yes(Condition condition, String why) {
        return new Flag(condition, Answer.YES, why);
    }

    private static Flag no(Condition condition, String why) {
        return new Flag(condition, Answer.NO, why);
    }

    private static Flag notYet(Condition condition, String why) {
        return new Flag(condition, Answer.NOT_YET, why);
    }
}
