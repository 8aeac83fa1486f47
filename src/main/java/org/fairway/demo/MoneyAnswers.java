package org.fairway.demo;

import java.time.LocalDate;

/** What is said about means, charges and the first figure. */
public final class MoneyAnswers {
    private MoneyAnswers() {}

    /** Somebody who lives alone and tells about their money; rows are added by the caller. */
    public static Form alone() {
        return Form.empty()
                .with("representation", "THE_PERSON")
                .with("ableToArrange", "THE_PERSON")
                .with("disclosed", "YES")
                .with("livesWithPartner", "NO")
                .with("children", "0")
                .with("noIncome", false)
                .with("noCapital", true)
                .ticked("premiumGrounds")
                .with("asksCouncilToArrange", "YES");
    }

    public static Form income(String type, String amount) {
        return Form.empty().with("type", type).with("amount", amount).with("howOften", "WEEKLY");
    }

    public static Form housing(String type, String amount) {
        return income(type, amount);
    }

    public static Form capital(String type, String value) {
        return Form.empty().with("type", type).with("value", value).with("holders", "1");
    }

    public static Form disabilityCost(String type, String what, String amount) {
        return income(type, amount).with("what", what).with("evidenceSeen", true);
    }

    /**
     * The published example of Devon County Council for 2023-24 (Example 1, “Peter”): Employment and Support Allowance
     * £225.45, the enhanced daily living and standard mobility components, housing £17.27 and disability costs £28.08 a
     * week.
     */
    public static Form devonsExample() {
        return alone().rows(
                        "income",
                        income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "225.45"),
                        income("PIP_DAILY_LIVING_ENHANCED", "101.75"),
                        income("PIP_MOBILITY", "26.90"))
                .rows(
                        "housing",
                        housing("RENT", "10.00"),
                        housing("SERVICE_CHARGE", "6.00"),
                        housing("COUNCIL_TAX", "1.27"))
                .rows(
                        "disabilityCosts",
                        disabilityCost("CLEANING_AND_GARDEN", "Cleaner", "20.00"),
                        disabilityCost("LAUNDRY", "Extra washing", "2.31"),
                        disabilityCost("COMMUNITY_ALARM", "Alarm", "5.77"))
                .ticked("premiumGrounds", "SUPPORT_GROUP");
    }

    /**
     * The published example of Leeds City Council for 2024-25 (Example 1, “Mary”): state pension £169.50 and pension credit
     * £48.65 a week, and £9.30 for Telecare.
     */
    public static Form leedsExample() {
        return alone().rows("income", income("STATE_PENSION", "169.50"), income("PENSION_CREDIT_GUARANTEE", "48.65"))
                .rows("disabilityCosts", disabilityCost("COMMUNITY_ALARM", "Telecare", "9.30"));
    }

    public static Form confirmed(LocalDate on) {
        return Form.empty()
                .with("check", "CONFIRM")
                .with("evidence", "Award letters of this year, rent statement, council tax bill and receipts.")
                .with("toldOn", on)
                .with("toldHow", "POST")
                .with("inForceFrom", on);
    }

    public static Form shared(LocalDate on) {
        return Form.empty()
                .with("figureFits", "YES")
                .with("sharedOn", on)
                .with("sharedWith", "The person and a friend, at their kitchen table")
                .with("sharedHow", "IN_PERSON")
                .with("reaction", "SEEMS_RIGHT")
                .with("ownWords", "Good to know what we can plan with.");
    }
}
