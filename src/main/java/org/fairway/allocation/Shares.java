package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fairway.kernel.Money;

/**
 * A sum shared out in proportion to weights, to the penny: everyone gets whole pence, and the pennies left over go to those
 * who lost most by it. The order of the weights makes no difference to anybody's share.
 */
final class Shares {
    private Shares() {}

    /** One who takes part, by a name that settles a tie. */
    record Weight(String name, BigDecimal weight) {}

    private record Share(int place, String name, long pence, BigDecimal lost) {}

    static List<Money> of(Money total, List<Weight> weights) {
        BigDecimal all = weights.stream().map(Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            return weights.stream().map(any -> Money.NIL).toList();
        }
        List<Share> shares = IntStream.range(0, weights.size())
                .mapToObj(place -> share(total, weights.get(place), all, place))
                .toList();
        long left = total.pence() - shares.stream().mapToLong(Share::pence).sum();
        List<Money> given = new ArrayList<>(
                shares.stream().map(share -> Money.ofPence(share.pence())).toList());
        shares.stream()
                .sorted(Comparator.comparing(Share::lost).reversed().thenComparing(Share::name))
                .limit(left)
                .forEach(share -> given.set(share.place(), Money.ofPence(share.pence() + 1)));
        return given;
    }

    private static Share share(Money total, Weight weight, BigDecimal all, int place) {
        BigDecimal exact =
                BigDecimal.valueOf(total.pence()).multiply(weight.weight()).divide(all, 9, RoundingMode.HALF_UP);
        BigDecimal whole = exact.setScale(0, RoundingMode.FLOOR);
        return new Share(place, weight.name(), whole.longValueExact(), exact.subtract(whole));
    }
}
