package org.fairway.charging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;

/**
 * Additions to the guaranteed income, each due to whoever gets it or would get it on Income Support: SI 2014/2672,
 * regulation 7(5) to (7). Which benefits and which other grounds give which premium, and which premiums stop at pension age,
 * are the dated rows {@code charging.premium.…}; the two disability premiums stack, and in a couple they are due where
 * either of the two qualifies.
 */
public enum Premium {
    DISABILITY("Disability premium"),
    ENHANCED_DISABILITY("Enhanced disability premium"),
    CARER("Carer premium");

    /** What a benefit or another ground gives. */
    enum Given {
        NONE,
        DISABILITY,
        DISABILITY_AND_ENHANCED,
        CARER;

        Set<Premium> premiums() {
            return switch (this) {
                case NONE -> Set.of();
                case DISABILITY -> Set.of(Premium.DISABILITY);
                case DISABILITY_AND_ENHANCED -> Set.of(Premium.DISABILITY, Premium.ENHANCED_DISABILITY);
                case CARER -> Set.of(Premium.CARER);
            };
        }
    }

    /** Until when a premium is due. */
    enum Until {
        PENSION_AGE,
        ANY_AGE
    }

    /** How the rows begin that say which premium a benefit or another ground gives. */
    static final String GIVEN_BY = "charging.premium.given-by.";

    private final String words;
    private final String untilRow;

    Premium(String words) {
        this.words = words;
        this.untilRow = "charging.premium.until." + RowName.of(this);
    }

    /** The premiums that the person's benefits and what else was told give. */
    static Set<Premium> of(FinancialInformation information, boolean pensionAge, ReferenceData data) {
        LocalDate day = information.asOf();
        Set<Premium> due = EnumSet.noneOf(Premium.class);
        for (IncomeItem item : information.income()) {
            due.addAll(
                    data.choice(item.type().premiumRow(), day).as(Given.class).premiums());
        }
        for (PremiumGround ground : information.premiumGrounds()) {
            due.addAll(data.choice(ground.premiumRow(), day).as(Given.class).premiums());
        }
        due.removeIf(
                premium -> pensionAge && data.choice(premium.untilRow(), day).as(Until.class) == Until.PENSION_AGE);
        return due;
    }

    /** The row that says until when it is due. */
    String untilRow() {
        return untilRow;
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
