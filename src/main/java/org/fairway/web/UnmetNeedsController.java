package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.UnmetNeeds;
import org.fairway.planning.UnmetNeeds.UnmetInCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Unmet needs", description = "Assessed need that the money of plans does not meet.")
class UnmetNeedsController {
    /** Who answers for budgets and for what can be bought. */
    private static final Set<String> READERS = Set.of("head-of-service", "commissioning-officer", "auditor");

    private final UnmetNeeds unmetNeeds;

    UnmetNeedsController(UnmetNeeds unmetNeeds) {
        this.unmetNeeds = unmetNeeds;
    }

    @GetMapping(path = "/api/unmet-needs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Unmet needs",
            description =
                    "What stays unmet under the latest plan of each open case, by amount, hours and reason, the most "
                            + "money first. It names cases and no people. For heads of service, commissioning and auditors.")
    @ApiResponse(responseCode = "200", description = "One row for each need that is not met in full.")
    @ApiResponse(responseCode = "403", description = "This list is not for your role.", content = @Content)
    List<UnmetView> unmet(Authentication who) {
        if (CasesController.groups(who).stream().noneMatch(READERS::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN,
                    "Unmet needs are listed for heads of service, commissioning and auditors. In a case, the plan shows them.");
        }
        return unmetNeeds.current().stream().map(UnmetView::of).toList();
    }

    /** One need that is not met in full. */
    @Schema(name = "UnmetNeed")
    record UnmetView(
            @Schema(example = "FW-2026-000123-H") String caseNumber,
            @Schema(example = "north") String team,
            @Schema(example = "PERSONAL_HYGIENE") String need,
            @Schema(example = "40.00") String weekly,
            @Schema(example = "0.00") String once,
            @Schema(example = "2") String hoursAWeek,
            ShortfallReason reason,
            String reasonInWords) {
        static UnmetView of(UnmetInCase unmet) {
            return new UnmetView(
                    unmet.caseNumber().text(),
                    unmet.team(),
                    unmet.need().need(),
                    unmet.need().amount().weekly().plain(),
                    unmet.need().amount().once().plain(),
                    unmet.need().hoursAWeek().stripTrailingZeros().toPlainString(),
                    unmet.need().reason(),
                    unmet.need().reason().words());
        }
    }
}
