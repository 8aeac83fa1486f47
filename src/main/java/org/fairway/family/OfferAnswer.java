package org.fairway.family;

/** What a carer said to an offer of an assessment. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED,
    ASK_LATER,
    /** The carer is under 18: a young carer's assessment by children's services, Children Act 1989, section 17ZA. */
    YOUNG_CARER,
    /** They do not, or no longer, care for the adult. */
    NOT_A_CARER
}
