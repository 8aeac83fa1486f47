package org.fairway.planning;

/**
 * Why a plan has less money, or fewer hours, than what was assessed costs at local prices. That there is no money is no
 * reason: eligible needs must be met (Care Act 2014, sections 18, 20 and 26; R (KM) v Cambridgeshire [2012] UKSC 23).
 */
public enum ShortfallReason {
    AGREED_PRICE("This support is found, and its price is agreed", false),
    MET_ANOTHER_WAY("The rest is met another way, such as by family, equipment or the NHS", false),
    PERSON_WANTS_LESS("The person wants less support than was assessed", true),
    NOBODY_FOUND_YET("Nobody has been found yet who gives the rest", true),
    BEGINS_LATER("The rest begins later", true);

    private final String words;
    private final boolean leavesNeedUnmet;

    ShortfallReason(String words, boolean leavesNeedUnmet) {
        this.words = words;
        this.leavesNeedUnmet = leavesNeedUnmet;
    }

    public String words() {
        return words;
    }

    /** Whether part of the need is not met, for now or by the person’s own choice; it is then counted as unmet. */
    public boolean leavesNeedUnmet() {
        return leavesNeedUnmet;
    }
}
