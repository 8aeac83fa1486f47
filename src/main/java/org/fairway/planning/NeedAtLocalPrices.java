package org.fairway.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.kernel.Sentence;
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

    /** Whether that reason leaves part of it unmet: an agreed price explains the money and no hours that are left out. */
    boolean isLeftUnmetBy(ShortfallReason reason) {
        return reason.leavesNeedUnmet()
                || (reason == ShortfallReason.AGREED_PRICE && hoursLeftOut().signum() > 0);
    }

    /**
     * Why that reason cannot stand for this need in a plan with these lines; empty where it can. What meets the rest another way
     * is a line of its own that buys no hours, such as family, a service open to everyone, the NHS, meals or an alarm.
     */
    public Optional<String> against(ShortfallReason reason, List<PlanLine> plan) {
        if (reason == ShortfallReason.AGREED_PRICE && hoursLeftOut().signum() > 0) {
            return Optional.of(
                    "%s: the plan leaves out %s of the %s hours a week that were assessed. An agreed price explains the money and no hours. Add the hours, or give another reason."
                            .formatted(Sentence.capitalised(text), plain(hoursLeftOut()), plain(hoursAssessed)));
        }
        if (reason == ShortfallReason.MET_ANOTHER_WAY && !isMetAnotherWayIn(plan)) {
            return Optional.of(
                    "%s: no line of the plan says what meets the rest of it. Add a line for family or friends, a service open to everyone, the NHS or equipment, or give another reason."
                            .formatted(Sentence.capitalised(text)));
        }
        return Optional.empty();
    }

    private boolean isMetAnotherWayIn(List<PlanLine> plan) {
        return plan.stream().anyMatch(line -> line.need().equals(need) && line.howMet() != HowMet.FUNDED)
                || lines.stream().anyMatch(line -> line.hours() == null);
    }

    private static String plain(@Nullable BigDecimal hours) {
        return hours == null ? "0" : hours.stripTrailingZeros().toPlainString();
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
