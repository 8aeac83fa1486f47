package org.fairway.letter;

import java.util.ArrayList;
import java.util.List;
import org.fairway.letter.Statement.Section;
import org.jspecify.annotations.Nullable;

/** Writes a statement part by part, and leaves out what the record says nothing about. */
public final class StatementWriter {
    private final List<Section> sections = new ArrayList<>();

    /** What somebody wrote, as it stands in the record. */
    public StatementWriter told(String heading, @Nullable String words) {
        return words == null || words.isBlank() ? this : paragraphs(heading, List.of(LetterText.quoted(words)));
    }

    /** What somebody said, in their own words. */
    public StatementWriter said(String heading, @Nullable String words) {
        return words == null || words.isBlank()
                ? this
                : paragraphs(heading, List.of("“" + LetterText.quoted(words) + "”"));
    }

    public StatementWriter paragraphs(String heading, List<String> paragraphs) {
        return paragraphs.isEmpty() ? this : section(Section.of(heading, paragraphs));
    }

    /** A list, a point each. */
    public StatementWriter points(String heading, List<String> points) {
        return points.isEmpty()
                ? this
                : paragraphs(
                        heading,
                        List.of(String.join(
                                "\n", points.stream().map(point -> "- " + point).toList())));
    }

    /** A table, which stays away when it has no rows. */
    public StatementWriter table(String heading, Statement.Table table) {
        return table.rows().isEmpty() ? this : section(new Section(heading, List.of(), table, List.of()));
    }

    private StatementWriter section(Section section) {
        sections.add(section);
        return this;
    }

    public Statement written() {
        return new Statement(sections);
    }

    /** Words of somebody in a line of their own, such as in a list or a table. */
    public static String inOneLine(String words) {
        return LetterText.quoted(words).replace('\n', ' ');
    }
}
