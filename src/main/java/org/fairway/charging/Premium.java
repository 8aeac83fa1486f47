package org.fairway.charging;

import java.util.EnumSet;
import java.util.Set;

/**
 * Additions to the guaranteed income, each due to whoever gets it or would get it on Income Support: SI 2014/2672,
 * regulation 7(5) to (7). The two disability premiums belong to people below pension age and stack; in a couple they are due
 * where either of the two qualifies.
 */
public enum Premium {
    DISABILITY("Disability premium"),
    ENHANCED_DISABILITY("Enhanced disability premium"),
    CARER("Carer premium");

    private static final Set<IncomeType> DISABILITY_BENEFITS = Set.of(
            IncomeType.PIP_DAILY_LIVING_STANDARD,
            IncomeType.PIP_DAILY_LIVING_ENHANCED,
            IncomeType.PIP_MOBILITY,
            IncomeType.DLA_CARE_LOWEST,
            IncomeType.DLA_CARE_MIDDLE,
            IncomeType.DLA_CARE_HIGHEST,
            IncomeType.DLA_MOBILITY,
            IncomeType.ATTENDANCE_ALLOWANCE);
    private static final Set<IncomeType> HIGHEST_BENEFITS =
            Set.of(IncomeType.PIP_DAILY_LIVING_ENHANCED, IncomeType.DLA_CARE_HIGHEST);

    private final String words;

    Premium(String words) {
        this.words = words;
    }

    /** The premiums that the person's benefits and what else was told give. */
    static Set<Premium> of(FinancialInformation information, boolean pensionAge) {
        Set<Premium> due = EnumSet.noneOf(Premium.class);
        Set<PremiumGround> grounds = information.premiumGrounds();
        boolean enhanced = gets(information, HIGHEST_BENEFITS)
                || grounds.contains(PremiumGround.SUPPORT_GROUP)
                || grounds.contains(PremiumGround.PARTNERS_HIGHEST_DISABILITY_BENEFIT);
        if (!pensionAge
                && (enhanced
                        || gets(information, DISABILITY_BENEFITS)
                        || grounds.contains(PremiumGround.SEVERELY_SIGHT_IMPAIRED)
                        || grounds.contains(PremiumGround.PARTNERS_DISABILITY_BENEFIT))) {
            due.add(DISABILITY);
        }
        if (!pensionAge && enhanced) {
            due.add(ENHANCED_DISABILITY);
        }
        if (gets(information, Set.of(IncomeType.CARERS_ALLOWANCE))
                || grounds.contains(PremiumGround.CARERS_ALLOWANCE_NOT_PAID)) {
            due.add(CARER);
        }
        return due;
    }

    private static boolean gets(FinancialInformation information, Set<IncomeType> benefits) {
        return information.income().stream().anyMatch(item -> benefits.contains(item.type()));
    }

    String words() {
        return words;
    }

    String row(boolean couple) {
        String member = couple ? "couple" : "single";
        return switch (this) {
            case DISABILITY -> "guarantee.disability-premium." + member;
            case ENHANCED_DISABILITY -> "guarantee.enhanced-disability-premium." + member;
            case CARER -> "guarantee.carer-premium";
        };
    }
}
