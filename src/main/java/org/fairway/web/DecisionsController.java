package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fairway.replay.Difference;
import org.fairway.replay.Replayed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Decisions",
        description = "Past decisions, made again from what they were made from. The answer must be identical.")
class DecisionsController {
    private final DecisionReplays replays;

    DecisionsController(DecisionReplays replays) {
        this.replays = replays;
    }

    @PostMapping(path = "/api/decisions/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Make the decisions on a case again",
            description =
                    "Asks each decision table of the version that decided, and works out each means test and indicative "
                            + "budget by the rows as they were known then. One that comes out differently raises the alarm. "
                            + "For auditors, who are told the values, and administrators, who are told only where. Every call "
                            + "is recorded in the chain of the case. The same happens each night to all new decisions.")
    @ApiResponse(responseCode = "200", description = "How many were made again, and those that came out differently.")
    @ApiResponse(responseCode = "403", description = "You are no auditor or administrator.", content = @Content)
    @ApiResponse(responseCode = "404", description = "There is no case of this number.", content = @Content)
    Outcome replay(
            @Parameter(description = "The number of the case.", example = "FW-2026-000123-H") @RequestParam("case")
                    String caseNumber,
            Authentication who) {
        List<Replayed> all = replays.of(CasesController.number(caseNumber), who.getName(), CasesController.groups(who));
        return new Outcome(
                all.size(),
                all.stream()
                        .filter(replayed -> !replayed.same())
                        .map(replayed -> DifferingView.of(replayed, maySeeValues(who)))
                        .toList());
    }

    @GetMapping(path = "/api/decisions/differences", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decisions that come out differently",
            description =
                    "Those past decisions that came out differently when they were last made again, for managers, "
                            + "auditors and administrators. Only auditors are told the values.")
    @ApiResponse(responseCode = "200", description = "The decisions, the oldest first; 200 at most.")
    @ApiResponse(
            responseCode = "403",
            description = "You are no manager, auditor or administrator.",
            content = @Content)
    List<DifferingView> differences(Authentication who) {
        return replays.differing(CasesController.groups(who)).stream()
                .map(replayed -> DifferingView.of(replayed, maySeeValues(who)))
                .toList();
    }

    @PostMapping("/api/decisions/differences/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Close an alarm with an explanation",
            description =
                    "For auditors who have found out why a past decision comes out differently. The explanation is kept in "
                            + "the chain of the case and listed. The decision goes on being made again: another difference is another "
                            + "alarm.")
    @ApiResponse(responseCode = "204", description = "The alarm is closed.")
    @ApiResponse(responseCode = "400", description = "The explanation is too short or too long.", content = @Content)
    @ApiResponse(responseCode = "403", description = "You are no auditor.", content = @Content)
    @ApiResponse(responseCode = "409", description = "There is no open alarm about this decision.", content = @Content)
    void close(
            @Parameter(description = "The record it is kept in.", example = "FinancialAssessment") @RequestParam
                    String kind,
            @Parameter(description = "Its id there.") @RequestParam String id,
            @Parameter(description = "What was found out.") @RequestParam String explanation,
            Authentication who) {
        replays.close(kind, id, explanation, who.getName(), CasesController.groups(who));
    }

    @GetMapping(path = "/api/decisions/differences/explained", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decisions whose difference was explained",
            description =
                    "Those that came out differently and are no alarm: an auditor explained it, or a release that changed a "
                            + "rule names itself. Only auditors are told the values.")
    @ApiResponse(responseCode = "200", description = "The newest explanation first; 200 at most.")
    @ApiResponse(
            responseCode = "403",
            description = "You are no manager, auditor or administrator.",
            content = @Content)
    List<ExplainedView> explained(Authentication who) {
        return replays.explained(CasesController.groups(who)).stream()
                .map(one -> new ExplainedView(
                        DifferingView.of(one.differing(), maySeeValues(who)),
                        one.byRelease(),
                        one.explanation(),
                        one.by(),
                        one.explainedAt()))
                .toList();
    }

    private static boolean maySeeValues(Authentication who) {
        return CasesController.groups(who).contains(DecisionReplays.AUDITOR);
    }

    /**
     * What making decisions again gave.
     *
     * @param replayed how many decisions were made again
     */
    @Schema(name = "ReplayOutcome")
    record Outcome(int replayed, List<DifferingView> differing) {}

    /**
     * A decision that came out differently, with why that is no alarm.
     *
     * @param byRelease whether a release explains it; else an auditor did
     */
    @Schema(name = "ExplainedDecision")
    record ExplainedView(
            DifferingView decision, boolean byRelease, String explanation, String by, Instant explainedAt) {}

    /**
     * A decision that came out differently.
     *
     * @param kind the record it is kept in, such as FinancialAssessment
     * @param id its id there
     * @param subject the case number, or the number of a payment run
     */
    @Schema(name = "DifferingDecision")
    record DifferingView(String kind, String id, String subject, Instant recordedAt, List<DifferenceView> differences) {
        static DifferingView of(Replayed replayed, boolean withValues) {
            return new DifferingView(
                    replayed.decision().kind(),
                    replayed.decision().id(),
                    replayed.decision().subject(),
                    replayed.decision().recordedAt(),
                    replayed.differences().stream()
                            .map(difference -> DifferenceView.of(difference, withValues))
                            .toList());
        }
    }

    /**
     * One thing that came out differently.
     *
     * @param what where, such as a line of the working
     * @param kept what the record says; only for auditors
     * @param again what making it again says; only for auditors
     */
    @Schema(name = "DecisionDifference")
    record DifferenceView(
            String what, @Nullable String kept, @Nullable String again) {
        static DifferenceView of(Difference difference, boolean withValues) {
            return withValues
                    ? new DifferenceView(difference.what(), difference.kept(), difference.again())
                    : new DifferenceView(difference.what(), null, null);
        }
    }
}
