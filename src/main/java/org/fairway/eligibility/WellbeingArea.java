package org.fairway.eligibility;

/** The nine areas of well-being of the Care Act 2014, section 1(2). */
public enum WellbeingArea {
    DIGNITY("personal dignity and being treated with respect"),
    HEALTH("physical and mental health and emotional well-being"),
    PROTECTION("protection from abuse and neglect"),
    CONTROL("control over day-to-day life"),
    WORK_AND_LEARNING("taking part in work, education, training or recreation"),
    SOCIAL_AND_ECONOMIC("social and economic well-being"),
    RELATIONSHIPS("domestic, family and personal relationships"),
    LIVING_ACCOMMODATION("suitable living accommodation"),
    CONTRIBUTION("contribution to society");

    private final String words;

    WellbeingArea(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
