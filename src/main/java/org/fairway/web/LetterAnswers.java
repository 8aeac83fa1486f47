package org.fairway.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.Print;
import org.fairway.web.CaseLetters.Ready;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a letter: a page that loads nothing from anywhere, or a PDF. Neither is kept on the way. */
@Component
class LetterAnswers {
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PAGE_MAY_LOAD = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private final LetterPrinter printer;

    LetterAnswers(LetterPrinter printer) {
        this.printer = printer;
    }

    ResponseEntity<String> page(Ready ready) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header("Content-Security-Policy", PAGE_MAY_LOAD)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printer.html(ready.sheet(), ready.print()).orElseThrow(LetterAnswers::noTemplate));
    }

    /** The characters for which the fonts of the PDF have no shape; empty when there are none. */
    String missing(Ready ready) {
        return printer.charactersWithoutAShape(ready.sheet(), ready.print());
    }

    /** The PDF; refused while characters have no shape. */
    ResponseEntity<byte[]> pdf(Ready ready) {
        String missing = missing(ready);
        if (!missing.isEmpty()) {
            throw Problems.refused(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "The fonts of the PDF have no shape for " + missing
                            + ". Open the letter as a web page and print that.");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline(ready.sheet().letter()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printer.pdf(ready.sheet(), ready.print()).orElseThrow(LetterAnswers::noTemplate));
    }

    /** Letters as one PDF for the post; those that paper cannot show are left out. */
    ResponseEntity<byte[]> together(List<Ready> letters, String name) {
        List<byte[]> printed = letters.stream()
                .filter(each -> missing(each).isEmpty())
                .flatMap(each -> printer.pdf(each.sheet(), each.print()).stream())
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printer.together(printed));
    }

    /** The print that was asked for; null where none was. */
    static @Nullable Print print(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "standard" -> Print.STANDARD;
            case "large" -> Print.LARGE;
            case "easy-read" -> Print.EASY_READ;
            default -> throw Problems.wrong("print", "Ask for standard, large or easy-read.");
        };
    }

    private static RuntimeException noTemplate() {
        return Problems.refused(
                HttpStatus.NOT_FOUND,
                "The council has no Easy Read template for this kind of letter. Ask for print=large.");
    }

    private static String inline(Letter letter) {
        String kind = letter.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        return ContentDisposition.inline()
                .filename(letter.caseNumber().text() + "-" + kind + ".pdf")
                .build()
                .toString();
    }
}
