package org.fairway.process.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.allocation.Wording;

/** How an indicative budget was reached, line by line, as a table shows it. */
final class BudgetLines {
    private BudgetLines() {}

    /** A line as the form's table shows it. */
    record Row(String answer, String points, String amount, String source) {
        private static Row of(AllocationLine line) {
            RateUsed rate = line.rate();
            return new Row(
                    line.answer(),
                    line.points() == null ? "" : Wording.plain(line.points()),
                    line.amount().toString(),
                    Stream.concat(
                                    Stream.of(source(line.source(), line.rowFrom())),
                                    Stream.ofNullable(rate).map(used -> source(used.source(), used.from())))
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }

        private static String source(String source, LocalDate from) {
            return "%s, in force from %s".formatted(source, Wording.day(from));
        }

        /** What a worker made of the figure, as the last line under those of the method. */
        private static Row of(IndicativeBudget budget, Departure departure) {
            return new Row(
                    departure.reason().words(),
                    "",
                    departure.figure().minus(budget.computed()).toString(),
                    departure.words());
        }
    }

    static List<Row> of(IndicativeBudget budget) {
        List<Row> rows = new ArrayList<>(budget.lines().stream().map(Row::of).toList());
        Departure departure = budget.departure();
        if (departure != null) {
            rows.add(Row.of(budget, departure));
        }
        return rows;
    }
}
