package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairway.allocation.Allocation;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.AssessedNeeds;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerImpact;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.RowName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first figure that guides a plan. */
@Component
class BudgetCalculator {
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private final WorkOutIndicativeBudget workOut;

    BudgetCalculator(WorkOutIndicativeBudget workOut) {
        this.workOut = workOut;
    }

    /** The needs that were found; which of the fields belong to a case depends on its legal basis. */
    @Schema(name = "IndicativeBudgetQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The day whose rows are used.")
            LocalDate date,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LegalBasis legalBasis,

            @Schema(description = "For an adult: the outcomes that cannot be achieved.") @Nullable
            List<Need> outcomes,

            @Schema(description = "For an adult: care while carers take a break.") @Nullable
            List<Break> replacementCare,

            @Schema(description = "For an adult: whether the needs come and go.") @Nullable
            Boolean needsComeAndGo,

            @Schema(description = "For a carer: how hard caring bears on them.") @Nullable
            CarerImpact impact,

            @Schema(description = "For a carer: what caring keeps them from.") @Nullable
            List<CarerOutcome> carerOutcomes,

            @Schema(description = "For a child: hours of short breaks a week.", example = "4") @Nullable
            BigDecimal shortBreakHoursAWeek) {}

    /** One outcome that an adult cannot achieve. */
    @Schema(name = "Need", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Need(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            AdultOutcome outcome,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "How much support it calls for, whoever gives it.")
            Level level,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "What family and friends do and are willing and able to go on with.")
            FamilyHelp help,

            @Nullable BigDecimal hoursAWeek) {}

    /** Care while carers take a break. */
    @Schema(name = "Break", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Break(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            BigDecimal hoursAWeek,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String reason) {}

    /** The figure, and how each pound of it came about. */
    @Schema(name = "IndicativeBudgetAnswer")
    record Answer(
            @Schema(example = "82.91") String amount,
            @Schema(example = "WEEKLY") String pattern,
            String patternWords,
            String howReached,
            List<BudgetLine> working) {}

    /**
     * One line of it; the amounts of all lines make up the figure.
     *
     * @param rateRow the row that turned it into pounds, where that is another one
     */
    @Schema(name = "BudgetLine")
    record BudgetLine(
            String label,
            @Nullable String points,
            @Schema(example = "12.50") String amount,
            String source,
            String row,
            LocalDate rowFrom,
            @Nullable String rateRow,
            @Nullable LocalDate rateRowFrom) {}

    Answer of(Question asked) {
        refuse(asked);
        AssessedNeeds needs = needs(asked);
        needs.nothingToCount().ifPresent(why -> refuseFigure(asked, why));
        Allocation allocation = workOut.allocate(needs, asked.date());
        return new Answer(
                allocation.amount().plain(),
                allocation.pattern().name(),
                allocation.pattern().words(),
                allocation.howReached(),
                allocation.lines().stream().map(BudgetCalculator::line).toList());
    }

    private static AssessedNeeds needs(Question asked) {
        return switch (asked.legalBasis()) {
            case CARE_ACT_ADULT ->
                new AdultNeeds(
                        rows(asked.outcomes()).map(BudgetCalculator::need).toList(),
                        rows(asked.replacementCare())
                                .map(care -> new CarersBreak(care.hoursAWeek(), care.reason()))
                                .toList(),
                        Boolean.TRUE.equals(asked.needsComeAndGo())
                                ? List.of(new Circumstance("needs-come-and-go", "Your needs come and go"))
                                : List.of());
            case CARE_ACT_CARER -> carer(asked);
            case CHILDREN_ACT ->
                new ChildNeeds(asked.shortBreakHoursAWeek() == null ? BigDecimal.ZERO : asked.shortBreakHoursAWeek());
        };
    }

    private static AssessedNeeds carer(Question asked) {
        CarerImpact impact = asked.impact() == null ? CarerImpact.SMALL : asked.impact();
        return new CarerNeeds(
                impact.band(),
                "Caring has a %s effect on your life".formatted(impact.name().toLowerCase(Locale.ROOT)),
                rows(asked.carerOutcomes())
                        .map(outcome -> new Circumstance(RowName.of(outcome), outcome.words()))
                        .toList());
    }

    private static OutcomeNeed need(Need need) {
        return new OutcomeNeed(
                RowName.of(need.outcome()), need.outcome().words(), need.level(), need.help(), need.hoursAWeek());
    }

    private static void refuseFigure(Question asked, String why) {
        boolean child = asked.legalBasis() == LegalBasis.CHILDREN_ACT;
        new Refusals()
                .when(
                        true,
                        child ? "shortBreakHoursAWeek" : "outcomes",
                        child ? asked.shortBreakHoursAWeek() : asked.outcomes(),
                        why + " Planning starts without a first figure.")
                .refuse();
    }

    private static void refuse(Question asked) {
        LegalBasis basis = asked.legalBasis();
        Refusals refusals = new Refusals();
        belongs(basis, LegalBasis.CARE_ACT_ADULT, "outcomes", asked.outcomes(), true, refusals);
        belongs(basis, LegalBasis.CARE_ACT_ADULT, "replacementCare", asked.replacementCare(), false, refusals);
        belongs(basis, LegalBasis.CARE_ACT_ADULT, "needsComeAndGo", asked.needsComeAndGo(), false, refusals);
        belongs(basis, LegalBasis.CARE_ACT_CARER, "impact", asked.impact(), true, refusals);
        belongs(basis, LegalBasis.CARE_ACT_CARER, "carerOutcomes", asked.carerOutcomes(), false, refusals);
        belongs(basis, LegalBasis.CHILDREN_ACT, "shortBreakHoursAWeek", asked.shortBreakHoursAWeek(), true, refusals);
        List<Need> needs = rows(asked.outcomes()).toList();
        List<AdultOutcome> outcomes = needs.stream().map(Need::outcome).toList();
        for (int i = 0; i < needs.size(); i++) {
            hours("outcomes[%d].hoursAWeek".formatted(i), needs.get(i).hoursAWeek(), refusals);
            refusals.when(
                    outcomes.indexOf(outcomes.get(i)) < i,
                    "outcomes[%d].outcome".formatted(i),
                    outcomes.get(i),
                    "This outcome comes twice.");
        }
        List<Break> breaks = rows(asked.replacementCare()).toList();
        for (int i = 0; i < breaks.size(); i++) {
            hours("replacementCare[%d].hoursAWeek".formatted(i), breaks.get(i).hoursAWeek(), refusals);
        }
        hours("shortBreakHoursAWeek", asked.shortBreakHoursAWeek(), refusals);
        refusals.refuse();
    }

    private static void belongs(
            LegalBasis basis,
            LegalBasis owner,
            String field,
            @Nullable Object sent,
            boolean needed,
            Refusals refusals) {
        refusals.when(
                        basis != owner && sent != null,
                        field,
                        sent,
                        "This belongs to a case under %s, and this is one under %s.".formatted(owner, basis))
                .when(
                        basis == owner && needed && sent == null,
                        field,
                        null,
                        "This is needed under %s.".formatted(owner));
    }

    private static void hours(String field, @Nullable BigDecimal hours, Refusals refusals) {
        refusals.when(
                hours != null && (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0),
                field,
                hours,
                "A week has from 0 to 168 hours.");
    }

    private static <T> Stream<T> rows(@Nullable List<T> rows) {
        return rows == null ? Stream.empty() : rows.stream();
    }

    private static BudgetLine line(AllocationLine line) {
        AllocationLine.RateUsed rate = line.rate();
        BigDecimal points = line.points();
        return new BudgetLine(
                line.answer(),
                points == null ? null : points.toPlainString(),
                line.amount().plain(),
                line.source(),
                line.row(),
                line.rowFrom(),
                rate == null ? null : rate.key(),
                rate == null ? null : rate.from());
    }
}
