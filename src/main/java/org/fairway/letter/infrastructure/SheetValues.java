package org.fairway.letter.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.LetterText;
import org.fairway.letter.LetterWords;
import org.fairway.letter.LetterWords.Block;
import org.fairway.letter.Print;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;

/** What a template may say: the whole list of its values. */
final class SheetValues {
    private static final int ENDING_BLOCKS_MAX = 4;

    /** What a paragraph before it leads to, so that the two are not parted. */
    private static final List<String> LED_TO = List.of("table", "points");

    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private final List<Map<String, Object>> headings = new ArrayList<>();
    private final LetterSheet sheet;
    private boolean stated;

    private SheetValues(LetterSheet sheet) {
        this.sheet = sheet;
    }

    static Map<String, Object> of(LetterSheet sheet, Print print, boolean pdf) {
        SheetValues values = new SheetValues(sheet);
        values.addBlocks();
        return values.all(print, pdf);
    }

    private Map<String, Object> all(Print print, boolean pdf) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", sheet.title());
        all.put("description", sheet.title() + ", from " + sheet.head().council());
        all.put("council", sheet.head().council());
        all.put("contact", sheet.head().contact());
        all.put("logo", sheet.head().logo());
        all.put("addressee", sheet.addressee());
        all.put("sentOn", LetterText.day(sheet.letter().sentOn()));
        all.put("reference", sheet.letter().caseNumber().text());
        all.put("print", print == Print.LARGE ? "large" : "standard");
        all.put("footSize", print == Print.STANDARD ? "12pt" : "18pt");
        all.put("pdf", pdf);
        all.put("headings", headings);
        all.put("blocks", withEnding());
        all.put("figures", sheet.letter().statement().figures());
        return all;
    }

    /** The last part of the letter stays on one page, so that a signature never stands alone. */
    private List<Map<String, Object>> withEnding() {
        int last = blocks.size() - 1;
        int begins = last;
        while (begins > 0
                && last - begins < ENDING_BLOCKS_MAX
                && !blocks.get(begins).containsKey("heading")) {
            begins--;
        }
        if (!blocks.isEmpty() && !blocks.get(begins).containsKey("heading")) {
            begins = Math.max(0, last - 1);
        }
        int first = begins;
        return IntStream.rangeClosed(0, last)
                .mapToObj(place -> {
                    Map<String, Object> block = new LinkedHashMap<>(blocks.get(place));
                    block.put("leads", place < last && LED_TO.stream().anyMatch(blocks.get(place + 1)::containsKey));
                    block.put("endingBegins", place == first);
                    block.put("endingEnds", place == last);
                    return block;
                })
                .toList();
    }

    private void addBlocks() {
        sheet.words().blocks().forEach(this::add);
        if (!stated) {
            addStatement();
        }
    }

    private void add(Block block) {
        switch (block.kind()) {
            case HEADING -> addHeading(block.lines().get(0));
            case PARAGRAPH -> blocks.add(Map.of("paragraph", Map.of("lines", block.lines())));
            case POINTS -> blocks.add(Map.of("points", Map.of("lines", block.lines())));
            case STATEMENT -> addStatement();
        }
    }

    private void addHeading(String words) {
        Map<String, Object> heading = Map.of("words", words, "id", "part-" + (headings.size() + 1));
        headings.add(heading);
        blocks.add(Map.of("heading", heading));
    }

    private void addStatement() {
        if (!stated) {
            stated = true;
            sheet.letter().statement().sections().forEach(this::addSection);
        }
    }

    private void addSection(Section section) {
        addHeading(section.heading());
        LetterWords.of(String.join("\n\n", section.paragraphs())).blocks().forEach(this::add);
        Table table = section.table();
        if (table != null) {
            blocks.add(Map.of("table", table(table)));
        }
        LetterWords.of(String.join("\n\n", section.remarks())).blocks().forEach(this::add);
    }

    private static Map<String, Object> table(Table table) {
        boolean wordy = table.columns().stream().noneMatch(Statement.Column::amount);
        boolean figures = table.columns().stream().skip(1).allMatch(Statement.Column::amount);
        return Map.of(
                "caption",
                table.caption(),
                "layout",
                layout(wordy, figures, table.columns().size()),
                "columns",
                table.columns().stream()
                        .map(column -> Map.of("words", column.heading(), "amount", column.amount()))
                        .toList(),
                "together",
                RowsTogether.of(table.rows(), wordy).stream()
                        .map(rows -> Map.of(
                                "rows",
                                rows.stream().map(row -> row(table, row)).toList()))
                        .toList());
    }

    /** How wide the first column is; where words and figures mix, what stands in the columns says so. */
    private static String layout(boolean wordy, boolean figures, int columns) {
        if (wordy) {
            return "wordy";
        }
        return figures ? columns == 2 ? "pair" : "figures" : "mixed";
    }

    private static Map<String, Object> row(Table table, Statement.Row row) {
        List<Map<String, Object>> cells = IntStream.range(1, row.cells().size())
                .mapToObj(cell -> Map.<String, Object>of(
                        "words",
                        row.cells().get(cell),
                        "amount",
                        table.columns().get(cell).amount()))
                .toList();
        return Map.of("total", row.total(), "about", row.cells().get(0), "cells", cells);
    }
}
