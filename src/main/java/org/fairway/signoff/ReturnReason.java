package org.fairway.signoff;

/**
 * The lawful grounds for sending a plan back. A plan is never returned because it costs more than the indicative budget or
 * than a limit: the budget must be enough to meet the needs (Care Act 2014 section 26; Statutory Guidance 11.7).
 */
public enum ReturnReason {
    NEED_NOT_MET("An eligible need would not be met, or only in part"),
    INFORMAL_HELP_NOT_CONFIRMED("Help from family or friends is counted on without their agreement"),
    PERSON_NOT_INVOLVED("The person, their carer or their advocate has not been properly involved"),
    RISK_NOT_ADDRESSED("A risk to the person is left without an answer"),
    REASONABLE_COST_NOT_SHOWN("The needs can be met as well at a lower reasonable cost, which the return names"),
    OUTSIDE_POWERS("A line pays for what social care may not fund, such as NHS care or housing"),
    FIGURES_WRONG("Hours, prices or dates do not agree with the assessment or with the rates");

    private final String words;

    ReturnReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
