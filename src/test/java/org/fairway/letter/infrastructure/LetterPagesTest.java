package org.fairway.letter.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterHead;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.Print;
import org.fairway.letter.SentBy;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the pages of a printed letter begin and end. */
class LetterPagesTest {
    private static final String HEADING = "What the money is for";
    private static final String HEADS = "Kind of support";
    private static final String TOTAL = "All of the money";
    private static final String SIGNATURE = "Amina Khan";

    /** What stands in the table: short lines with an amount, lines of many lengths with one, or words alone. */
    private enum Filling {
        SHORT,
        LONG,
        WORDS
    }

    private final TemplateLetterPrinter printer = new TemplateLetterPrinter(
            new LetterTemplates(null),
            new LetterHead("Northshire Council", List.of("1 High Street", "Northtown NT1 1AA"), ""));

    static IntStream lengths() {
        return IntStream.rangeClosed(5, 60);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void leavesNoHeadAndNoTotalAlone(int rows) throws IOException {
        for (Print print : List.of(Print.STANDARD, Print.LARGE)) {
            for (Filling filling : Filling.values()) {
                List<String> pages = pages(sheet(rows, filling), print);

                assertThat(pages).as("%s rows, %s, %s", rows, print, filling).allSatisfy(page -> {
                    if (page.contains(HEADING)) {
                        assertThat(page).contains(HEADS, "Support 1 ");
                    }
                    if (page.contains(HEADING) && filling != Filling.WORDS) {
                        assertThat(page).contains("Support 2 ");
                    }
                    if (page.contains(HEADS)) {
                        assertThat(page).contains("Support ");
                    }
                    if (page.contains(TOTAL)) {
                        assertThat(page).contains("Support " + rows + " ");
                    }
                    if (page.contains(SIGNATURE)) {
                        assertThat(page).contains("Please tell us");
                    }
                });
                assertThat(String.join("", pages)).containsOnlyOnce(HEADING).containsOnlyOnce(TOTAL);
            }
        }
    }

    private List<String> pages(LetterSheet sheet, Print print) throws IOException {
        List<String> pages = new ArrayList<>();
        byte[] pdf = printer.pdf(sheet, print).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** The table begins at another height of the page for each number of rows. */
    private static LetterSheet sheet(int rows, Filling filling) {
        String words = "# Your personal budget\n\nDear Ann\n\n"
                + "This line stands before the table.\n\n".repeat(rows * 7 % 31)
                + "{statement}\n\n## If you disagree\n\nPlease tell us.\n\nYours sincerely\n" + SIGNATURE;
        return LetterSheet.of(
                new LetterHead("Northshire Council", List.of("1 High Street", "Northtown NT1 1AA"), ""),
                List.of("Ann Example", "2 Low Road"),
                new Letter(
                        new UUID(0, 1),
                        new CaseNumber("FW-2026-000123-H"),
                        "BUDGET_STATEMENT",
                        words,
                        LocalDate.of(2026, 11, 22),
                        SentBy.POST,
                        new Statement(Map.of(), List.of(section(rows, filling)))));
    }

    private static Section section(int rows, Filling filling) {
        List<Row> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            String words = "with getting up and going to bed, ".repeat(filling == Filling.SHORT ? 0 : row % 5);
            all.add(Row.of("Support " + row + " " + words, filling == Filling.WORDS ? words.repeat(3) : "£10.00"));
        }
        all.add(Row.total(TOTAL, "£" + rows + "0.00"));
        return new Section(
                HEADING,
                rows % 3 == 0 ? List.of() : List.of("These are the lines of your plan."),
                new Table(
                        "The budget, line by line",
                        List.of(Column.words(HEADS), new Column("A week", filling != Filling.WORDS)),
                        all),
                List.of("A year is counted as 52 weeks."));
    }
}
