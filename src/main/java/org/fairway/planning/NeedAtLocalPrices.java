package org.fairway.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One need: what the plan has for it, and what it costs to meet as it was assessed.
 *
 * @param need the code of the need
 * @param text the same in words
 * @param planned what the plan has for it
 * @param costed what it costs at local prices to buy what the plan says, and the hours that were assessed
 * @param shortfall what is missing, line by line: more than enough for one line does not pay for another
 * @param hoursAssessed the hours a week that were assessed; null where nobody could say
 * @param hoursBought the hours a week that the money buys
 * @param notPriced whether something is bought for it that has no local price, so that nobody can say whether its money is enough
 */
public record NeedAtLocalPrices(
        String need,
        String text,
        Amounts planned,
        Amounts costed,
        Amounts shortfall,
        @Nullable BigDecimal hoursAssessed,
        BigDecimal hoursBought,
        boolean notPriced,
        List<PricedLine> lines) {
    public NeedAtLocalPrices {
        lines = List.copyOf(lines);
    }

    /** Whether money or hours are known to be missing. */
    boolean tooLittle() {
        return !shortfall.nothing() || hoursShort().signum() > 0;
    }

    /** Whether the plan needs a reason for it: too little, or not to be compared. */
    boolean toBeExplained() {
        return tooLittle() || notPriced;
    }

    /** The hours that were assessed and that the plan does not even mean to buy, whatever their price. */
    BigDecimal hoursLeftOut() {
        BigDecimal meant =
                lines.stream().map(PricedLine::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return hoursAssessed == null
                ? BigDecimal.ZERO
                : hoursAssessed.subtract(meant).max(BigDecimal.ZERO);
    }

    /**
     * The hours that were assessed and that the money does not buy. Whether anything else meets them, such as family or an
     * alarm, is said by the reason that a plan with too few hours must have.
     */
    public BigDecimal hoursShort() {
        return hoursAssessed == null
                ? BigDecimal.ZERO
                : hoursAssessed.subtract(hoursBought).max(BigDecimal.ZERO);
    }
}
