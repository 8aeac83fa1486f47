package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedTable.Step;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Goes from a number of points to pounds by a dated table. The table is not proportional: what lies between two steps is
 * either the band of the lower one or a straight line between them, as the table's own setting {@code ….between} says.
 */
final class PoundsByTable {
    /** What holds between two steps. */
    enum Between {
        BAND,
        LINE
    }

    /**
     * The pounds for some points.
     *
     * @param words how they were looked up, in a sentence
     */
    record Pounds(Money amount, String words) {}

    private final ReferenceData data;

    PoundsByTable(ReferenceData data) {
        this.data = data;
    }

    Pounds of(String name, BigDecimal points, LocalDate on) {
        DatedTable table = data.table(name, on);
        Between between = data.choice(name + ".between", on).as(Between.class);
        List<Step> steps = table.steps();
        int below = lastNotAbove(steps, points);
        if (below < 0) {
            throw new NoValueOnDate(name + " for " + points.toPlainString() + " points", on);
        }
        Step lower = steps.get(below);
        String since = "in the table in force since " + Wording.day(table.from());
        if (below == steps.size() - 1) {
            return new Pounds(
                    pounds(lower.value()),
                    "%s or more points is %s %s; the table ends there, so look at the figure with care"
                            .formatted(plain(lower.at()), pounds(lower.value()), since));
        }
        Step upper = steps.get(below + 1);
        if (between == Between.BAND || lower.at().compareTo(points) == 0) {
            return new Pounds(
                    pounds(lower.value()),
                    "%s points is %s %s".formatted(plain(lower.at()), pounds(lower.value()), since));
        }
        return new Pounds(
                pounds(onTheLine(lower, upper, points)),
                "it lies between %s points, which is %s, and %s points, which is %s, %s"
                        .formatted(
                                plain(lower.at()),
                                pounds(lower.value()),
                                plain(upper.at()),
                                pounds(upper.value()),
                                since));
    }

    private static int lastNotAbove(List<Step> steps, BigDecimal points) {
        int last = -1;
        while (last + 1 < steps.size() && steps.get(last + 1).at().compareTo(points) <= 0) {
            last++;
        }
        return last;
    }

    private static BigDecimal onTheLine(Step lower, Step upper, BigDecimal points) {
        BigDecimal rise = upper.value().subtract(lower.value());
        return lower.value()
                .add(rise.multiply(points.subtract(lower.at()))
                        .divide(upper.at().subtract(lower.at()), 6, RoundingMode.HALF_UP));
    }

    private static Money pounds(BigDecimal pounds) {
        return Money.rounded(pounds, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
