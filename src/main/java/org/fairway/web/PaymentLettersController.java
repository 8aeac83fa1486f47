package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.payment.RunNumber;
import org.fairway.web.CaseLetters.Ready;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Payment letters",
        description =
                "What the person is told of a payment and of all their payments, as a web page and as a PDF that can "
                        + "be read aloud. For those who may see the money of the case. Every reading is recorded.")
class PaymentLettersController {
    private final PaymentAdvice advice;
    private final CaseLetters letters;
    private final LetterAnswers answers;

    PaymentLettersController(PaymentAdvice advice, CaseLetters letters, LetterAnswers answers) {
        this.advice = advice;
        this.letters = letters;
        this.answers = answers;
    }

    @GetMapping(path = "/api/cases/{caseNumber}/payments/{run}.html", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            summary = "What the person is told of a payment, as a web page",
            description =
                    "How much, when, into which account, for which days, why it changed and when the next one comes. "
                            + "The figures are those that the run keeps.")
    @ApiResponse(responseCode = "200", description = "The payment in plain words.")
    @ApiResponse(
            responseCode = "404",
            description = "The case has no payment of this run that was sent.",
            content = @Content)
    ResponseEntity<String> page(
            @CaseNumberInPath @PathVariable String caseNumber,
            @RunNumberInPath @PathVariable String run,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            Authentication who) {
        return answers.page(ready(caseNumber, run, print, who));
    }

    @GetMapping(path = "/api/cases/{caseNumber}/payments/{run}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "What the person is told of a payment, as a PDF",
            description = "The same, tagged for reading aloud (PDF/UA-1), with its fonts in it.")
    @ApiResponse(responseCode = "200", description = "The payment in plain words.")
    @ApiResponse(
            responseCode = "404",
            description = "The case has no payment of this run that was sent.",
            content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The letter has characters that the fonts of the PDF lack; its web page shows them.",
            content = @Content)
    ResponseEntity<byte[]> pdf(
            @CaseNumberInPath @PathVariable String caseNumber,
            @RunNumberInPath @PathVariable String run,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            Authentication who) {
        return answers.pdf(ready(caseNumber, run, print, who));
    }

    @GetMapping(path = "/api/cases/{caseNumber}/payment-statement.html", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            summary = "A person’s statement, as a web page",
            description =
                    "The budget, what was promised for the first payment and what came of it, what was paid and why it "
                            + "changed, and the next payments, as they stand today.")
    @ApiResponse(responseCode = "200", description = "The statement.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    ResponseEntity<String> statement(
            @CaseNumberInPath @PathVariable String caseNumber,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            Authentication who) {
        return answers.page(stated(caseNumber, print, who));
    }

    @GetMapping(path = "/api/cases/{caseNumber}/payment-statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "A person’s statement, as a PDF",
            description = "The same, tagged for reading aloud (PDF/UA-1), with its fonts in it.")
    @ApiResponse(responseCode = "200", description = "The statement.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The letter has characters that the fonts of the PDF lack; its web page shows them.",
            content = @Content)
    ResponseEntity<byte[]> statementPdf(
            @CaseNumberInPath @PathVariable String caseNumber,
            @PrintWanted @RequestParam(required = false) @Nullable String print,
            Authentication who) {
        return answers.pdf(stated(caseNumber, print, who));
    }

    private Ready stated(String caseNumber, @Nullable String print, Authentication who) {
        CaseNumber number = CasesController.number(caseNumber);
        Letter letter = advice.statement(number, who.getName(), CasesController.groups(who));
        return letters.ready(letter, LetterAnswers.print(print));
    }

    private Ready ready(String caseNumber, String run, @Nullable String print, Authentication who) {
        CaseNumber number = CasesController.number(caseNumber);
        RunNumber asked = RunNumber.parse(run)
                .orElseThrow(() -> Problems.refused(HttpStatus.NOT_FOUND, "There is no run of this number."));
        Letter letter = advice.of(number, asked, who.getName(), CasesController.groups(who));
        return letters.ready(letter, LetterAnswers.print(print));
    }
}
