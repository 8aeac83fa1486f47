package org.fairway.process.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.allocation.Wording;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;

/** The first figure and every line of how it was reached, with the table and the date it was read from. */
final class IndicativeBudgetStatement {
    private final IndicativeBudget budget;
    private final boolean points;
    private final boolean oneSource;

    private IndicativeBudgetStatement(IndicativeBudget budget) {
        this.budget = budget;
        this.points = budget.lines().stream().anyMatch(line -> line.points() != null);
        this.oneSource = sources().size() == 1;
    }

    /**
     * What the letter tells.
     *
     * @param contribution what the person would pay of it, in words
     */
    static Statement of(IndicativeBudget budget, String contribution) {
        return new IndicativeBudgetStatement(budget).statement(contribution);
    }

    private Statement statement(String contribution) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "The first figure is %s %s"
                        .formatted(budget.figure(), budget.pattern().words()),
                List.of(contribution)));
        Departure departure = budget.departure();
        if (departure != null) {
            sections.add(Section.of(
                    "Why it is not what our method gave",
                    List.of(
                            "Our method gave %s. %s."
                                    .formatted(
                                            budget.computed(),
                                            departure.reason().words()),
                            departure.words())));
        }
        sections.add(lines());
        return new Statement(
                Map.of(
                        "figure", budget.figure().toString(),
                        "computed", budget.computed().toString()),
                sections);
    }

    private Section lines() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("What counted")));
        if (!oneSource) {
            columns.add(Column.words("Where it comes from"));
        }
        if (points) {
            columns.add(Column.amount("Points"));
        }
        columns.add(Column.amount("Amount"));
        List<Row> rows = new ArrayList<>();
        budget.lines().forEach(line -> rows.add(row(line)));
        rows.add(total());
        return new Section(
                "How we reached it",
                List.of(budget.howReached()),
                new Table("The first figure, line by line", columns, rows),
                oneSource ? List.of("Where the figures come from: " + sources().get(0) + ".") : List.of());
    }

    private Row row(AllocationLine line) {
        List<String> cells = new ArrayList<>(List.of(line.answer()));
        if (!oneSource) {
            cells.add(source(line));
        }
        if (points) {
            cells.add(plain(line.points() == null ? BigDecimal.ZERO : line.points()));
        }
        cells.add(line.amount().toString());
        return new Row(cells, false);
    }

    private Row total() {
        List<String> cells = new ArrayList<>(List.of("All together"));
        if (!oneSource) {
            cells.add("");
        }
        if (points) {
            cells.add(plain(budget.lines().stream()
                    .map(line -> line.points() == null ? BigDecimal.ZERO : line.points())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        cells.add(budget.computed().toString());
        return new Row(cells, true);
    }

    private List<String> sources() {
        return budget.lines().stream()
                .map(IndicativeBudgetStatement::source)
                .distinct()
                .toList();
    }

    private static String source(AllocationLine line) {
        RateUsed rate = line.rate();
        String row = "%s, from %s".formatted(line.source(), Wording.day(line.rowFrom()));
        return rate == null
                        || (rate.source().equals(line.source()) && rate.from().equals(line.rowFrom()))
                ? row
                : "%s; %s, from %s".formatted(row, rate.source(), Wording.day(rate.from()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
