package org.fairway.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells of a decision beside the worker's words: made from the record of the decision when the letter is
 * sent, typed by nobody and kept with the letter as it was sent.
 *
 * @param figures the figures by name, such as {@code councilShare}, as the letter writes them; for templates that say them
 *     in a way of their own
 * @param sections what the letter shows, in order
 */
public record Statement(Map<String, String> figures, List<Section> sections) {
    public static final Statement NONE = new Statement(Map.of(), List.of());

    public Statement {
        figures = Map.copyOf(new LinkedHashMap<>(figures));
        sections = List.copyOf(sections);
    }

    public Statement(List<Section> sections) {
        this(Map.of(), sections);
    }

    public boolean none() {
        return sections.isEmpty();
    }

    /** The statement without its layout, as a form shows it before it is sent. */
    public String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n\n"));
    }

    /**
     * A part under a heading.
     *
     * @param paragraphs what stands before the table
     * @param remarks what stands after it
     */
    public record Section(
            String heading,
            List<String> paragraphs,
            @Nullable Table table,
            List<String> remarks) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            remarks = List.copyOf(remarks);
        }

        /** A part without a table. */
        public static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, null, List.of());
        }

        String text() {
            return Stream.of(
                            Stream.of(LetterWords.HEADING + heading),
                            paragraphs.stream(),
                            table == null ? Stream.<String>empty() : Stream.of(table.text()),
                            remarks.stream())
                    .flatMap(parts -> parts)
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /**
     * A table; the first cell of each row says what the row is about.
     *
     * @param caption what the table shows
     */
    public record Table(String caption, List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("Every row of \"" + caption + "\" needs " + width + " cells");
            }
        }

        String text() {
            return rows.stream().map(row -> "- " + line(row)).collect(Collectors.joining("\n"));
        }

        private String line(Row row) {
            String between = columns.stream().noneMatch(Column::amount) ? ". " : "; ";
            StringBuilder line = new StringBuilder(row.cells().get(0));
            for (int cell = 1; cell < columns.size(); cell++) {
                if (!row.cells().get(cell).isEmpty()) {
                    line.append(line.toString().endsWith(".") ? " " : between);
                    line.append(columns.get(cell).heading()).append(": ");
                    line.append(row.cells().get(cell));
                }
            }
            return line.toString();
        }
    }

    /** A column; amounts stand to the right. */
    public record Column(String heading, boolean amount) {
        public static Column words(String heading) {
            return new Column(heading, false);
        }

        public static Column amount(String heading) {
            return new Column(heading, true);
        }
    }

    /** A row; a total stands out. */
    public record Row(List<String> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
