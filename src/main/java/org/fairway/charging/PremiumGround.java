package org.fairway.charging;

import org.fairway.reference.RowName;

/**
 * Why a premium belongs to someone's guaranteed income, other than a benefit that already says so. The test of the
 * regulations is what the person gets or would get on Income Support, so it is not enough to look at what is paid.
 */
public enum PremiumGround {
    /** Certified as severely sight impaired: the disability premium. */
    SEVERELY_SIGHT_IMPAIRED,
    /** In the support group of Employment and Support Allowance: the enhanced disability premium. */
    SUPPORT_GROUP,
    /** Entitled to Carer's Allowance, paid or not because another benefit overlaps: the carer premium. */
    CARERS_ALLOWANCE_NOT_PAID,
    /** The partner gets a disability benefit: the couple's disability premium is due to either of them. */
    PARTNERS_DISABILITY_BENEFIT,
    /** The partner gets the highest rate for care or daily living: both of the couple's disability premiums are due. */
    PARTNERS_HIGHEST_DISABILITY_BENEFIT;

    private final String premiumRow = Premium.GIVEN_BY + RowName.of(this);

    /** The row that says which premium it gives. */
    String premiumRow() {
        return premiumRow;
    }
}
