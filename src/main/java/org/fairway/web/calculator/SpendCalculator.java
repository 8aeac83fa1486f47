package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fairway.agreement.Relation;
import org.fairway.agreement.RelativesLaw;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.spending.TabledSpendingRules;
import org.fairway.reference.ReferenceData;
import org.fairway.spending.CareHomeLimit;
import org.fairway.spending.CareHomeStay;
import org.fairway.spending.Limit;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SpendingAnswer;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingLimits;
import org.fairway.spending.SpendingQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a direct payment may be spent on something. */
@Component
class SpendCalculator {
    private final TabledSpendingRules rules;
    private final ReferenceData reference;

    SpendCalculator(TabledSpendingRules rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
    }

    /** What somebody would like to spend the money on. */
    @Schema(name = "SpendQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate date,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LegalBasis legalBasis,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            SpendingKind kind,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "An epilepsy alert dog and its food")
            String what,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "50.00")
            Money cost,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Who holds the money of the line of the plan that covers it.")
            PlanCover cover,

            @Schema(description = "Whether it would help with a need in the plan; needed where no line covers it.")
            @Nullable
            Boolean meetsNeed,

            @Schema(description = "For a service of the council: how often it was bought in the last twelve months.")
            @Nullable
            Integer boughtBefore,

            @Schema(description = "For a stay in a care home.") @Nullable
            Stay stay,

            @Schema(description = "Other stays that a direct payment pays for.") @Nullable
            List<Stay> staysBefore,

            @Schema(
                    description =
                            "How whoever would be paid is related to the person; to whoever receives it for a child.")
            @Nullable
            Relation relation,

            @Schema(
                    description =
                            "In a child's case: whether a young person of 16 or 17 receives the money, not a parent.")
            @Nullable
            Boolean youngPersonReceives,

            @Schema(description = "Whether they live in the same household; needed for a relative.") @Nullable
            Boolean sameHousehold,

            @Schema(description = "Whether the council has found it necessary to pay them.") @Nullable
            Boolean foundNecessary) {}

    /** A stay in a care home; the day of leaving does not count. */
    @Schema(name = "Stay", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Stay(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate from,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate until) {}

    /**
     * The answer.
     *
     * @param words as the person reads it
     * @param instead what they can do now
     * @param nights the nights in a care home that count together; null for anything else, and where nobody can say yet
     */
    @Schema(name = "SpendAnswer")
    record Answer(
            @Schema(example = "YES") String answer,
            String words,
            String instead,
            @Schema(example = "IN_THE_PLAN") String ground,

            @Schema(example = "Care Act 2014, section 33(3)")
            String law,

            String rule,
            String reason,
            @Nullable Long nights) {}

    Answer of(Question asked) {
        refuse(asked);
        SpendingLimits limits = SpendingLimits.on(asked.date(), reference);
        SpendingQuestion question = question(asked);
        SpendingAnswer answer = SpendingAnswer.to(question, asked.legalBasis(), limits, rules.tryOut());
        CareHomeStay stay = question.stay();
        return new Answer(
                answer.reply().name(),
                answer.words(),
                answer.instead(),
                answer.ground().name(),
                answer.law(),
                answer.rule(),
                answer.reason(),
                stay == null ? null : nights(limits.careHome(), question.staysBefore(), stay));
    }

    private static @Nullable Long nights(CareHomeLimit limit, List<CareHomeStay> before, CareHomeStay stay) {
        return limit.of(before, stay) == Limit.UNCLEAR ? null : Long.valueOf(limit.nights(before, stay));
    }

    private static SpendingQuestion question(Question asked) {
        Stay stay = asked.stay();
        return new SpendingQuestion(
                asked.kind(),
                asked.what(),
                asked.cost(),
                asked.cover(),
                Boolean.TRUE.equals(asked.meetsNeed()),
                asked.boughtBefore() == null ? 0 : asked.boughtBefore(),
                stay == null ? null : stay(stay),
                before(asked),
                barred(asked));
    }

    private static boolean barred(Question asked) {
        Relation relation = asked.relation();
        return relation != null
                && relation.paid(relatives(asked), Boolean.TRUE.equals(asked.sameHousehold()))
                        .isBarred()
                && !Boolean.TRUE.equals(asked.foundNecessary());
    }

    private static RelativesLaw relatives(Question asked) {
        if (asked.legalBasis() != LegalBasis.CHILDREN_ACT) {
            return RelativesLaw.CARE_ACT;
        }
        return Boolean.TRUE.equals(asked.youngPersonReceives())
                ? RelativesLaw.YOUNG_PERSON_RECEIVES
                : RelativesLaw.PARENT_RECEIVES;
    }

    private static void whoReceives(Question asked, Refusals refusals) {
        Relation relation = asked.relation();
        boolean child = asked.legalBasis() == LegalBasis.CHILDREN_ACT;
        refusals.when(
                        child
                                && relation != null
                                && relation.dependsOnWhoReceives()
                                && asked.youngPersonReceives() == null,
                        "youngPersonReceives",
                        null,
                        "Say whether the young person receives the money, or a parent.")
                .when(
                        !child && asked.youngPersonReceives() != null,
                        "youngPersonReceives",
                        asked.youngPersonReceives(),
                        "This belongs to a child’s case.");
    }

    private static void refuse(Question asked) {
        boolean home = asked.kind() == SpendingKind.CARE_HOME_STAY;
        boolean councils = asked.kind() == SpendingKind.COUNCIL_SERVICE;
        Integer bought = asked.boughtBefore();
        Relation relation = asked.relation();
        Refusals refusals = new Refusals()
                .when(
                        !asked.cover().isInThePlan() && asked.meetsNeed() == null,
                        "meetsNeed",
                        null,
                        "No line of the plan covers it, so say whether it would help with a need.")
                .when(
                        asked.cover().isInThePlan() && Boolean.FALSE.equals(asked.meetsNeed()),
                        "meetsNeed",
                        false,
                        "A line of the plan covers it, so it helps with a need.")
                .when(home && asked.stay() == null, "stay", null, "Give the days of the stay.")
                .when(
                        !home && asked.stay() != null,
                        "stay.from",
                        asked.stay() == null ? null : asked.stay().from(),
                        "This belongs to a stay in a care home.")
                .when(
                        !home && asked.staysBefore() != null,
                        "staysBefore",
                        asked.staysBefore() == null ? null : asked.staysBefore().size(),
                        "This belongs to a stay in a care home.")
                .when(
                        councils && bought == null,
                        "boughtBefore",
                        null,
                        "Say how often it was bought in the last twelve months.")
                .when(!councils && bought != null, "boughtBefore", bought, "This belongs to a service of the council.")
                .when(
                        bought != null && (bought < 0 || bought > 366),
                        "boughtBefore",
                        bought,
                        "Nothing is bought less than never, or more than once a day.")
                .when(
                        relation != null && relation.dependsOnHousehold() && asked.sameHousehold() == null,
                        "sameHousehold",
                        null,
                        "Say whether they live in the same household.");
        whoReceives(asked, refusals);
        stays(asked, refusals);
        refusals.refuse();
        overlaps(asked, refusals);
        refusals.refuse();
    }

    private static void overlaps(Question asked, Refusals refusals) {
        if (asked.stay() != null) {
            List<CareHomeStay> others = before(asked);
            stay(asked.stay())
                    .overlapped(others)
                    .forEach(row -> refusals.add(
                            "staysBefore[%d].from".formatted(row),
                            others.get(row).from(),
                            "This stay shares nights with another one. Send each stay once."));
        }
    }

    private static CareHomeStay stay(Stay stay) {
        return new CareHomeStay(stay.from(), stay.until());
    }

    private static List<CareHomeStay> before(Question asked) {
        List<Stay> before = asked.staysBefore();
        return before == null
                ? List.of()
                : before.stream().map(SpendCalculator::stay).toList();
    }

    private static void stays(Question asked, Refusals refusals) {
        backwards("stay.until", asked.stay(), refusals);
        List<Stay> before = asked.staysBefore() == null ? List.of() : asked.staysBefore();
        for (int i = 0; i < before.size(); i++) {
            backwards("staysBefore[%d].until".formatted(i), before.get(i), refusals);
        }
    }

    private static void backwards(String field, @Nullable Stay stay, Refusals refusals) {
        refusals.when(
                stay != null && !stay.until().isAfter(stay.from()),
                field,
                stay == null ? null : stay.until(),
                "The day of leaving is not after the first day.");
    }
}
