package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fairway.charging.CapitalType;
import org.fairway.charging.Deprivation;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FreeCare;
import org.fairway.charging.FreeServices;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeType;
import org.fairway.charging.LightTouch;
import org.fairway.charging.PremiumGround;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A person's means, with all that a finance officer can say of them in a case. */
@Schema(name = "ContributionQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ContributionQuestion(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The day whose rates are used.",
                example = "2023-06-01")
        LocalDate date,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LegalBasis legalBasis,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1986-05-10")
        LocalDate birthDate,

        @Schema(description = "The partner's, when the person lives with one.") @Nullable
        LocalDate partnerBirthDate,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "0")
        int children,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Whether the person tells about their money. Whoever does not pays the full cost.",
                example = "true")
        boolean disclosed,

        @Schema(description = "Where everything could be seen without a full assessment, and the person agreed.")
        @Nullable
        ShortLook lightTouch,

        @Schema(description = "Why all of the care is free; left out where it may be charged for.") @Nullable
        FreeCare freeCare,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Income> income,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Capital> capital,

        @Schema(description = "What was given away or given up, and what was found about it.") @Nullable
        List<Given> deprivations,

        @Schema(
                description =
                        "What care has cost a week since capital that was given away is counted; needed where it is "
                                + "counted from an earlier day.",
                example = "300.00")
        @Nullable
        Money weeklyCostSoFar,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Housing> housing,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Disability> disabilityCosts,

        @Schema(description = "The costs of a disability allowed last time. Each goes on, or ends with a reason.")
        @Nullable
        List<Disability> disabilityCostsLastTime,

        @Schema(description = "Costs of last time that are no longer allowed.") @Nullable
        List<Ended> endedCosts,

        @Nullable List<PremiumGround> premiumGrounds,

        @Schema(
                description = "Whether the council arranges care at night; needed where an income has a part for "
                        + "the night.",
                example = "true")
        @Nullable
        Boolean nightCareArranged,

        @Schema(description = "A stay in a care home after which the person goes home again.") @Nullable
        Stay stay,

        @Schema(description = "Help to get back on one's feet, which is free at first.") @Nullable
        Reablement reablement,

        @Schema(description = "Aids, and adaptations of the home.") @Nullable
        List<Equipment> equipment,

        @Schema(description = "Whether nobody is able to arrange the care, the person included.") @Nullable
        Boolean nobodyToArrange,

        @Schema(description = "Whether somebody above the limit asks the council to arrange the care all the same.")
        @Nullable
        Boolean asksCouncilToArrange,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What the care costs a week.",
                example = "454.00")
        Money weeklyCost) {

    /** Why no full assessment was needed. */
    @Schema(name = "LightTouch", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record ShortLook(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LightTouch.Ground ground,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What showed it.")
            String evidence,

            @Schema(
                    description =
                            "What the person can plainly pay a week: needed for a small charge, and for nothing else.",
                    example = "12.00")
            @Nullable
            Money charge) {}

    /** Help that is meant to end. */
    @Schema(name = "Reablement", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Reablement(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Its first day.")
            LocalDate from,

            @Schema(description = "Its last day as planned; left out when that is open.") @Nullable
            LocalDate until,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether there is no other care that could be charged for.")
            boolean only) {}

    /** Something that helps a person to live at home. */
    @Schema(name = "Equipment", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Equipment(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Kind kind,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What it costs altogether.")
            Money price) {
        /** What it is, as far as charging tells it apart. */
        enum Kind {
            AID(FreeServices.Service.AID),
            ADAPTATION(FreeServices.Service.ADAPTATION);

            private final FreeServices.Service service;

            Kind(FreeServices.Service service) {
                this.service = service;
            }

            FreeServices.Service service() {
                return service;
            }
        }
    }

    /** One income. */
    @Schema(name = "Income", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Income(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            IncomeType type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Money amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HowOften howOften,

            @Schema(description = "Who pays it, or what it is.") @Nullable
            String note) {}

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
            int holders,

            @Schema(description = "The person's own share in per cent, where there is proof that shares are not equal.")
            @Nullable
            Integer ownPercent,

            @Schema(description = "Which account, or what it is.") @Nullable
            String note) {}

    /** Something that the person no longer has, and what was found about it: never worked out. */
    @Schema(name = "Deprivation", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Given(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Deprivation.Kind kind,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String what,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Its value; for an income, a week.")
            Money amount,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate on,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Deprivation.Finding finding,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String reasons,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The first day that it is counted in a charge.")
            LocalDate countedFrom) {}

    /** One cost of the home. */
    @Schema(name = "Housing", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Housing(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HousingCost.Type type,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "What the person pays, after housing benefit or council tax reduction.")
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

    /** A cost of last time that is no longer allowed. */
    @Schema(name = "EndedCost", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Ended(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The cost, as it was called last time.")
            String what,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String reason) {}
}
