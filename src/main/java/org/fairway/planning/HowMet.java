package org.fairway.planning;

/** What meets a need. */
public enum HowMet {
    /** Support that the budget pays for. */
    FUNDED,
    /** Help that family or friends are willing and able to give; never assumed (R (CP) v North East Lincolnshire). */
    INFORMAL,
    /** A service that is open to everyone, such as a library or a community group. */
    UNIVERSAL,
    /** Support that the NHS pays for, beside the council’s budget. */
    NHS,
    /** Intermediate care or reablement that is free for a time, beside the council’s budget (SI 2014/2840, regulation 2). */
    FREE_REABLEMENT
}
