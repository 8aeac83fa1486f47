package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.EligibilityReasons;
import org.fairway.eligibility.EligibilityRules;
import org.fairway.eligibility.Limb;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.eligibility.EligibilityTriedOut;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two tests of eligibility: SI 2015/313, regulation 2 for adults and regulation 3 for carers. */
@Component
class EligibilityCalculator {
    private static final String FAMILYS_HELP = "Help from family and friends was left out of account.";
    private static final int OLDEST = 120;
    private final EligibilityTriedOut tables;
    private final LegalAges ages;
    private final BusinessClock clock;

    EligibilityCalculator(EligibilityTriedOut tables, ReferenceData reference, BusinessClock clock) {
        this.tables = tables;
        this.ages = new LegalAges(reference);
        this.clock = clock;
    }

    /** What is known of an adult. An outcome that is left out can be achieved. */
    @Schema(name = "AdultEligibilityQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record AdultQuestion(
            @Schema(description = "Whole years; 18 or over.", example = "37") @Nullable
            Integer age,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether the needs arise from a physical or mental impairment or illness.",
                    example = "true")
            boolean needsFromImpairment,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "As if family and friends gave no help, over the time that fluctuating needs take.")
            List<AdultFinding> outcomes,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether there is, or is likely to be, a significant impact on well-being.",
                    example = "true")
            boolean significantImpact) {}

    /** What was found about one outcome of an adult. */
    @Schema(name = "AdultFinding", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record AdultFinding(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            AdultOutcome outcome,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "In which ways it cannot be achieved; any one is enough. Empty when it can.")
            List<Limb> limbs) {}

    /** What is known of a carer. */
    @Schema(name = "CarerEligibilityQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record CarerQuestion(
            @Schema(description = "Whole years; 18 or over.", example = "52") @Nullable
            Integer age,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether the care is necessary, whatever the needs of the person cared for.",
                    example = "true")
            boolean necessaryCare,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether health is deteriorating because of caring, or at risk of it.",
                    example = "false")
            boolean healthAtRisk,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<CarerFinding> outcomes,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "true")
            boolean significantImpact) {}

    /** What was found about one outcome of a carer. */
    @Schema(name = "CarerFinding", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record CarerFinding(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            CarerOutcome outcome,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "In which ways it cannot be achieved. TAKES_LONGER is for adults alone.")
            List<Limb> limbs) {}

    /**
     * Whether somebody is eligible.
     *
     * @param rule the rule that decided
     * @param reason that rule in words, with its source
     * @param notAchieved how many outcomes cannot be achieved
     * @param outcomes every outcome with its reason
     * @param notes what else was taken into account
     */
    @Schema(name = "EligibilityAnswer")
    record Answer(
            @Schema(example = "true") boolean eligible,
            @Schema(example = "Rule_Eligible") String rule,
            String reason,
            int notAchieved,
            List<OutcomeReason> outcomes,
            List<String> notes) {}

    /** How one outcome counts. */
    @Schema(name = "OutcomeReason")
    record OutcomeReason(
            String outcome,
            boolean achieved,

            @Schema(example = "Eating and drinking well: cannot do it without help or prompting.")
            String reason) {}

    Answer adult(AdultQuestion asked) {
        Refusals refusals = ofAge(asked.age());
        once(asked.outcomes().stream().map(AdultFinding::outcome).toList(), refusals);
        refusals.refuse();
        Map<AdultOutcome, Set<Limb>> found = asked.outcomes().stream()
                .collect(Collectors.toMap(AdultFinding::outcome, finding -> limbs(finding.limbs())));
        List<OutcomeReason> outcomes = Stream.of(AdultOutcome.values())
                .map(outcome -> reason(outcome.name(), outcome.words(), found.getOrDefault(outcome, Set.of())))
                .toList();
        return answer(
                tables.rules()
                        .adultEligible(asked.needsFromImpairment(), notAchieved(outcomes), asked.significantImpact()),
                outcomes,
                List.of(FAMILYS_HELP));
    }

    Answer carer(CarerQuestion asked) {
        Refusals refusals = ofAge(asked.age());
        once(asked.outcomes().stream().map(CarerFinding::outcome).toList(), refusals);
        IntStream.range(0, asked.outcomes().size())
                .filter(row -> asked.outcomes().get(row).limbs().contains(Limb.TAKES_LONGER))
                .forEach(row -> refusals.add(
                        "outcomes[%d].limbs[%d]"
                                .formatted(
                                        row, asked.outcomes().get(row).limbs().indexOf(Limb.TAKES_LONGER)),
                        Limb.TAKES_LONGER,
                        "Taking longer is no way in the carers’ test (SI 2015/313, regulation 3(3))."));
        refusals.refuse();
        Map<CarerOutcome, Set<Limb>> found = asked.outcomes().stream()
                .collect(Collectors.toMap(CarerFinding::outcome, finding -> limbs(finding.limbs())));
        List<OutcomeReason> outcomes = Stream.of(CarerOutcome.values())
                .map(outcome -> reason(outcome.name(), outcome.words(), found.getOrDefault(outcome, Set.of())))
                .toList();
        return answer(
                tables.rules()
                        .carerEligible(
                                asked.necessaryCare(),
                                asked.healthAtRisk(),
                                notAchieved(outcomes),
                                asked.significantImpact()),
                outcomes,
                List.of("It makes no difference whether the person cared for is eligible themselves."));
    }

    private Refusals ofAge(@Nullable Integer age) {
        int adult = ages.adult(clock.today());
        return new Refusals()
                .when(
                        age != null && age < adult,
                        "age",
                        age,
                        "The Care Act 2014 is for people of %d and over. For a child, a social worker decides (Children Act 1989, section 17)."
                                .formatted(adult))
                .when(age != null && age > OLDEST, "age", age, "Check this age.");
    }

    private static void once(List<? extends Enum<?>> outcomes, Refusals refusals) {
        for (int row = 0; row < outcomes.size(); row++) {
            refusals.when(
                    outcomes.indexOf(outcomes.get(row)) < row,
                    "outcomes[%d].outcome".formatted(row),
                    outcomes.get(row),
                    "This outcome comes twice. Send it once, with all its ways.");
        }
    }

    private static Set<Limb> limbs(List<Limb> limbs) {
        return limbs.isEmpty() ? Set.of() : EnumSet.copyOf(limbs);
    }

    private static OutcomeReason reason(String outcome, String words, Set<Limb> limbs) {
        return new OutcomeReason(outcome, limbs.isEmpty(), EligibilityReasons.of(words, limbs));
    }

    private static int notAchieved(List<OutcomeReason> outcomes) {
        return (int) outcomes.stream().filter(outcome -> !outcome.achieved()).count();
    }

    private static Answer answer(EligibilityRules.Answer said, List<OutcomeReason> outcomes, List<String> notes) {
        return new Answer(said.yes(), said.rule(), said.reason(), notAchieved(outcomes), outcomes, notes);
    }
}
