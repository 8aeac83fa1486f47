package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fairway.agreement.DirectPaymentAmounts;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.agreement.Relation;
import org.fairway.agreement.RelativesLaw;
import org.fairway.kernel.Money;
import org.fairway.process.agreement.PaymentConditions;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the council must make a direct payment, or for want of which condition it does not. */
@Component
class ConditionsCalculator {
    private static final int OLDEST = 120;
    private final PaymentConditions conditions;
    private final LegalAges ages;

    ConditionsCalculator(PaymentConditions conditions, ReferenceData reference) {
        this.conditions = conditions;
        this.ages = new LegalAges(reference);
    }

    /** Who asks. */
    enum Asker {
        PERSON,
        AUTHORISED_PERSON,
        PARENT,
        YOUNG_PERSON
    }

    /** What was found out about the conditions. */
    @Schema(name = "DirectPaymentQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate date,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Who asks; it chooses the law: Care Act 2014 section 31, section 32, or Children Act "
                            + "1989 section 17A.")
            Asker asker,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The age of the person, or of the child.",
                    example = "37")
            int age,

            @Schema(description = "When the person asks: whether they have the capacity to.") @Nullable
            Boolean hasCapacity,

            @Schema(description = "When somebody is to receive it for the person: whether they agree.") @Nullable
            Boolean nomineeAgrees,

            @Schema(
                    description = "When somebody asks who is not the deputy or attorney, and there is one: whether "
                            + "that one supports it.")
            @Nullable
            Boolean deputySupports,

            @Schema(description = "When an authorised person asks: whether they act in the best interests.") @Nullable
            Boolean inBestInterests,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Whether an order or licence condition of Schedule 1 excludes them.")
            boolean prohibited,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Alone or with help.")
            boolean canBeManaged,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            boolean appropriate,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "A week's cost of the lines taken as a direct payment.",
                    example = "150.00")
            Money weekly,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "20.00")
            Money contribution,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "0.00")
            Money oneOff,

            @Schema(
                    description =
                            "How somebody who would be paid is related to the person; to whoever receives it for a child.")
            @Nullable
            Relation relation,

            @Schema(
                    description =
                            "Where the person asked before and has no capacity now: whether it is lost for a time and somebody manages the payment meanwhile.")
            @Nullable
            Boolean lossForATime,

            @Schema(description = "Whether an adult is in prison or approved premises because of a conviction.")
            @Nullable
            Boolean inPrison,

            @Nullable Boolean sameHousehold,
            @Nullable Boolean relativeNecessary) {}

    /**
     * The answer.
     *
     * @param failedCondition NONE when the council must pay
     * @param conditions each condition of that law, in its order
     * @param payee whether a relative who was named may be paid; null when none was
     * @param instead what happens the same day when it is refused
     */
    @Schema(name = "DirectPaymentAnswer")
    record Answer(
            boolean mustPay,
            @Schema(example = "NONE") String failedCondition,
            String rule,
            String reason,
            List<Condition> conditions,
            @Schema(example = "130.00") String weeklyNet,
            @Schema(example = "20.00") String weeklyContribution,
            @Nullable Payee payee,
            @Nullable String instead) {}

    /** One condition. */
    @Schema(name = "Condition")
    record Condition(String words, boolean met, String source) {}

    /** Whether a relative may be paid. */
    @Schema(name = "Payee")
    record Payee(boolean mayBePaid, String words, String source) {}

    Answer of(Question asked) {
        PaymentLaw law = law(asked.asker());
        refuse(asked, law);
        DirectPaymentAmounts amounts = DirectPaymentAmounts.of(asked.weekly(), asked.contribution(), asked.oneOff());
        DirectPaymentTests tests = new DirectPaymentTests(
                law,
                Boolean.TRUE.equals(asked.inPrison()) ? PaymentRequest.IN_PRISON : request(asked),
                asked.prohibited(),
                asked.canBeManaged(),
                law != PaymentLaw.ADULT_WITHOUT_CAPACITY || Boolean.TRUE.equals(asked.inBestInterests()),
                asked.appropriate(),
                amounts.somethingToPay());
        DirectPaymentRuling ruling = conditions.tryOut(tests);
        return new Answer(
                ruling.mustPay(),
                ruling.failed().name(),
                ruling.rule(),
                ruling.reason(),
                EachCondition.of(tests, request(asked)),
                ruling.mustPay() ? amounts.weeklyNet().plain() : Money.NIL.plain(),
                amounts.weeklyContribution().plain(),
                payee(asked),
                ruling.mustPay() ? null : instead(ruling.failed()));
    }

    private PaymentRequest request(Question asked) {
        return switch (asked.asker()) {
            case PERSON -> {
                if (!Boolean.TRUE.equals(asked.hasCapacity())) {
                    yield Boolean.TRUE.equals(asked.lossForATime())
                            ? PaymentRequest.LOSS_FOR_A_TIME
                            : PaymentRequest.PERSON_LACKS_CAPACITY;
                }
                yield Boolean.FALSE.equals(asked.nomineeAgrees())
                        ? PaymentRequest.NOMINEE_DISAGREES
                        : PaymentRequest.MADE;
            }
            case AUTHORISED_PERSON ->
                Boolean.FALSE.equals(asked.deputySupports()) ? PaymentRequest.NOT_SUPPORTED : PaymentRequest.MADE;
            case PARENT -> PaymentRequest.MADE;
            case YOUNG_PERSON ->
                asked.age() < ages.youngPerson(asked.date()) ? PaymentRequest.TOO_YOUNG : PaymentRequest.MADE;
        };
    }

    private static PaymentLaw law(Asker asker) {
        return switch (asker) {
            case PERSON -> PaymentLaw.ADULT_WITH_CAPACITY;
            case AUTHORISED_PERSON -> PaymentLaw.ADULT_WITHOUT_CAPACITY;
            case PARENT, YOUNG_PERSON -> PaymentLaw.CHILD;
        };
    }

    private void refuse(Question asked, PaymentLaw law) {
        int adult = ages.adult(asked.date());
        Relation relation = asked.relation();
        boolean child = law == PaymentLaw.CHILD;
        new Refusals()
                .when(asked.age() < 0 || asked.age() > OLDEST, "age", asked.age(), "Check this age.")
                .when(
                        child && asked.age() >= adult,
                        "age",
                        asked.age(),
                        "From %d on a direct payment is asked for as an adult (Care Act 2014).".formatted(adult))
                .when(
                        !child && asked.age() < adult,
                        "age",
                        asked.age(),
                        "The Care Act 2014 is for people of %d and over. A parent or a young person asks under the Children Act 1989."
                                .formatted(adult))
                .when(
                        asked.lossForATime() != null
                                && (asked.asker() != Asker.PERSON || !Boolean.FALSE.equals(asked.hasCapacity())),
                        "lossForATime",
                        asked.lossForATime(),
                        "This is asked only where the person asked and has no capacity now. Leave it out.")
                .when(
                        child && asked.inPrison() != null,
                        "inPrison",
                        asked.inPrison(),
                        "This is asked for adults only (Care Act 2014, section 76). Leave it out.")
                .when(
                        asked.asker() == Asker.PERSON && asked.hasCapacity() == null,
                        "hasCapacity",
                        null,
                        "Say whether the person has the capacity to ask.")
                .when(
                        asked.asker() == Asker.AUTHORISED_PERSON && Boolean.TRUE.equals(asked.hasCapacity()),
                        "hasCapacity",
                        true,
                        "A person with capacity asks themselves, and may have a nominee.")
                .when(
                        asked.asker() == Asker.AUTHORISED_PERSON && asked.inBestInterests() == null,
                        "inBestInterests",
                        null,
                        "Say whether they act in the person’s best interests.")
                .when(
                        relation != null && relation.dependsOnHousehold() && asked.sameHousehold() == null,
                        "sameHousehold",
                        null,
                        "Say whether they live in the same household.")
                .refuse();
    }

    private static @Nullable Payee payee(Question asked) {
        Relation relation = asked.relation();
        if (relation == null || relation == Relation.NOT_RELATED) {
            return null;
        }
        RelativesLaw by = switch (asked.asker()) {
            case PERSON, AUTHORISED_PERSON -> RelativesLaw.CARE_ACT;
            case PARENT -> RelativesLaw.PARENT_RECEIVES;
            case YOUNG_PERSON -> RelativesLaw.YOUNG_PERSON_RECEIVES;
        };
        boolean barred =
                relation.paid(by, Boolean.TRUE.equals(asked.sameHousehold())).isBarred();
        boolean may = !barred || Boolean.TRUE.equals(asked.relativeNecessary());
        String words = "They may be paid like anybody else.";
        if (barred) {
            words = may
                    ? "They may be paid, because the council finds it necessary."
                    : "They may be paid only if the council finds it necessary, for care or to manage the payment. It is no ground to refuse the direct payment.";
        }
        return new Payee(may, words, by.source());
    }

    private static String instead(FailedCondition failed) {
        return switch (failed) {
            case LACKS_CAPACITY ->
                "Somebody authorised can ask for them. The council arranges the support from the same day.";
            case NOMINEE_DISAGREES ->
                "The person can name somebody else or receive it themselves. The council arranges the support from the same day.";
            case NOT_SUPPORTED ->
                "Talk with the deputy or attorney. The council arranges the support from the same day.";
            case NOW_ADULT ->
                "They can ask for it as an adult (Care Act 2014). The council arranges the support from the same day.";
            case TOO_YOUNG -> "A parent can ask for it. The council arranges the support from the same day.";
            default -> "The council arranges the support from the same day, and the person can challenge the decision.";
        };
    }
}
