package org.fairway.planning;

import java.time.LocalDate;
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
     * @param plan the plan in hand; null while there is none
     * @param view what the person said of that plan; null while they were not asked
     */
    public record Recorded(
            @Nullable LocalDate toldOn,
            @Nullable SupportPlan plan,
            @Nullable PersonsView view) {}

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
                chosenForm(recorded.plan()),
                knowsTheSum(recorded),
                adequate(recorded.plan(), recorded.view()),
                helped(recorded.plan()),
                guided(recorded.plan()));
    }

    private static Flag chosenForm(@Nullable SupportPlan plan) {
        if (plan == null) {
            return notYet(Condition.CHOSEN_FORM, "They have not talked about it yet.");
        }
        ChoiceConversation choice = plan.conversation();
        return yes(
                Condition.CHOSEN_FORM,
                "On %s all ways were explained and they chose %s."
                        .formatted(
                                PlanWording.day(choice.heldOn()),
                                plan.deployment().words()));
    }

    private static Flag knowsTheSum(Recorded recorded) {
        LocalDate toldOn = recorded.toldOn();
        if (toldOn != null) {
            return yes(Condition.KNOWS_THE_SUM, "They were told the first figure on " + PlanWording.day(toldOn) + ".");
        }
        return recorded.plan() == null
                ? notYet(Condition.KNOWS_THE_SUM, "No figure has been shared yet.")
                : no(Condition.KNOWS_THE_SUM, "The plan was made before they were told a figure.");
    }

    private static Flag adequate(@Nullable SupportPlan plan, @Nullable PersonsView view) {
        PlanSufficiency priced = plan == null ? null : plan.sufficiency();
        if (priced == null) {
            return notYet(Condition.SUM_IS_ADEQUATE, "No plan has been priced at local prices yet.");
        }
        if (view != null && view.stance() == PersonsView.Stance.DISAGREES) {
            return no(Condition.SUM_IS_ADEQUATE, "The person does not agree with the plan: " + quoted(view.ownWords()));
        }
        ShortfallReason reason = priced.reason();
        return reason == null || !reason.leavesNeedUnmet()
                ? yes(Condition.SUM_IS_ADEQUATE, priced.figures().words())
                : no(
                        Condition.SUM_IS_ADEQUATE,
                        priced.figures().shortWords() + ". " + Sentence.open(reason.words()) + ".");
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

    private static Flag guided(@Nullable SupportPlan plan) {
        if (plan == null) {
            return notYet(Condition.GUIDED_THROUGHOUT, "There is no plan yet.");
        }
        String turnTo = plan.help().turnTo();
        String reachedBy = plan.help().reachedBy();
        if (turnTo == null) {
            return no(Condition.GUIDED_THROUGHOUT, "The plan names nobody to turn to.");
        }
        return reachedBy == null
                ? no(Condition.GUIDED_THROUGHOUT, "The plan does not say how to reach " + turnTo + ".")
                : yes(
                        Condition.GUIDED_THROUGHOUT,
                        "They can turn to %s: %s.".formatted(turnTo, Sentence.open(reachedBy)));
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
