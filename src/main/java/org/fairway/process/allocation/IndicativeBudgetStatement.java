package org.fairway.process.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairway.allocation.AllocationLine;
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
    private IndicativeBudgetStatement() {}

    static Statement of(IndicativeBudget budget) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "The first figure",
                List.of("%s %s.".formatted(budget.figure(), budget.pattern().words()))));
        Departure departure = budget.departure();
        if (departure != null) {
            sections.add(Section.of(
                    "Why it is another figure than our method gave",
                    List.of(
                            "Our method gave %s. %s."
                                    .formatted(
                                            budget.computed(),
                                            departure.reason().words()),
                            departure.words())));
        }
        sections.add(lines(budget));
        return new Statement(
                Map.of(
                        "figure",
                        budget.figure().toString(),
                        "computed",
                        budget.computed().toString()),
                sections);
    }

    private static Section lines(IndicativeBudget budget) {
        boolean points = budget.lines().stream().anyMatch(line -> line.points() != null);
        List<Column> columns = new ArrayList<>(List.of(Column.words("What counted")));
        if (points) {
            columns.add(Column.amount("Points"));
        }
        columns.add(Column.amount("Amount"));
        columns.add(Column.words("Where it comes from"));
        List<Row> rows = new ArrayList<>();
        budget.lines().forEach(line -> rows.add(row(line, points)));
        List<String> total = new ArrayList<>(List.of("All together"));
        if (points) {
            total.add(points(budget));
        }
        total.add(budget.computed().toString());
        total.add("");
        rows.add(new Row(total, true));
        return new Section(
                "How we reached it",
                List.of(budget.howReached()),
                new Table("The first figure, line by line", columns, rows),
                List.of());
    }

    private static Row row(AllocationLine line, boolean points) {
        List<String> cells = new ArrayList<>(List.of(line.answer()));
        if (points) {
            cells.add(plain(line.points() == null ? BigDecimal.ZERO : line.points()));
        }
        cells.add(line.amount().toString());
        cells.add("%s, from %s".formatted(line.source(), Wording.day(line.rowFrom())));
        return new Row(cells, false);
    }

    private static String points(IndicativeBudget budget) {
        return plain(budget.lines().stream()
                .map(line -> line.points() == null ? BigDecimal.ZERO : line.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
