package org.fairway.demo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the made-up adults cannot do alone, and what each of them bought or was given for it. */
final class DemoNeeds {
    private static final String HELPER = "PERSONAL_ASSISTANT";
    private static final String HELPER_AN_HOUR = "17.40";
    private static final String AGENCY_AN_HOUR = "24.20";

    /** Why a plan is right that prices alone cannot show to be, by the same places as the patterns. */
    private static final List<UnaryOperator<Form>> OTHERWISE = List.of(
            plan -> plan,
            plan -> PlanAnswers.agreedPrice(
                    plan, "The alarm is a service of the council. This is what everybody pays for it."),
            plan -> PlanAnswers.metAnotherWay(
                    plan, "A hot meal that comes every day does what help with cooking would do."));

    private static final List<List<Need>> PATTERNS = List.of(
            List.of(
                    new Need("hygiene", "PERSONAL_HYGIENE", "HIGH", "7", "I cannot get in and out of the bath.")
                            .met("Help with a shower every morning.", HELPER, "7", "HOUR", null),
                    new Need("nutrition", "NUTRITION", "MEDIUM", "3", "I live on sandwiches.")
                            .met("Cooking a hot meal together, three times a week.", HELPER, "3", "HOUR", null),
                    new Need("community", "COMMUNITY", "LOW", "5", "I have not been out since spring.")
                            .met("A day a week at the club by the river.", "DAY_SUPPORT", "1", "DAY", "41.00")),
            List.of(
                    new Need("clothing", "CLOTHING", "MEDIUM", "5", "Getting dressed takes until eleven.")
                            .met("Help to get up and dressed on weekdays.", HELPER, "5", "HOUR", null),
                    new Need("toilet", "TOILET_NEEDS", "MEDIUM", "3.5", "I stop drinking so that I need not go.")
                            .met("A short visit at midday, every day.", HELPER, "3.5", "HOUR", null),
                    new Need("safety", "SAFE_AT_HOME", "MEDIUM", "", "If I fell, nobody would know until Sunday.")
                            .met("A pendant alarm with a falls sensor.", "EQUIPMENT", "1", "WEEK", "6.50")),
            List.of(
                    new Need("nutrition", "NUTRITION", "HIGH", "7", "I have burnt three pans, so I do not cook now.")
                            .met("A hot meal brought to the house at midday.", "MEALS", "7", "ITEM", "8.20"),
                    new Need("homeCare", "HABITABLE_HOME", "MEDIUM", "2", "I am ashamed to let people in.")
                            .met("Cleaning and the washing, once a week.", HELPER, "2", "HOUR", null),
                    new Need("relationships", "RELATIONSHIPS", "MEDIUM", "3", "I have not seen my sister since May.")
                            .met("Somebody to travel with, to see my sister.", HELPER, "3", "HOUR", null)));

    private DemoNeeds() {}

    /** Adds the person's needs to the form of their assessment. */
    static Form assessed(Form form, int person) {
        of(person).forEach(need -> {
            AssessmentAnswers.need(form, need.question, need.level, need.hours, need.words);
            if (need.hours.isEmpty()) {
                form.without(need.question + "Hours");
            }
        });
        return form;
    }

    /** Adds the person’s lines to their plan, and what has to be said about their prices. */
    static Form planned(Form plan, int person, Form... lines) {
        return OTHERWISE.get(person % PATTERNS.size()).apply(plan.rows("planLines", lines));
    }

    /** A line for each need of the person: by a helper of their own, or by an agency where the council arranges it. */
    static Form[] met(int person, String deployment) {
        return of(person).stream()
                .map(need -> need.line(deployment.equals("MANAGED")))
                .toArray(Form[]::new);
    }

    private static List<Need> of(int person) {
        return PATTERNS.get(person % PATTERNS.size());
    }

    /**
     * @param question the beginning of its questions in the form of the assessment
     * @param price what a unit costs in pounds; null for the hours of a helper
     */
    private record Need(
            String question,
            String code,
            String level,
            String hours,
            String words,
            String support,
            String component,
            String units,
            String unit,
            @Nullable String price) {
        Need(String question, String code, String level, String hours, String words) {
            this(question, code, level, hours, words, "", "", "", "", null);
        }

        Need met(String by, String as, String number, String of, @Nullable String each) {
            return new Need(question, code, level, hours, words, by, as, number, of, each);
        }

        Form line(boolean managed) {
            if (price != null) {
                return PlanAnswers.weekly(code, support, component, units, unit, price);
            }
            return managed
                    ? PlanAnswers.weekly(code, support, "HOME_SUPPORT", units, unit, AGENCY_AN_HOUR)
                    : PlanAnswers.weekly(code, support, component, units, unit, HELPER_AN_HOUR);
        }
    }
}
