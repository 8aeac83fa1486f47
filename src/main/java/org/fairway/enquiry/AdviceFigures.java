package org.fairway.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Money;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.jspecify.annotations.Nullable;

/** The working of a payment as a letter shows it: a table of days, who bears what, and why days that were paid have changed. */
final class AdviceFigures {
    private final MadePayment payment;
    private final @Nullable MadePayment before;
    private final List<PaidDays> days;

    private AdviceFigures(MadePayment payment, @Nullable MadePayment before) {
        this.payment = payment;
        this.before = before;
        this.days = PaidDays.of(payment.lines());
    }

    static Statement of(MadePayment payment, @Nullable MadePayment before) {
        return new AdviceFigures(payment, before).statement();
    }

    private Statement statement() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("What this payment is for", List.of(), table(), contribution()));
        List<String> changes = ChangeWords.of(days, before);
        if (!changes.isEmpty()) {
            sections.add(Section.of(before == null ? "About these days" : "What is different this time", changes));
        }
        if (payment.byFunder().size() > 1) {
            sections.add(new Section("Where the money comes from", List.of(), funders(), List.of()));
        }
        return new Statement(figures(), sections);
    }

    private Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("amount", payment.amount().toString());
        figures.put("payDate", DayWords.weekday(payment.payDate()));
        payment.byFunder().forEach((funder, part) -> figures.put("from" + funder.code(), part.toString()));
        return figures;
    }

    private Table table() {
        boolean pays = days.stream().anyMatch(each -> !each.contribution().isNil());
        boolean paidBefore = days.stream().anyMatch(each -> !each.paidBefore().isNil());
        List<Column> columns = new ArrayList<>(List.of(Column.words("Days"), Column.amount("Support")));
        if (pays) {
            columns.add(Column.amount("You pay"));
        }
        if (paidBefore) {
            columns.add(Column.amount("Paid before"));
        }
        columns.add(Column.amount("This payment"));
        List<Row> rows = new ArrayList<>();
        for (PaidDays each : days) {
            rows.add(new Row(cells(each, pays, paidBefore), false));
        }
        List<String> total = new ArrayList<>(List.of("All together"));
        while (total.size() < columns.size() - 1) {
            total.add("");
        }
        total.add(payment.amount().toString());
        rows.add(new Row(total, true));
        return new Table("What this payment is for", columns, rows);
    }

    private static List<String> cells(PaidDays each, boolean pays, boolean paidBefore) {
        List<String> cells = new ArrayList<>(List.of(label(each), each.cost().toString()));
        if (pays) {
            cells.add(each.contribution().isNil() ? "" : each.contribution().toString());
        }
        if (paidBefore) {
            cells.add(each.paidBefore().isNil() ? "" : each.paidBefore().toString());
        }
        cells.add(each.amount().toString());
        return cells;
    }

    private static String label(PaidDays each) {
        return switch (each.kind()) {
            case PERIOD -> DayWords.days(each.days());
            case ONE_OFF -> "One-off sum for " + DayWords.day(each.days().first());
            case LAST_COSTS ->
                "Last costs of employing somebody, " + DayWords.day(each.days().first());
            case RECOVERY -> "Taken back with " + DayWords.days(each.days());
        };
    }

    private List<String> contribution() {
        Money pays = days.stream().map(PaidDays::contribution).reduce(Money.NIL, Money::plus);
        return pays.isNil()
                ? List.of()
                : List.of(
                        "“You pay” is your contribution: %s for these days. It is not in our payment. Please pay it into the account yourself."
                                .formatted(pays));
    }

    private Table funders() {
        List<Row> rows = new ArrayList<>();
        payment.byFunder().forEach((funder, part) -> rows.add(Row.of(DayWords.funder(funder), part.toString())));
        return new Table("Where the money comes from", List.of(Column.words("Who pays"), Column.amount("Part")), rows);
    }
}
