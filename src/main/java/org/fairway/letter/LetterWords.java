package org.fairway.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a letter as they are laid out. They are plain text: an empty line ends a paragraph, {@code # } begins the
 * title, {@code ## } a heading, {@code - } a point of a list. Where a paragraph says {@code {statement}} and nothing else,
 * the statement stands.
 */
public record LetterWords(Optional<String> title, List<Block> blocks) {
    /** The mark of the place for the statement. */
    public static final String STATEMENT = "{statement}";

    /** The mark of the name of the case's person in a greeting; whoever keeps the letter puts the name in its place. */
    public static final String PERSON = "{person}";

    static final String HEADING = "## ";
    private static final String TITLE = "# ";
    private static final String POINT = "- ";

    public LetterWords {
        blocks = List.copyOf(blocks);
    }

    /** What a block of lines is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Each line is a point of a list. */
        POINTS,
        /** The place for the statement; it has no lines. */
        STATEMENT
    }

    /** Lines that belong together. */
    public record Block(Kind kind, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** Reads the words of a letter. */
    public static LetterWords of(String text) {
        List<Block> blocks = new ArrayList<>();
        String title = null;
        for (String part : text.strip().split("\\R\\s*\\R", -1)) {
            List<String> lines = part.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (title == null
                    && blocks.isEmpty()
                    && !lines.isEmpty()
                    && lines.get(0).startsWith(TITLE)) {
                title = lines.get(0).substring(TITLE.length()).strip();
                lines = lines.subList(1, lines.size());
            }
            split(lines, blocks);
        }
        return new LetterWords(Optional.ofNullable(title), blocks);
    }

    private static void split(List<String> lines, List<Block> blocks) {
        List<String> together = new ArrayList<>();
        Kind kind = Kind.PARAGRAPH;
        for (String line : lines) {
            Kind next = kind(line);
            if (next != kind || next == Kind.HEADING) {
                add(kind, together, blocks);
                together.clear();
                kind = next;
            }
            together.add(bare(line, next));
        }
        add(kind, together, blocks);
    }

    private static void add(Kind kind, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, kind == Kind.STATEMENT ? List.of() : lines));
        }
    }

    private static Kind kind(String line) {
        if (line.equals(STATEMENT)) {
            return Kind.STATEMENT;
        }
        if (line.startsWith(HEADING)) {
            return Kind.HEADING;
        }
        return line.startsWith(POINT) ? Kind.POINTS : Kind.PARAGRAPH;
    }

    private static String bare(String line, Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring(HEADING.length()).strip();
            case POINTS -> line.substring(POINT.length()).strip();
            case PARAGRAPH, STATEMENT -> line;
        };
    }
}
