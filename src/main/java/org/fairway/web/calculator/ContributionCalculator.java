package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.CapitalType;
import org.fairway.charging.CheckInformation;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Findings;
import org.fairway.charging.FreeServices;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeItem;
import org.fairway.charging.IncomeType;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.NotCharged;
import org.fairway.charging.OtherCare;
import org.fairway.charging.PremiumGround;
import org.fairway.charging.Representation;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who lives at home, or stays in a care home for a time, can be asked to pay a week: SI 2014/2672. */
@Component
class ContributionCalculator {
    /** A record of the rules names a case; here there is none, and nothing is kept. */
    private static final CaseNumber NO_CASE = CaseNumber.of(1900, 1);

    private static final UUID NOT_KEPT = new UUID(0, 0);
    private final WorkOutContribution workOut;
    private final ReferenceData reference;

    ContributionCalculator(WorkOutContribution workOut, ReferenceData reference) {
        this.workOut = workOut;
        this.reference = reference;
    }

    /** A person's means. */
    @Schema(name = "ContributionQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Question(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The day whose rates are used.",
                    example = "2023-06-01")
            LocalDate date,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LegalBasis legalBasis,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1986-05-10")
            LocalDate birthDate,

            @Schema(description = "The partner's, when the person lives with one.") @Nullable
            LocalDate partnerBirthDate,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "0")
            int children,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "true")
            boolean disclosed,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Income> income,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Capital> capital,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Housing> housing,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Disability> disabilityCosts,

            @Nullable List<PremiumGround> premiumGrounds,

            @Schema(
                    description = "Whether the council arranges care at night; needed where an income has a part for "
                            + "the night.",
                    example = "true")
            @Nullable
            Boolean nightCareArranged,

            @Schema(description = "A stay in a care home after which the person goes home again.") @Nullable
            Stay stay,

            @Schema(description = "What is charged for, where it may be one of the services that are free.") @Nullable
            Provided service,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "What the care costs a week.",
                    example = "454.00")
            Money weeklyCost) {}

    /** One income. */
    @Schema(name = "Income", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Income(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            IncomeType type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Money amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HowOften howOften) {}

    /** One thing of value. */
    @Schema(name = "Capital", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Capital(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            CapitalType type,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "What the whole of it would fetch today, before any debt.")
            Money value,

            @Schema(description = "What is owed that is secured on the whole of it, such as a mortgage.") @Nullable
            Money debt,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "How many people own it, the person included.",
                    example = "1")
            int holders) {}

    /** One cost of the home. */
    @Schema(name = "Housing", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Housing(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HousingCost.Type type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Money amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HowOften howOften) {}

    /** One cost because of a disability. */
    @Schema(name = "Disability", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Disability(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DisabilityCost.Type type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Money amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HowOften howOften,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            boolean evidenceSeen) {}

    ContributionAnswer of(Question asked) {
        FinancialInformation information = information(asked);
        Refusals refusals = new Refusals();
        nightCare(asked, refusals);
        CheckInformation.problems(information, reference)
                .forEach(problem -> refusals.add(
                        problem.field(), problem.value().isEmpty() ? null : problem.value(), problem.reason()));
        refusals.refuse();
        MeansTestOutcome outcome =
                free(asked).<MeansTestOutcome>map(Function.identity()).orElseGet(() -> outcome(asked, information));
        return outcome instanceof FinancialAssessment assessment
                ? ContributionAnswer.assessed(assessment, asked.weeklyCost())
                : ContributionAnswer.notCharged((NotCharged) outcome, asked.weeklyCost());
    }

    private Optional<NotCharged> free(Question asked) {
        Provided service = asked.service();
        return service == null
                ? Optional.empty()
                : new FreeServices(reference)
                        .reason(service.kind(), service.startedOn(), service.price(), asked.date());
    }

    private MeansTestOutcome outcome(Question asked, FinancialInformation information) {
        return workOut.of(asked.legalBasis(), information, NOT_KEPT);
    }

    private static OtherCare otherCare(Question asked) {
        Stay stay = asked.stay();
        if (stay == null) {
            return OtherCare.NONE;
        }
        if (stay.from().isAfter(asked.date()) || stay.until().isBefore(asked.date())) {
            new Refusals()
                    .add("stay", null, "The day whose rates are used lies in the stay.")
                    .refuse();
        }
        return new OtherCare(new Period(stay.from(), stay.until()), null, List.of());
    }

    /** Whether care is arranged at night changes what can be asked where an income has a part for the night. */
    private void nightCare(Question asked, Refusals refusals) {
        if (asked.nightCareArranged() == null) {
            asked.income().stream()
                    .map(Income::type)
                    .filter(type -> type.dependsOnNightCare(asked.date(), reference))
                    .findFirst()
                    .ifPresent(type -> refusals.add(
                            "nightCareArranged",
                            null,
                            "Say whether the council arranges care at night. Without it, a part of this income does not count: %s."
                                    .formatted(type.words())));
        }
    }

    private static FinancialInformation information(Question asked) {
        List<PremiumGround> grounds = asked.premiumGrounds();
        return new FinancialInformation(
                NOT_KEPT,
                NO_CASE,
                asked.date(),
                asked.birthDate(),
                asked.partnerBirthDate(),
                asked.children(),
                asked.disclosed(),
                asked.income().stream()
                        .map(item -> new IncomeItem(item.type(), item.amount(), item.howOften(), null))
                        .toList(),
                asked.capital().stream()
                        .map(item -> new CapitalItem(item.type(), item.value(), item.debt(), holders(item), null, null))
                        .toList(),
                asked.housing().stream()
                        .map(item -> new HousingCost(item.type(), item.amount(), item.howOften()))
                        .toList(),
                asked.disabilityCosts().stream()
                        .map(item -> new DisabilityCost(
                                item.type(), item.what(), item.amount(), item.howOften(), item.evidenceSeen()))
                        .toList(),
                grounds == null ? Set.of() : Set.copyOf(grounds),
                Representation.THE_PERSON,
                null,
                false,
                false,
                new Findings(
                        Boolean.TRUE.equals(asked.nightCareArranged()),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        otherCare(asked)));
    }

    private static int holders(Capital item) {
        if (item.holders() < 1) {
            new Refusals()
                    .add("capital.holders", item.holders(), "Something has at least one owner: the person.")
                    .refuse();
        }
        return item.holders();
    }
}
