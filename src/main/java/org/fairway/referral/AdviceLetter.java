package org.fairway.referral;

import org.fairway.pathway.ReferralOutcome;

/** The letter that ends a contact which is not assessed. Its name is the kind of the letter and of its draft. */
public enum AdviceLetter {
    ADVICE,
    REFERRED_ELSEWHERE,
    PASSED_TO_YOUR_WORKER;

    /** The letter for what the contact led to. */
    public static AdviceLetter of(ReferralOutcome outcome, Residence residence) {
        if (outcome == ReferralOutcome.ADVISE) {
            return ADVICE;
        }
        return residence == Residence.ELSEWHERE ? REFERRED_ELSEWHERE : PASSED_TO_YOUR_WORKER;
    }
}
