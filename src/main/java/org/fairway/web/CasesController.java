package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairway.audit.Decision;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.identity.ActingGroups;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Cases",
        description = "Where a case stands, and why each decision on it was made. Every reading is recorded.")
class CasesController {
    private static final Pattern SHAPE = Pattern.compile("(?i)FW-\\d{4}-\\d{6,9}-[0-9A-Z]");
    private final CaseRecords records;

    CasesController(CaseRecords records) {
        this.records = records;
    }

    @GetMapping(path = "/api/cases/{caseNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A case",
            description = "The stage and since when, the open tasks with who has them and whether they are late, what "
                    + "happens next by itself, and the money so far. For the staff of the case's team, for those whose "
                    + "group has one of its tasks, for managers and auditors. Those who only run the system see where "
                    + "it stands, without the person and the money.")
    @ApiResponse(responseCode = "200", description = "The case.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    CaseView read(@CaseNumberInPath @PathVariable String caseNumber, Authentication who) {
        return records.read(number(caseNumber), who.getName(), groups(who));
    }

    @GetMapping(path = "/api/cases/{caseNumber}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The decisions on a case",
            description =
                    "Every decision, oldest first: what was decided, why, by which rules of which version, from what "
                            + "inputs, by whom and when. The case of a carer and the case of the adult they care for are two: "
                            + "the right to read one is no right to read the other.")
    @ApiResponse(responseCode = "200", description = "The decisions.")
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    List<DecisionView> decisions(@CaseNumberInPath @PathVariable String caseNumber, Authentication who) {
        return records.decisions(number(caseNumber), who.getName(), groups(who)).stream()
                .map(DecisionView::of)
                .toList();
    }

    static CaseNumber number(String text) {
        return CaseNumber.parse(text)
                .orElseThrow(() -> Problems.wrong(
                        "caseNumber",
                        SHAPE.matcher(text).matches()
                                ? "The check character of this case number, the last one, does not fit the digits before it. "
                                        + "Look for a mistyped one."
                                : "This is not a case number. A case number looks like FW-2026-000123-H."));
    }

    /** In which groups they ask: their own, and those that covering for an absent colleague lends them today. */
    static Set<String> groups(Authentication who) {
        return ActingGroups.of(who);
    }

    /**
     * A decision.
     *
     * @param decision what was decided, such as AdultEligibility
     * @param rules the rules that fired, if a table decided
     * @param ruleVersion the version of that table; 0 when a person decided
     */
    @Schema(name = "Decision")
    record DecisionView(
            String decision,
            String outcome,
            List<String> reasons,
            List<String> rules,
            int ruleVersion,
            Map<String, Object> inputs,
            String decidedBy,
            Instant decidedAt) {
        static DecisionView of(Decision made) {
            return new DecisionView(
                    made.key(),
                    made.outcome(),
                    made.reasons(),
                    made.rules(),
                    made.ruleVersion(),
                    made.inputs(),
                    made.who(),
                    made.at());
        }
    }
}
