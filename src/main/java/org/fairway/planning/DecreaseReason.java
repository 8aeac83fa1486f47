package org.fairway.planning;

/**
 * Why a need has less money than in the budget before. A budget is never cut because money is short, nor because a list says
 * that something is not paid for: the needs are as they are until they are assessed again (Care Act 2014, sections 26 and 27).
 */
public enum DecreaseReason {
    NEED_IS_LESS("The assessment since then found that less support is needed", true),
    MET_ANOTHER_WAY(
            "Part of it is met another way now, such as by equipment or by family who are willing and able", true),
    PRICE_IS_LESS("The same support costs less now", false),
    PERSON_ASKED("The person asked for less", false),
    BOUGHT_ONCE("It was to be bought once, and it is there now", false);

    private final String words;
    private final boolean restsOnAnAssessment;

    DecreaseReason(String words, boolean restsOnAnAssessment) {
        this.words = words;
        this.restsOnAnAssessment = restsOnAnAssessment;
    }

    public String words() {
        return words;
    }

    /** Whether the person has to be told in time before it takes effect: what they asked for, or have, they know. */
    public boolean needsNotice() {
        return this != PERSON_ASKED && this != BOUGHT_ONCE;
    }

    /** Whether it says that the need or its circumstances have changed, which only an assessment can find. */
    public boolean restsOnAnAssessment() {
        return restsOnAnAssessment;
    }
}
