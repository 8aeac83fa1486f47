package org.fairway.signoff;

import org.fairway.pathway.LegalBasis;

/**
 * The grounds on which a plan is sent back. A plan is never returned because it costs more than the indicative budget or
 * than a limit, nor because money is short: the budget must be enough to meet the needs (Care Act 2014 section 26;
 * Statutory Guidance 11.7).
 */
public enum ReturnReason {
    NEED_NOT_MET(
            "An eligible need would not be met, or only in part", "One of the needs would not be met, or only in part"),
    INFORMAL_HELP_NOT_CONFIRMED(
            "Help from family or friends is counted on without their agreement",
            "It counts on help from family or friends who have not agreed to give it"),
    PERSON_NOT_INVOLVED(
            "The person, their carer or their advocate has not been properly involved",
            "You, or others who should have a say in it, have not been involved enough"),
    RISK_NOT_ADDRESSED(
            "A risk to the person is left without an answer",
            "It does not say what is done about something that could go wrong"),
    REASONABLE_COST_NOT_SHOWN(
            "The needs can be met as well at a lower reasonable cost, which the return names",
            "The same needs can be met just as well for less, as we say below"),
    OUTSIDE_POWERS(
            "A line pays for what social care may not fund, such as NHS care or housing",
            "Part of it pays for something that social care may not pay for, such as NHS care or housing"),
    FIGURES_WRONG(
            "Hours, prices or dates do not agree with the assessment or with the rates",
            "Hours, prices or dates in it do not agree with the assessment or with our prices"),
    /** Asked for now and then, and always refused with the law that stands against it. */
    MONEY_ALONE("It costs too much, or there is no money for it", "It costs too much, or there is no money for it");

    private final String words;
    private final String toldAs;

    ReturnReason(String words, String toldAs) {
        this.words = words;
        this.toldAs = toldAs;
    }

    public String words() {
        return words;
    }

    /** As it is said of the plan to the person whose plan it is. */
    public String toldAs() {
        return toldAs;
    }

    /** Whether a plan may be returned on this ground. */
    public boolean isLawful() {
        return this != MONEY_ALONE;
    }

    /** Why money alone returns no plan, and what to do instead. */
    public static String whyMoneyIsNoGround(LegalBasis basis) {
        String law = switch (basis) {
            case CARE_ACT_ADULT, CARE_ACT_CARER ->
                "The budget must be enough to meet the needs that the council has to meet (Care Act 2014, section 26;"
                        + " R (KM) v Cambridgeshire [2012] UKSC 23).";
            case CHILDREN_ACT ->
                "Once the council has decided that a disabled child needs the support, it has to arrange it (Chronically"
                        + " Sick and Disabled Persons Act 1970, section 2; R (KM) v Cambridgeshire [2012] UKSC 23).";
        };
        return "Lack of money is no lawful ground to return a plan. " + law
                + " If the same needs can be met as well for less, choose that ground and name the support and its price.";
    }
}
