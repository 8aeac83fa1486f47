package org.fairway.demo;

import java.time.LocalDate;

/** What is said when needs are assessed and eligibility is decided. */
public final class AssessmentAnswers {
    private AssessmentAnswers() {}

    public static Form arranged(LocalDate on) {
        return Form.empty()
                .with("wantsAssessment", "YES")
                .with("selfAssessment", "NOT_WANTED")
                .with("method", "FACE_TO_FACE")
                .with("plannedOn", on)
                .with("timescaleTold", true)
                .with("informationGiven", true);
    }

    /** An assessment in which the person can do everything; needs are added with {@link #need}. */
    public static Form assessed(LocalDate on, String ownWords) {
        return Form.empty()
                .with("carriedOut", "YES")
                .with("assessedOn", on)
                .with("method", "FACE_TO_FACE")
                .ticked("conditions")
                .with("ownWords", ownWords)
                .with("strengths", "Good at asking for help, close to neighbours, manages letters and money well.")
                .with("needsFromImpairment", "YES")
                .with(
                        "impairment",
                        "Multiple sclerosis with weakness of the legs and tiredness that varies from day to day.")
                .with("allConsidered", true)
                .with("fluctuates", "NO")
                .with("significantImpact", "YES")
                .ticked("areasAffected", "DIGNITY", "HEALTH", "CONTROL")
                .with(
                        "impact",
                        "Without help there would be days without a wash or a hot meal, and no way of going out.")
                .with("hasUnpaidCarer", "NO")
                .with("childrenInHousehold", "NO")
                .with("shareWithCarers", "YES")
                .with("nhsNeeded", "NO")
                .with("primarySupportReason", "PHYSICAL_PERSONAL_CARE")
                .with("accommodation", "COUNCIL_OR_HOUSING_ASSOCIATION_TENANT")
                .with("employment", "NOT_SEEKING_WORK");
    }

    /**
     * One thing that the person cannot do.
     *
     * @param outcome the beginning of its field names, such as {@code hygiene}
     * @param level NONE, LOW, MEDIUM or HIGH
     */
    public static Form need(Form form, String outcome, String level, String hours, String words) {
        return form.with(outcome + "Words", words)
                .with(outcome + "Now", "Somebody has to be there, or it is not done.")
                .ticked(outcome + "Limbs", "NEEDS_HELP", "TAKES_LONGER")
                .with(outcome + "Level", level)
                .with(outcome + "Hours", hours)
                .with(outcome + "Help", "NOBODY_HELPS");
    }

    public static Form eligible(LocalDate on) {
        return Form.empty()
                .with("eligible", "YES")
                .with(
                        "reasons",
                        "Your needs come from your illness or disability. There are several things in daily life that you cannot do, and this makes your life much harder.")
                .with("ordinarilyResident", "YES")
                .with("wantsNeedsMet", "YES")
                .with("sentOn", on)
                .with("sentBy", "POST");
    }

    public static Form notEligible(LocalDate on) {
        return Form.empty()
                .with("eligible", "NO")
                .with("reasons", "Everything can still be managed, with some patience and the rails that were fitted.")
                .with("sentOn", on)
                .with("sentBy", "POST");
    }
}
