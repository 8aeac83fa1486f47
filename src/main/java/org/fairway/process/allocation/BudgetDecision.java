package org.fairway.process.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.audit.Decision;

/** An indicative budget as the decision log keeps it. */
final class BudgetDecision {
    private BudgetDecision() {}

    static Decision of(IndicativeBudget told, String user, Instant at) {
        Departure departure = told.departure();
        List<String> reasons = departure == null
                ? List.of(told.howReached())
                : List.of(told.howReached(), departure.reason().words(), departure.words());
        return new Decision(
                told.caseNumber().text(),
                "IndicativeBudget",
                told.figure() + " " + told.pattern().words(),
                reasons,
                told.lines().stream().map(AllocationLine::row).distinct().toList(),
                0,
                inputs(told),
                user,
                at);
    }

    /** That there is no figure, and why. */
    static Decision of(NoFirstFigure none, String user, Instant at) {
        return new Decision(
                none.caseNumber().text(),
                "IndicativeBudget",
                "No first figure",
                List.of(none.why()),
                List.of(),
                0,
                Map.of(
                        "version",
                        none.id().toString(),
                        "ratesOf",
                        none.foundOn().toString()),
                user,
                at);
    }

    /** The run that set the figure, as the budget's own record names it, and each row it read with the row's first day. */
    private static Map<String, Object> inputs(IndicativeBudget told) {
        return Map.of(
                "computed", told.computed().plain(),
                "method", told.method(),
                "run", told.run().id().toString(),
                "version", told.id().toString(),
                "ratesOf", told.run().ratesOf().toString(),
                "rates",
                        told.lines().stream()
                                .flatMap(BudgetDecision::rates)
                                .distinct()
                                .toList());
    }

    private static Stream<String> rates(AllocationLine line) {
        RateUsed rate = line.rate();
        Stream<String> row = Stream.of(line.row() + " from " + line.rowFrom());
        return rate == null ? row : Stream.concat(row, Stream.of(rate.key() + " from " + rate.from()));
    }
}
