package org.fairway.paymentchange;

import org.fairway.pathway.LegalBasis;

/** The kind of ground that a change of a direct payment rests on, with its source in law. */
public enum LegalGround {
    NEEDS_MET_IN_HOSPITAL(
            "Needs are met in hospital for the time being",
            "care and support statutory guidance, chapter 12: a stay in hospital does not of itself end a direct payment"),
    PERSON_ASKED(
            "The person asked for it or agreed to it",
            "Care Act 2014, sections 31 and 32: a direct payment is made on request"),
    CONDITION_NOT_MET("A condition for making direct payments is no longer met", "Care Act 2014, section 33(4)"),
    NOT_USED_FOR_NEEDS("It was not used for the needs in the plan", "Care Act 2014, section 33(3) and (5)"),
    CONDITION_BROKEN("A condition of the payment was broken", "Care Act 2014, section 33(5); SI 2014/2871"),
    RECORDS_NOT_SENT(
            "Records that were asked for did not come, time after time",
            "Care Act 2014, section 33(5); SI 2014/2871, regulation 4: the person may be asked for information"),
    REASON_IS_OVER(
            "The reason for the pause is over",
            "Care Act 2014, section 31(2): the payment is made while its conditions are met"),
    PERSON_DIED("The person died", "the direct payment agreement: it ends with the person’s death");

    private static final String CHILDRENS = "Children Act 1989, section 17A; SI 2009/1887";
    private final String words;
    private final String source;

    LegalGround(String words, String source) {
        this.words = words;
        this.source = source;
    }

    public String words() {
        return words;
    }

    /** Where the law says so, for cases of that legal basis. */
    public String source(LegalBasis basis) {
        return basis == LegalBasis.CHILDREN_ACT && this != PERSON_DIED ? CHILDRENS : source;
    }

    boolean fits(Happening happening) {
        return switch (happening) {
            case HOSPITAL -> this == NEEDS_MET_IN_HOSPITAL || this == PERSON_ASKED;
            case OTHER_PAUSE ->
                this == PERSON_ASKED
                        || this == NOT_USED_FOR_NEEDS
                        || this == CONDITION_BROKEN
                        || this == RECORDS_NOT_SENT;
            case RESTART -> this == REASON_IS_OVER;
            case ASKED_TO_STOP, AGREED_END -> this == PERSON_ASKED;
            case CONDITIONS_NOT_MET -> this == CONDITION_NOT_MET;
            case MISUSE_ALLEGED -> this == NOT_USED_FOR_NEEDS || this == CONDITION_BROKEN;
            case DIED -> this == PERSON_DIED;
        };
    }
}
