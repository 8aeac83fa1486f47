package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cases")
class SpendingAnswersController {
    private final CaseRecords records;
    private final KeptAnswers answers;

    SpendingAnswersController(CaseRecords records, KeptAnswers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping(path = "/api/cases/{caseNumber}/spending-answers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What was asked about spending, and answered",
            description =
                    "Every answer that was kept, oldest first. Whoever spent as they were told is safe at a later "
                            + "check, whatever is then thought of the answer.")
    @ApiResponse(responseCode = "200", description = "The answers.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    List<AnswerView> read(@CaseNumberInPath @PathVariable String caseNumber, Authentication who) {
        return records
                .reading(
                        CasesController.number(caseNumber),
                        "SpendingAnswers",
                        who.getName(),
                        CasesController.groups(who),
                        answers::of)
                .stream()
                .map(AnswerView::of)
                .toList();
    }

    /**
     * An answer that was kept.
     *
     * @param line the line of the plan; null when none covered it
     */
    @Schema(name = "SpendingAnswer")
    record AnswerView(
            LocalDate askedOn,
            String askedBy,
            String kind,
            String what,
            @Schema(example = "20.00") String cost,
            @Schema(example = "YES") String answer,
            String words,
            String instead,
            String law,
            String rule,
            int planVersion,
            @Nullable Integer line,
            String givenBy) {
        static AnswerView of(KeptAnswer kept) {
            return new AnswerView(
                    kept.askedOn(),
                    kept.askedBy(),
                    kept.question().kind().name(),
                    kept.question().what(),
                    kept.question().cost().plain(),
                    kept.answer().reply().name(),
                    kept.answer().words(),
                    kept.answer().instead(),
                    kept.answer().law(),
                    kept.answer().rule(),
                    kept.planVersion(),
                    kept.line(),
                    kept.givenBy());
        }
    }
}
