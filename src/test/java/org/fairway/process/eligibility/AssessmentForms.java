package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of this stage as workers fill them, for tests of this and later stages. A test changes what it is about. */
public final class AssessmentForms {
    private AssessmentForms() {}

    /** {@code arrange-assessment}: the person wants one at home. */
    public static Map<String, Object> arrangement(LocalDate plannedOn) {
        return new HashMap<>(Map.of(
                "wantsAssessment",
                "YES",
                "selfAssessment",
                "NOT_WANTED",
                "method",
                "FACE_TO_FACE",
                "plannedOn",
                plannedOn.toString(),
                "timescaleTold",
                true,
                "informationGiven",
                true));
    }

    /** What {@code arrange-assessment} and {@code offer-carers-assessment} ask of taking part: hard, and nobody helps. */
    public static Map<String, Object> hardToTakePart() {
        return Map.of(
                "difficulties", List.of("RETAIN", "WEIGH"),
                "someoneHelps", "NO",
                "longNhsStayLikely", "NO");
    }

    /** {@code appoint-advocate}. */
    public static Map<String, Object> advocate(LocalDate appointedOn) {
        return Map.of(
                "name", "Jo Speaks",
                "organisation", "Voices",
                "telephone", "01392 000000",
                "appointedOn", appointedOn.toString(),
                "independent", true);
    }

    /**
     * {@code assess-needs}: an adult who cannot do these without help.
     *
     * @param outcomes how the form's fields for the outcomes begin, such as {@code nutrition}
     */
    public static Map<String, Object> needs(LocalDate assessedOn, String... outcomes) {
        Map<String, Object> form = new HashMap<>();
        form.put("carriedOut", "YES");
        form.put("assessedOn", assessedOn.toString());
        form.put("method", "FACE_TO_FACE");
        form.put("conditions", List.of());
        form.put("ownWords", "I want to stay in my own home and see my grandchildren.");
        form.put("strengths", "Plans his own day; neighbours look in; the lunch club is close by.");
        form.put("needsFromImpairment", "YES");
        form.put("impairment", "A stroke in 2024 left his right side weak.");
        for (String outcome : outcomes) {
            need(form, outcome);
        }
        form.put("allConsidered", true);
        form.put("fluctuates", "NO");
        form.put("significantImpact", "YES");
        form.put("areasAffected", List.of("DIGNITY", "CONTROL"));
        form.put("impact", "He goes unwashed for days and no longer goes out.");
        form.put("hasUnpaidCarer", "NO");
        form.put("childrenInHousehold", "NO");
        form.put("shareWithCarers", "NO");
        form.put("nhsNeeded", "NO");
        form.put("primarySupportReason", "PHYSICAL_PERSONAL_CARE");
        form.put("accommodation", "OWNER_OCCUPIER");
        form.put("employment", "RETIRED");
        return form;
    }

    /** A need for help with one outcome. */
    public static void need(Map<String, Object> form, String outcome) {
        form.put(outcome + "Words", "I cannot manage that on my own any more.");
        form.put(outcome + "Now", "Nobody comes; it is left undone on most days.");
        form.put(outcome + "Limbs", List.of("NEEDS_HELP"));
        form.put(outcome + "Level", "MEDIUM");
        form.put(outcome + "Hours", "3.5");
        form.put(outcome + "Help", "NOBODY_HELPS");
    }

    /** {@code assess-carer}: a carer with two tasks, of which one is no longer willingly done. */
    public static Map<String, Object> carer(LocalDate assessedOn, String... outcomes) {
        Map<String, Object> form = new HashMap<>();
        form.put("carriedOut", "YES");
        form.put("assessedOn", assessedOn.toString());
        form.put("method", "TELEPHONE");
        form.put("ownWords", "I am tired and I miss my choir on Thursdays.");
        form.put("tasks", List.of(task("Cooks the evening meal", "YES"), task("Helps with the shower", "NO")));
        form.put("totalHours", "20");
        form.put("adultsCaredFor", "1");
        form.put("necessaryCare", "YES");
        form.put("healthAtRisk", "NO");
        for (String outcome : outcomes) {
            form.put(outcome + "Words", "There is no time left for that.");
            form.put(outcome + "Limbs", List.of("NEEDS_HELP"));
        }
        form.put("allConsidered", true);
        form.put("significantImpact", "YES");
        form.put("impact", "She has given up everything she did for herself.");
        form.put("impactBand", "MODERATE");
        form.put("wishes", "To sing again and to work two mornings a week.");
        form.put("employment", "NOT_SEEKING_WORK");
        form.put("needsReplacementCare", "YES");
        form.put("replacementHours", "4");
        form.put("replacementReason", "So that she can go to choir.");
        form.put("sharing", "REPLACEMENT_CARE_ONLY");
        return form;
    }

    static Map<String, Object> task(String task, String willing) {
        return Map.of("task", task, "hoursAWeek", "5.25", "able", "YES", "willing", willing);
    }

    /** {@code assess-child}: a disabled child in need of short breaks. */
    public static Map<String, Object> child(LocalDate assessedOn) {
        return new HashMap<>(Map.of(
                "carriedOut", "YES",
                "assessedOn", assessedOn.toString(),
                "method", "FACE_TO_FACE",
                "childsWords", "He showed us the swings and laughed.",
                "parentsWords", "We have not had an evening off in a year.",
                "development", "A learning disability; needs help with everything.",
                "familyAndHome", "Both parents work; two younger sisters.",
                "provideServices", "YES",
                "reasons", "Without breaks his parents cannot go on as they do.",
                "shortBreakHours", "4"));
    }

    /** {@code decide-eligibility} as the rules say. */
    public static Map<String, Object> decision(LocalDate sentOn, boolean eligible) {
        Map<String, Object> form = new HashMap<>();
        form.put("eligible", eligible ? "YES" : "NO");
        form.put("reasons", "He cannot wash or cook without help, and it bears hard on him.");
        if (eligible) {
            form.put("ordinarilyResident", "YES");
            form.put("wantsNeedsMet", "YES");
        }
        form.put("sentOn", sentOn.toString());
        form.put("sentBy", "POST");
        return form;
    }
}
