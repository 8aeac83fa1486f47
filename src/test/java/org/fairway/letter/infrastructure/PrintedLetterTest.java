package org.fairway.letter.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.AccessiblePdf;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLetterTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final LetterHead HEAD = new LetterHead(
            "Northshire Council", List.of("1 High Street", "Northtown NT1 1AA", "Telephone: 01632 960 000"), "");
    private static final Statement STATEMENT = new Statement(
            Map.of("weeklyCost", "£155.00"),
            List.of(new Section(
                    "What it is for",
                    List.of("These are the lines of your plan."),
                    new Table(
                            "The budget, line by line",
                            List.of(Column.words("What it is for"), Column.amount("A week"), Column.amount("A year")),
                            List.of(
                                    Row.of("Washing and keeping clean", "£120.00", "£6,240.00"),
                                    Row.of("Getting about", "£35.00", "£1,820.00"),
                                    Row.total("All of the budget", "£155.00", "£8,060.00"))),
                    List.of("A year is counted as 52 weeks."))));
    private static final LetterSheet SHEET = sheet("""
            # Your personal budget

            Dear Łucja Nguyễn

            ## What happens next

            - One thing
            - Another

            {statement}

            ## If you disagree

            Please tell us.

            Yours sincerely
            Amina Khan
            """);

    @TempDir
    Path folder;

    private static LetterSheet sheet(String words) {
        return LetterSheet.of(
                HEAD,
                List.of("Łucja Nguyễn", "2 Low Road"),
                new Letter(
                        new UUID(0, 1),
                        new CaseNumber("FW-2026-000123-H"),
                        "BUDGET_STATEMENT",
                        words,
                        LocalDate.of(2026, 11, 22),
                        SentBy.POST,
                        STATEMENT));
    }

    private static TemplateLetterPrinter printer(@Nullable Path folder) {
        LetterTemplates templates = new LetterTemplates(folder);
        return new TemplateLetterPrinter(templates, new LetterHead(HEAD.council(), HEAD.contact(), templates.logo()));
    }

    private static byte[] pdf(Print print) {
        return printer(null).pdf(SHEET, print).orElseThrow();
    }

    /** ISO 14289-1, checked by veraPDF. */
    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "LARGE"})
    void isAccessibleAsTheStandardHasIt(Print print) throws Exception {
        assertThat(AccessiblePdf.broken(pdf(print))).isEmpty();
    }

    @Test
    void saysItsTitleAndLanguageAndShowsTheTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Print.STANDARD))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your personal budget");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Your personal budget", "What happens next", "What it is for", "If you disagree");
        }
    }

    @Test
    void isReadAloudInOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Print.STANDARD))) {
            assertThat(ReadAloud.of(document))
                    .containsSubsequence(
                            "P Northshire Council",
                            "P Łucja Nguyễn",
                            "P Date: 22 November 2026",
                            "H1 Your personal budget",
                            "P Dear Łucja Nguyễn",
                            "H2 What happens next",
                            "LBody One thing",
                            "LBody Another",
                            "H2 What it is for",
                            "P These are the lines of your plan.",
                            "TH What it is for",
                            "TH A week",
                            "TH A year",
                            "TH Washing and keeping clean",
                            "TD £120.00",
                            "TD £6,240.00",
                            "TH All of the budget",
                            "TD £155.00",
                            "P A year is counted as 52 weeks.",
                            "H2 If you disagree",
                            "P Please tell us.");
        }
    }

    /** RNIB and UK Association for Accessible Formats: clear print is 12 point at least, large print 16 to 18. */
    @ParameterizedTest
    @CsvSource({"STANDARD, 12", "LARGE, 18"})
    void isNeverSmallerThanPromised(Print print, int points) throws IOException {
        List<Float> sizes = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                sizes.add(text.getFontSizeInPt());
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(print))) {
            stripper.getText(document);
            assertThat(sizes).isNotEmpty().allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(points));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void writesWordsAsTheyAreAndNoMarkup() {
        String page = printer(null)
                .html(sheet("Dear Ann\n\n<script>alert('{{title}}')</script> & “more”"), Print.STANDARD)
                .orElseThrow();

        assertThat(page)
                .contains("&lt;script&gt;")
                .contains("{{title}}")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void tellsWhichCharactersItCannotPrint() {
        TemplateLetterPrinter printer = printer(null);

        assertThat(printer.charactersWithoutAShape(SHEET, Print.LARGE)).isEmpty();
        assertThat(printer.charactersWithoutAShape(sheet("Dear 文文 Zoë Đặng"), Print.STANDARD))
                .isEqualTo("文");
    }

    @Test
    void hasNoEasyReadWithoutATemplateOfTheCouncil() {
        assertThat(printer(null).html(SHEET, Print.EASY_READ)).isEmpty();
        assertThat(printer(folder).pdf(SHEET, Print.EASY_READ)).isEmpty();
    }

    @Test
    void takesTheCouncilsEasyReadTemplateWithItsPictures() throws Exception {
        Files.createDirectories(folder.resolve("easy-read/pictures"));
        Files.write(folder.resolve("easy-read/pictures/money.png"), DOT);
        Files.write(folder.resolve("logo.png"), DOT);
        easyRead("<img src=\"pictures/money.png\" alt=\"Coins\" title=\"Coins\" />"
                + "<p>There is {{figures.weeklyCost}} each week.</p>");
        TemplateLetterPrinter printer = printer(folder);

        assertThat(printer.html(SHEET, Print.EASY_READ).orElseThrow())
                .contains("src=\"data:image/png;base64,", "There is £155.00 each week.");
        assertThat(AccessiblePdf.broken(printer.pdf(SHEET, Print.EASY_READ).orElseThrow()))
                .isEmpty();
        assertThat(printer.head().logo()).startsWith("data:image/png;base64,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pictures/lost.png", "../../secret.png", "https://example.org/money.png", "file:///etc/passwd"})
    void takesPicturesOnlyFromTheirFolder(String picture) throws IOException {
        Files.createDirectories(folder.resolve("easy-read/pictures"));
        Files.write(folder.resolve("secret.png"), DOT);
        easyRead("<img src=\"" + picture + "\" alt=\"\" />");

        assertThatIllegalStateException()
                .isThrownBy(() -> printer(folder).html(SHEET, Print.EASY_READ))
                .withMessageContaining(picture);
    }

    @Test
    void findsABrokenTemplateAtTheStart() throws IOException {
        easyRead("<p>{{#lines}}never closed</p>");

        assertThatIllegalStateException()
                .isThrownBy(() -> new LetterTemplates(folder))
                .withMessageContaining("budget-statement.html");
    }

    @Test
    void fetchesNothingWhilePrinting() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String outside = "http://localhost:" + server.getAddress().getPort() + "/";
            Path secret = Files.writeString(folder.resolve("secret.css"), "p { font-size: 60pt }");
            easyRead("<link rel=\"stylesheet\" type=\"text/css\" href=\"" + outside + "a.css\" />"
                    + "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + secret.toUri() + "\" />"
                    + "<style>@import url(" + outside + "b.css); @font-face { font-family: x; src: url(" + outside
                    + "c.ttf) } body { font-family: x; background: url(" + outside + "d.png) }</style>"
                    + "<object data=\"" + outside + "e\" type=\"text/html\">there</object><p>words</p>");

            assertThat(printer(folder).pdf(SHEET, Print.EASY_READ)).isPresent();
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsNoDocumentTypeAndNoEntity() throws IOException {
        Files.createDirectories(folder.resolve("easy-read"));
        Files.writeString(
                folder.resolve("easy-read/budget-statement.html"),
                "<!DOCTYPE x [<!ENTITY p SYSTEM \"file:///etc/passwd\">]><html><body>&p;</body></html>");

        assertThatIllegalStateException()
                .isThrownBy(() -> printer(folder).pdf(SHEET, Print.EASY_READ))
                .withMessageContaining("not well-formed");
    }

    private void easyRead(String body) throws IOException {
        Files.createDirectories(folder.resolve("easy-read"));
        Files.writeString(folder.resolve("easy-read/budget-statement.html"), """
                        <!DOCTYPE html>
                        <html lang="en-GB" xml:lang="en-GB" xmlns="http://www.w3.org/1999/xhtml"><head><title>{{title}}</title>
                        <meta name="description" content="{{description}}" />
                        <style>body { font-family: "Fairway Letter" }</style></head><body>%s</body></html>
                        """.formatted(body));
    }
}
