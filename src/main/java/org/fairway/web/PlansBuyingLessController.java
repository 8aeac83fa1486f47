package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.planning.PlansBuyingLess;
import org.fairway.planning.PlansBuyingLess.BuysLess;
import org.fairway.reference.ReferenceData;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Plans that buy less", description = "Plans whose money has fallen behind the prices.")
class PlansBuyingLessController {
    /** Who answers for budgets, for what can be bought and for reviews. */
    private static final Set<String> READERS =
            Set.of("head-of-service", "team-manager", "commissioning-officer", "direct-payments-officer", "auditor");

    private final PlansBuyingLess plans;
    private final ReferenceData reference;
    private final BusinessClock clock;

    PlansBuyingLessController(PlansBuyingLess plans, ReferenceData reference, BusinessClock clock) {
        this.plans = plans;
        this.reference = reference;
        this.clock = clock;
    }

    @GetMapping(path = "/api/plans-buying-less", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Plans that buy less than when they were written",
            description =
                    "The plans in force of open cases whose money buys fewer hours, or lacks more money, at today's prices than "
                            + "at those of the day they were written: each should be reviewed. It names cases and no people. For "
                            + "managers, commissioning, direct payments and auditors.")
    @ApiResponse(responseCode = "200", description = "One row for each plan, the lowest case numbers first.")
    @ApiResponse(responseCode = "403", description = "This list is not for your role.", content = @Content)
    List<PlanView> less(Authentication who) {
        if (CasesController.groups(who).stream().noneMatch(READERS::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN,
                    "This list is for managers, commissioning, direct payments and auditors. In a case, the review shows it.");
        }
        return plans.on(clock.today(), reference).stream().map(PlanView::of).toList();
    }

    /**
     * A plan that buys less.
     *
     * @param pricedOn the day it was written and priced
     * @param hoursThen the hours a week that it bought then
     * @param hoursNow the hours a week that it buys today
     * @param missingThen what was missing a week then
     * @param missingNow what is missing a week today
     */
    @Schema(name = "PlanBuyingLess")
    record PlanView(
            @Schema(example = "FW-2026-000123-H") String caseNumber,
            @Schema(example = "north") String team,
            LocalDate pricedOn,
            @Schema(example = "10") String hoursAssessed,
            @Schema(example = "10") String hoursThen,
            @Schema(example = "8.5") String hoursNow,
            @Schema(example = "0.00") String missingThen,
            @Schema(example = "36.30") String missingNow) {
        static PlanView of(BuysLess plan) {
            return new PlanView(
                    plan.caseNumber().text(),
                    plan.team(),
                    plan.then().pricedOn(),
                    plain(plan.then().hoursAssessed()),
                    plain(plan.then().hoursBought()),
                    plain(plan.now().hoursBought()),
                    plan.then().shortfall().weekly().plain(),
                    plan.now().shortfall().weekly().plain());
        }

        private static String plain(BigDecimal hours) {
            return hours.stripTrailingZeros().toPlainString();
        }
    }
}
