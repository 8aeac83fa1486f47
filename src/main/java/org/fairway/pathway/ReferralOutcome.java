package org.fairway.pathway;

/** What a contact led to. */
public enum ReferralOutcome {
    /** Someone appears to have needs: they are assessed. */
    ASSESS,
    /** There is no appearance of need: the person gets information and advice that fits them. */
    ADVISE,
    /** Another body or another council is responsible: the person is handed over, not turned away. */
    REFER_ELSEWHERE
}
