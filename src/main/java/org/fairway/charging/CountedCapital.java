package org.fairway.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Which capital counts and what follows: SI 2014/2672, regulations 12, 18 to 25 and Schedule 2. Shares in joint capital are
 * equal unless there is proof that they are not. Capital that exceeds the upper limit means full cost; capital above the
 * lower limit counts as a weekly income.
 */
final class CountedCapital {
    /** How a kind of capital is treated. */
    enum Treatment {
        COUNTED,
        /** Counted at its value less a set share of that for the cost of selling it. */
        COUNTED_LESS_SELLING_COSTS,
        DISREGARDED
    }

    private final ReferenceData data;

    CountedCapital(ReferenceData data) {
        this.data = data;
    }

    /** What counts, with what is left of what was given away. */
    Money of(FinancialInformation information, NotionalCapital notional, Working working) {
        Rounding rounding = Rounding.on(information.asOf(), data);
        Money counted = Money.NIL;
        for (CapitalItem item : information.capital()) {
            counted = counted.plus(count(item, information.asOf(), rounding.counted(), working));
        }
        counted = counted.plus(notional.count(information, data, working));
        if (!information.capital().isEmpty() || notional.hasLines(information)) {
            working.sum("Capital that counts", counted, Effect.CAPITAL);
        }
        return counted;
    }

    /** £1 a week for each £250, or part of £250, above the lower limit (regulation 25); the figures are dated rows. */
    Money tariffIncome(Money counted, Money lowerLimit, LocalDate day, Working working) {
        Money above = counted.minus(lowerLimit).atLeast(Money.NIL);
        DatedValue step = data.on("charging.capital.tariff-step", day);
        long steps = BigDecimal.valueOf(above.pence())
                .divide(BigDecimal.valueOf(step.money().pence()), 0, RoundingMode.UP)
                .longValueExact();
        DatedValue each = data.on("charging.capital.tariff-income", day);
        Money tariff = each.money().times(steps);
        if (!counted.isNil()) {
            working.line(
                    "Income taken from capital: " + each.money() + " for each " + step.money() + " or part of it above "
                            + lowerLimit,
                    tariff,
                    Effect.COUNTED,
                    each);
        }
        return tariff;
    }

    private Money count(CapitalItem item, LocalDate day, RoundingMode rounding, Working working) {
        DatedChoice rule = data.choice(item.type().row(), day);
        switch (rule.as(Treatment.class)) {
            case COUNTED -> {
                Money share = share(item, BigDecimal.ZERO, rounding);
                working.line(label(item), share, Effect.CAPITAL, rule);
                return share;
            }
            case COUNTED_LESS_SELLING_COSTS -> {
                BigDecimal costs =
                        data.on("charging.capital.selling-costs-percent", day).value();
                Money share = share(item, costs, rounding);
                working.line(label(item) + ", less the cost of selling it", share, Effect.CAPITAL, rule);
                return share;
            }
            case DISREGARDED ->
                working.line(label(item), share(item, BigDecimal.ZERO, rounding), Effect.CAPITAL_LEFT_OUT, rule);
        }
        return Money.NIL;
    }

    /** The person's share of what is left of the value after the cost of selling and then the debt; rounded once. */
    private static Money share(CapitalItem item, BigDecimal sellingCostsPercent, RoundingMode rounding) {
        BigDecimal percentKept = BigDecimal.valueOf(100).subtract(sellingCostsPercent);
        BigDecimal left = BigDecimal.valueOf(item.value().pence())
                .multiply(percentKept.movePointLeft(2))
                .subtract(BigDecimal.valueOf(item.owed().pence()))
                .max(BigDecimal.ZERO);
        Integer own = item.ownPercent();
        BigDecimal share = own == null
                ? left.divide(BigDecimal.valueOf(item.holders()), 0, rounding)
                : left.multiply(BigDecimal.valueOf(own, 2)).setScale(0, rounding);
        return Money.ofPence(share.longValueExact());
    }

    private static String label(CapitalItem item) {
        String what = item.note() == null ? item.type().words() : item.type().words() + " (" + item.note() + ")";
        String owned = owned(item, what);
        return item.owed().isNil() ? owned : owned + ", less the " + item.owed() + " owed on it";
    }

    private static String owned(CapitalItem item, String what) {
        if (item.ownPercent() != null) {
            return what + ": your " + item.ownPercent() + "% of " + item.value();
        }
        return item.holders() == 1
                ? what
                : what + ": an equal share of " + item.value() + " between " + item.holders() + " owners";
    }
}
