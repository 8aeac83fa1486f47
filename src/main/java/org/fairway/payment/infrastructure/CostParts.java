package org.fairway.payment.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.file.CostLine;

/**
 * What a payment is charged to, as a payables file can say it. A line of it cannot be less than nil, so what is taken back
 * from one purpose lessens the largest other; the ledger, and what is exported of it, has both.
 */
final class CostParts {
    private CostParts() {}

    /** @param costs each purpose with its pence: {@code council.adults=12345 nhs.adults=-200} */
    static List<CostLine> of(String costs) {
        List<CostLine> parts = new ArrayList<>();
        long back = 0;
        for (String cost : costs.split(" ", -1)) {
            int sign = cost.indexOf('=');
            long pence = Long.parseLong(cost.substring(sign + 1));
            if (pence > 0) {
                parts.add(new CostLine(cost.substring(0, sign), Money.ofPence(pence)));
            } else {
                back -= pence;
            }
        }
        while (back > 0 && !parts.isEmpty()) {
            CostLine largest = parts.stream()
                    .max(Comparator.comparingLong(part -> part.amount().pence()))
                    .orElseThrow();
            long taken = Math.min(back, largest.amount().pence());
            back -= taken;
            int place = parts.indexOf(largest);
            if (taken == largest.amount().pence()) {
                parts.remove(place);
            } else {
                parts.set(
                        place, new CostLine(largest.purpose(), largest.amount().minus(Money.ofPence(taken))));
            }
        }
        return List.copyOf(parts);
    }
}
