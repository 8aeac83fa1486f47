package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedTable.Step;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Goes from a number of points to pounds by a dated table. The table is not proportional: what lies between two steps is
 * either the band of the lower one or a straight line between them, as the table's own setting {@code ….between} says.
 * Where the table has no value, none is made up.
 */
final class PoundsByTable {
    /** What holds between two steps. */
    enum Between {
        /** The amount of the band that the points lie in. Bands are for whole points. */
        BAND,
        /** A straight line from one step to the next. */
        LINE
    }

    /**
     * The pounds for some points.
     *
     * @param pattern whether the table is for a week or for twelve months
     * @param rate the table, as a line names it
     * @param words how they were looked up, in a sentence
     */
    record Pounds(Money amount, BudgetPattern pattern, RateUsed rate, String words) {}

    private final ReferenceData data;
    private final PoundsByRow rows;

    PoundsByTable(ReferenceData data) {
        this.data = data;
        this.rows = new PoundsByRow(data);
    }

    Pounds of(String name, BigDecimal points, LocalDate on) {
        DatedTable table = data.table(name, on);
        Between between = data.choice(name + ".between", on).as(Between.class);
        int below = lastNotAbove(table.steps(), points);
        if (below < 0
                || table.gapAt(points).isPresent()
                || (between == Between.BAND ? betweenBands(table, points) : lineIsBroken(table, below, points))) {
            throw new NoValueOnDate(name + " for " + Wording.plain(points) + " points", on);
        }
        Lookup lookup = new Lookup(table, on, points);
        return between == Between.BAND || table.steps().get(below).at().compareTo(points) == 0
                ? lookup.at(below)
                : lookup.between(below);
    }

    /** Bands are published for whole points: 69.5 lies neither in a band that ends at 69 nor in one that starts at 70. */
    static boolean betweenBands(DatedTable table, BigDecimal points) {
        BigDecimal next = points.setScale(0, RoundingMode.CEILING);
        return next.compareTo(points) != 0
                && (table.gaps().stream().anyMatch(gap -> gap.compareTo(next) == 0)
                        || table.steps().stream().anyMatch(step -> step.at().compareTo(next) == 0));
    }

    /** There is no straight line over a gap. */
    private static boolean lineIsBroken(DatedTable table, int below, BigDecimal points) {
        BigDecimal from = table.steps().get(below).at();
        return from.compareTo(points) != 0
                && table.gaps().stream()
                        .anyMatch(gap -> gap.compareTo(from) > 0
                                && (below == table.steps().size() - 1
                                        || gap.compareTo(table.steps()
                                                        .get(below + 1)
                                                        .at())
                                                < 0));
    }

    private static int lastNotAbove(List<Step> steps, BigDecimal points) {
        int last = -1;
        while (last + 1 < steps.size() && steps.get(last + 1).at().compareTo(points) <= 0) {
            last++;
        }
        return last;
    }

    /** One look into one table. */
    private final class Lookup {
        private final DatedTable table;
        private final LocalDate on;
        private final BigDecimal points;

        Lookup(DatedTable table, LocalDate on, BigDecimal points) {
            this.table = table;
            this.on = on;
            this.points = points;
        }

        Pounds at(int step) {
            Step lower = table.steps().get(step);
            boolean last = step == table.steps().size() - 1;
            String band = last && table.gaps().stream().noneMatch(gap -> gap.compareTo(lower.at()) > 0)
                    ? "Our table %3$s gives %2$s for %1$s points or more. The table ends there, so look at the figure with care"
                    : "Our table %3$s gives %2$s for %1$s points";
            String from = last ? Wording.plain(lower.at()) : Wording.plain(points);
            return pounds(value(lower), band.formatted(from, money(value(lower)), since()));
        }

        Pounds between(int step) {
            Step lower = table.steps().get(step);
            if (step == table.steps().size() - 1) {
                return at(step);
            }
            Step upper = table.steps().get(step + 1);
            BigDecimal rise = value(upper).subtract(value(lower));
            BigDecimal onTheLine = value(lower)
                    .add(rise.multiply(points.subtract(lower.at()))
                            .divide(upper.at().subtract(lower.at()), 6, RoundingMode.HALF_UP));
            return pounds(
                    onTheLine,
                    "Our table %5$s gives %2$s for %1$s points and %4$s for %3$s points. The points are between these two, so the amount is too"
                            .formatted(
                                    Wording.plain(lower.at()),
                                    money(value(lower)),
                                    Wording.plain(upper.at()),
                                    money(value(upper)),
                                    since()));
        }

        private Pounds pounds(BigDecimal pounds, String words) {
            return new Pounds(
                    money(pounds),
                    BudgetPattern.ofUnit(table.unit()),
                    new RateUsed(table.name(), table.from(), rows.source(table.source(), table.from(), on)),
                    words);
        }

        private BigDecimal value(Step step) {
            return rows.raised(step.value(), table.from(), on);
        }

        private Money money(BigDecimal pounds) {
            return rows.rounded(pounds, on);
        }

        private String since() {
            return "of " + Wording.day(table.from());
        }
    }
}
