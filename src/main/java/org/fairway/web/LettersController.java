package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.SentBy;
import org.fairway.web.CaseLetters.Ready;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Letters",
        description =
                "What the person was sent, as a web page and as a PDF that can be read aloud. For those who may read "
                        + "the whole case. Every reading is recorded.")
class LettersController {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final CaseLetters letters;
    private final LetterAnswers answers;

    LettersController(CaseLetters letters, LetterAnswers answers) {
        this.letters = letters;
        this.answers = answers;
    }

    @GetMapping(path = "/api/cases/{caseNumber}/letters", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The letters of a case", description = "What was sent, oldest first.")
    @ApiResponse(responseCode = "200", description = "The letters.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    List<LetterView> all(@CaseNumberInPath @PathVariable String caseNumber, Authentication who) {
        return letters
                .of(CasesController.number(caseNumber), who.getName(), CasesController.groups(who))
                .letters()
                .stream()
                .map(LetterView::of)
                .toList();
    }

    @GetMapping(path = "/api/cases/{caseNumber}/letters/{letter}.html", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            summary = "A letter as a web page",
            description =
                    "A page of its own that loads nothing from anywhere. Its figures are those of the decision that "
                            + "it tells of, as they were recorded when it was sent.")
    @ApiResponse(responseCode = "200", description = "The letter.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such case, letter or Easy Read template.",
            content = @Content)
    ResponseEntity<String> page(
            @CaseNumberInPath @PathVariable String caseNumber,
            @LetterInPath @PathVariable String letter,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            Authentication who) {
        return answers.page(ready(caseNumber, letter, print, who));
    }

    @GetMapping(path = "/api/cases/{caseNumber}/letters/{letter}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "A letter as a PDF",
            description = "The same letter, tagged for reading aloud (PDF/UA-1), with its fonts in it.")
    @ApiResponse(responseCode = "200", description = "The letter.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such case, letter or Easy Read template.",
            content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The letter has characters that the fonts of the PDF lack; its web page shows them.",
            content = @Content)
    ResponseEntity<byte[]> pdf(
            @CaseNumberInPath @PathVariable String caseNumber,
            @LetterInPath @PathVariable String letter,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Authentication who) {
        Ready ready = ready(caseNumber, letter, print, who);
        if (accept.contains(MediaType.TEXT_HTML_VALUE)
                && !answers.missing(ready).isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/letters?case=" + caseNumber + "&unprintable=" + letter))
                    .build();
        }
        return answers.pdf(ready);
    }

    private Ready ready(String caseNumber, String letter, @Nullable String print, Authentication who) {
        if (!ID.matcher(letter).matches()) {
            throw CaseLetters.unknown();
        }
        return letters.letter(
                CasesController.number(caseNumber),
                UUID.fromString(letter),
                LetterAnswers.print(print),
                who.getName(),
                CasesController.groups(who));
    }

    /**
     * A letter in a list.
     *
     * @param title what it is about, as its heading says it
     * @param kind what it is, such as BUDGET_STATEMENT
     */
    @Schema(name = "Letter")
    record LetterView(UUID id, String title, String kind, LocalDate sentOn, SentBy sentBy) {
        static LetterView of(LetterSheet sheet) {
            Letter letter = sheet.letter();
            return new LetterView(letter.id(), sheet.title(), letter.kind(), letter.sentOn(), letter.sentBy());
        }
    }
}
