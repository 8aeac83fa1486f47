package org.fairway.demo;

import java.time.LocalDate;

/** What is said in a carer's own case. */
public final class CarerAnswers {
    private CarerAnswers() {}

    public static Form accepted(Somebody carer, LocalDate on) {
        return Form.empty()
                .with("answeredOn", on)
                .with("answer", "ACCEPTED")
                .with("rightsExplained", true)
                .with("ownWords", "Nobody has ever asked me how I am.")
                .with("givenName", carer.givenName())
                .with("familyName", carer.familyName())
                .with("birthDate", carer.birthDate())
                .with("nhsNumber", carer.nhsNumber())
                .with("address", carer.address())
                .with("postcode", carer.postcode())
                .with("telephone", carer.telephone())
                .with("gender", carer.gender())
                .with("ethnicity", carer.ethnicity())
                .with("accommodation", "COUNCIL_OR_HOUSING_ASSOCIATION_TENANT")
                .with("contactMethod", "PHONE")
                .with("preferredFormat", "STANDARD_PRINT")
                .with("language", "English")
                .with("interpreter", "NONE")
                .ticked("difficulties");
    }

    /** A carer who goes on with the meals, and no longer gets up at night. */
    public static Form assessed(LocalDate on) {
        return Form.empty()
                .with("carriedOut", "YES")
                .with("assessedOn", on)
                .with("method", "FACE_TO_FACE")
                .with("ownWords", "I love her and I am worn out. I have not sung since she came home from hospital.")
                .rows(
                        "tasks",
                        task("Cooks the evening meal", "7", "YES"),
                        task("Sees to letters and money", "2", "YES"),
                        task("Gets up with her at night", "10", "NO"))
                .with("totalHours", "25")
                .with("adultsCaredFor", "1")
                .with("necessaryCare", "YES")
                .with("healthAtRisk", "YES")
                .with("health", "I sleep four hours a night, and I have been to the doctor with my back.")
                .with("recreationWords", "My choir meets on Thursdays and I cannot go.")
                .ticked("recreationLimbs", "NEEDS_HELP")
                .with("workWords", "I have cut my hours twice this year.")
                .ticked("workLimbs", "PAIN_OR_DISTRESS")
                .with("allConsidered", true)
                .with("significantImpact", "YES")
                .with("impact", "Has given up everything she did for herself, and her work is next.")
                .with("impactBand", "SUBSTANTIAL")
                .with("wishes", "To sleep, to sing on Thursdays and to keep the work.")
                .with("employment", "PAID_UNDER_16_HOURS")
                .with("needsReplacementCare", "YES")
                .with("replacementHours", "3")
                .with("replacementReason", "Somebody with her mother on Thursday evenings.")
                .with("sharing", "REPLACEMENT_CARE_ONLY");
    }

    public static Form task(String task, String hours, String willing) {
        return Form.empty()
                .with("task", task)
                .with("hoursAWeek", hours)
                .with("able", "YES")
                .with("willing", willing);
    }

    public static Form eligible(LocalDate on) {
        return AssessmentAnswers.eligible(on)
                .with(
                        "reasons",
                        "The person you care for needs you. Caring harms your health, and you cannot do two things that matter to you. This makes your life much harder.");
    }

    /** A plan of one payment for the year. */
    public static Form plan(LocalDate on, LocalDate startsOn) {
        return PlanAnswers.plan(on, "DIRECT_PAYMENT", startsOn)
                .with("paymentFrequency", "ONE_OFF")
                .with("shortfallReason", "AGREED_PRICE")
                .with("shortfallWords", "You asked what each thing costs. These are the prices you were told.")
                .with("choiceOwnWords", "I know what I need. I would rather buy it myself.")
                .with("outcomes", "To sing on Thursdays, to sleep through two nights a week and to keep my work.")
                .with("involved", "You alone, at the library.")
                .ticked("helpers", "WANTED_NOBODY")
                .with("turnTo", "Leah Morris, carers' worker")
                .with("risks", "You may give up your own time again when things are hard at home.")
                .with("contingency", "The carers’ centre has your emergency card.")
                .with("advice", "The carers' centre, and what an employer must agree to.");
    }

    /** One payment, and nobody is employed with it. */
    public static Form agreement(Somebody carer, LocalDate on, LocalDate startsOn) {
        return PlanAnswers.agreementSigned(carer, on, "ONE_OFF", startsOn)
                .with("employs", "NO")
                .without("insurance")
                .without("payroll");
    }
}
