package org.fairway.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.kernel.Money;

/**
 * How the cost of support is shared between funders, by the week. Shares are taken in their order, each of what is left;
 * one funder bears the rest. So the shares always add up to the whole, whatever it comes to.
 *
 * @param shares what each other funder bears, in the order in which it is taken
 * @param rest who bears what is left; has no share of its own
 */
public record Funding(List<Share> shares, Funder rest) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The council bears it all. */
    public static final Funding COUNCIL_ALONE = new Funding(List.of(), Funder.COUNCIL);

    public Funding {
        shares = List.copyOf(shares);
        long funders = shares.stream().map(Share::funder).distinct().count();
        if (funders < shares.size()
                || shares.stream().anyMatch(share -> share.funder().equals(rest))) {
            throw new IllegalArgumentException("A funder has one share only: " + shares + ", the rest " + rest);
        }
    }

    /** What a funder bears of a weekly cost. */
    public sealed interface Share {
        Funder funder();

        /** A part in the hundred of the whole cost, more than nil and at most a hundred, with at most four places. */
        record Percent(Funder funder, BigDecimal percent) implements Share {
            public Percent {
                percent = percent.setScale(4, RoundingMode.UNNECESSARY);
                if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
                    throw new IllegalArgumentException(
                            "A share must be more than 0 and at most 100 per cent: " + percent);
                }
            }
        }

        /** A sum by the week, more than nil; less where the cost is less. */
        record Fixed(Funder funder, Money aWeek) implements Share {
            public Fixed {
                if (!aWeek.isMoreThan(Money.NIL)) {
                    throw new IllegalArgumentException("A share must be more than nil: " + aWeek);
                }
            }
        }
    }

    /** What each funder bears of a weekly cost in pounds, not rounded. */
    SortedMap<Funder, BigDecimal> of(BigDecimal aWeek) {
        SortedMap<Funder, BigDecimal> parts = new TreeMap<>();
        BigDecimal left = aWeek;
        for (Share share : shares) {
            BigDecimal part = asked(share, aWeek).min(left);
            parts.put(share.funder(), part);
            left = left.subtract(part);
        }
        parts.put(rest, left);
        return parts;
    }

    /** What each funder bears of a whole sum in pounds: shares by the week have no part in it. */
    SortedMap<Funder, BigDecimal> ofSum(BigDecimal sum) {
        List<Share> parts =
                shares.stream().filter(Share.Percent.class::isInstance).toList();
        return new Funding(parts, rest).of(sum);
    }

    private static BigDecimal asked(Share share, BigDecimal aWeek) {
        if (share instanceof Share.Percent percent) {
            return aWeek.multiply(percent.percent()).divide(HUNDRED);
        }
        return ((Share.Fixed) share).aWeek().pounds();
    }

    /**
     * Whole pence for each funder that add up to the whole: everybody's part rounded down, and the pence that are left one
     * by one to whom most was cut off, in the order of funders where that is equal.
     *
     * @param parts what each bears, in pounds times the divisor, exact and not negative
     * @param divisor what the parts are divided by
     * @param whole the sum of the parts, divided and rounded to the penny
     */
    static SortedMap<Funder, Money> inPence(SortedMap<Funder, BigDecimal> parts, BigDecimal divisor, Money whole) {
        SortedMap<Funder, Money> pence = new TreeMap<>();
        Map<Funder, BigDecimal> cutOff = new HashMap<>();
        parts.forEach((funder, part) -> {
            BigDecimal down = part.divide(divisor, 2, RoundingMode.DOWN);
            pence.put(funder, Money.ofPounds(down));
            cutOff.put(funder, part.subtract(down.multiply(divisor)));
        });
        Money given = pence.values().stream().reduce(Money.NIL, Money::plus);
        pence.keySet().stream()
                .sorted(Comparator.comparing((Funder funder) -> cutOff.getOrDefault(funder, BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(whole.minus(given).pence())
                .toList()
                .forEach(funder -> pence.merge(funder, Money.ofPence(1), Money::plus));
        return pence;
    }
}
