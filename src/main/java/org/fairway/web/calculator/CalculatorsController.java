package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fairway.reference.NoValueOnDate;
import org.fairway.web.Problems;
import org.fairway.web.Problems.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/calculators",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Calculators",
        description =
                "The same rules that decide cases, for trying out with a person. Nothing is stored, and nothing is "
                        + "decided. Amounts are text in pounds with two places, such as \"343.90\".")
class CalculatorsController {
    private final EligibilityCalculator eligibility;
    private final ContributionCalculator contribution;
    private final BudgetCalculator budget;
    private final SpendCalculator spend;
    private final ConditionsCalculator conditions;

    CalculatorsController(
            EligibilityCalculator eligibility,
            ContributionCalculator contribution,
            BudgetCalculator budget,
            SpendCalculator spend,
            ConditionsCalculator conditions) {
        this.eligibility = eligibility;
        this.contribution = contribution;
        this.budget = budget;
        this.spend = spend;
        this.conditions = conditions;
    }

    @PostMapping("/eligibility/adult")
    @Operation(
            summary = "Whether an adult is eligible",
            description =
                    "SI 2015/313, regulation 2: needs from an impairment or illness, two or more of ten outcomes "
                            + "that cannot be achieved, and a significant impact on well-being. With a reason for each outcome.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EligibilityCalculator.AdultQuestion.class),
                            examples = {
                                @ExampleObject(name = "Two outcomes (I1)", value = Examples.ADULT),
                                @ExampleObject(name = "One outcome (I2)", value = Examples.ADULT_ONE_OUTCOME)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    EligibilityCalculator.Answer adult(@RequestBody byte[] body) {
        return RecordReader.answer(body, EligibilityCalculator.AdultQuestion.class, eligibility::adult);
    }

    @PostMapping("/eligibility/carer")
    @Operation(
            summary = "Whether a carer is eligible",
            description =
                    "SI 2015/313, regulation 3: necessary care, health at risk or any one of eight outcomes, and a "
                            + "significant impact on well-being.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EligibilityCalculator.CarerQuestion.class),
                            examples = {
                                @ExampleObject(name = "One outcome (I9)", value = Examples.CARER),
                                @ExampleObject(name = "Health at risk alone (I10)", value = Examples.CARER_HEALTH)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    EligibilityCalculator.Answer carer(@RequestBody byte[] body) {
        return RecordReader.answer(body, EligibilityCalculator.CarerQuestion.class, eligibility::carer);
    }

    @PostMapping("/contribution")
    @Operation(
            summary = "What somebody can be asked to pay a week",
            description =
                    "SI 2014/2672 for people at home or in a care home for a time, by the rates of the day, with every step of the "
                            + "working. The two shares always add up to the cost.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ContributionQuestion.class),
                            examples = {
                                @ExampleObject(name = "Devon, Example 1 (B1)", value = Examples.CONTRIBUTION),
                                @ExampleObject(name = "Leeds, Example 1 (B3)", value = Examples.CONTRIBUTION_LEEDS),
                                @ExampleObject(
                                        name = "Lambeth, a stay in a care home (D1)",
                                        value = Examples.CONTRIBUTION_LAMBETH),
                                @ExampleObject(
                                        name = "A gift that still counts, an unequal share and a cost that ended",
                                        value = Examples.CONTRIBUTION_GIVEN_AWAY)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    ContributionAnswer contribution(@RequestBody byte[] body) {
        return RecordReader.answer(
                body,
                ContributionQuestion.class,
                asked -> onARateDay(asked, contribution::of, ContributionQuestion::date));
    }

    @PostMapping("/indicative-budget")
    @Operation(
            summary = "The first figure that guides a plan",
            description =
                    "By the method the council uses on the day, line by line. It never caps what a need may cost.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = BudgetCalculator.Question.class),
                            examples = {
                                @ExampleObject(name = "An adult", value = Examples.BUDGET),
                                @ExampleObject(name = "A carer", value = Examples.BUDGET_CARER),
                                @ExampleObject(name = "A child", value = Examples.BUDGET_CHILD)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    BudgetCalculator.Answer indicativeBudget(@RequestBody byte[] body) {
        return RecordReader.answer(
                body,
                BudgetCalculator.Question.class,
                asked -> onARateDay(asked, budget::of, BudgetCalculator.Question::date));
    }

    @PostMapping("/spend-check")
    @Operation(
            summary = "Whether a direct payment may be spent on something",
            description =
                    "Yes, no with the legal ground and what to do instead, or ask your worker because the plan can "
                            + "change. An answer that protects at a later check is given on a case and kept there.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SpendCalculator.Question.class),
                            examples = {
                                @ExampleObject(name = "An epilepsy alert dog", value = Examples.SPEND),
                                @ExampleObject(name = "Two stays in a care home", value = Examples.SPEND_CARE_HOME),
                                @ExampleObject(
                                        name = "A husband who lives elsewhere (H11)",
                                        value = Examples.SPEND_SPOUSE)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    SpendCalculator.Answer spendCheck(@RequestBody byte[] body) {
        return RecordReader.answer(
                body,
                SpendCalculator.Question.class,
                asked -> onARateDay(asked, spend::of, SpendCalculator.Question::date));
    }

    @PostMapping("/direct-payment-conditions")
    @Operation(
            summary = "Whether the council must make a direct payment",
            description =
                    "Care Act 2014, sections 31 and 32, or Children Act 1989, section 17A: each condition, and the "
                            + "one for want of which it is refused.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ConditionsCalculator.Question.class),
                            examples = {
                                @ExampleObject(name = "Every condition holds", value = Examples.CONDITIONS),
                                @ExampleObject(name = "Nothing to pay (G6)", value = Examples.CONDITIONS_NOTHING)
                            }))
    @ApiResponse(responseCode = "200", description = "The answer; nothing was stored.")
    ConditionsCalculator.Answer directPaymentConditions(@RequestBody byte[] body) {
        return RecordReader.answer(
                body,
                ConditionsCalculator.Question.class,
                asked -> onARateDay(asked, conditions::of, ConditionsCalculator.Question::date));
    }

    /** A day for which a rate is missing is the caller's to change; nothing is put in its place. */
    private static <Q, A> A onARateDay(Q question, Function<Q, A> calculator, Function<Q, LocalDate> date) {
        try {
            return calculator.apply(question);
        } catch (NoValueOnDate missing) {
            LocalDate day = date.apply(question);
            throw Problems.refused(
                    HttpStatus.BAD_REQUEST,
                    "There are no rates for this day.",
                    List.of(new FieldProblem("date", day.toString(), missing.reason(day))));
        }
    }
}
