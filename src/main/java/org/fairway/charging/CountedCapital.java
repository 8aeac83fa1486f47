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
 * equal. Capital that exceeds the upper limit means full cost; capital above the lower limit counts as a weekly income.
 */
final class CountedCapital {
    /** How a kind of capital is treated. */
    enum Treatment {
        COUNTED,
        /** Counted at its value less a set share for the cost of selling it. */
        COUNTED_LESS_SELLING_COSTS,
        DISREGARDED
    }

    private final ReferenceData data;

    CountedCapital(ReferenceData data) {
        this.data = data;
    }

    Money of(FinancialInformation information, Working working) {
        Rounding rounding = Rounding.on(information.asOf(), data);
        Money counted = Money.NIL;
        for (CapitalItem item : information.capital()) {
            Money share = Money.ofPence(BigDecimal.valueOf(item.value().pence())
                    .divide(BigDecimal.valueOf(item.holders()), 0, rounding.counted())
                    .longValueExact());
            counted = counted.plus(count(item, share, information.asOf(), rounding, working));
        }
        if (!information.capital().isEmpty()) {
            working.sum("Capital that counts", counted, Effect.CAPITAL);
        }
        return counted;
    }

    /** "Exceeds" the limit: exactly the limit is still below it (regulation 12). */
    boolean exceedsUpperLimit(Money counted, LocalDate day) {
        return counted.isMoreThan(upperLimit(day).money());
    }

    DatedValue upperLimit(LocalDate day) {
        return data.on("charging.capital.upper-limit", day);
    }

    /** £1 a week for each £250, or part of £250, above the lower limit (regulation 25); the figures are dated rows. */
    Money tariffIncome(Money counted, LocalDate day, Working working) {
        DatedValue lower = data.on("charging.capital.lower-limit", day);
        Money above = counted.minus(lower.money()).atLeast(Money.NIL);
        DatedValue step = data.on("charging.capital.tariff-step", day);
        long steps = BigDecimal.valueOf(above.pence())
                .divide(BigDecimal.valueOf(step.money().pence()), 0, RoundingMode.UP)
                .longValueExact();
        DatedValue each = data.on("charging.capital.tariff-income", day);
        Money tariff = each.money().times(steps);
        if (!counted.isNil()) {
            working.line(
                    "Income taken from capital: %s for each %s or part of it above %s"
                            .formatted(each.money(), step.money(), lower.money()),
                    tariff,
                    Effect.COUNTED,
                    each);
        }
        return tariff;
    }

    private Money count(CapitalItem item, Money share, LocalDate day, Rounding rounding, Working working) {
        DatedChoice rule = data.choice(item.type().row(), day);
        switch (rule.as(Treatment.class)) {
            case COUNTED -> {
                working.line(label(item), share, Effect.CAPITAL, rule);
                return share;
            }
            case COUNTED_LESS_SELLING_COSTS -> {
                Money left = lessSellingCosts(share, day, rounding);
                working.line(label(item) + ", less the cost of selling it", left, Effect.CAPITAL, rule);
                return left;
            }
            case DISREGARDED -> working.line(label(item), share, Effect.CAPITAL_LEFT_OUT, rule);
        }
        return Money.NIL;
    }

    private Money lessSellingCosts(Money share, LocalDate day, Rounding rounding) {
        BigDecimal percentKept = BigDecimal.valueOf(100)
                .subtract(data.on("charging.capital.selling-costs-percent", day).value());
        return Money.rounded(share.pounds().multiply(percentKept.movePointLeft(2)), rounding.counted());
    }

    private static String label(CapitalItem item) {
        String what = item.note() == null ? item.type().words() : item.type().words() + " (" + item.note() + ")";
        return item.holders() == 1
                ? what
                : "%s: an equal share of %s between %d owners".formatted(what, item.value(), item.holders());
    }
}
