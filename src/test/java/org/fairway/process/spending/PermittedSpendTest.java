package org.fairway.process.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.LatestDecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.planning.TableFromFile;
import org.fairway.spending.CareHomeLimit;
import org.fairway.spending.CareHomeStay;
import org.fairway.spending.Limit;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SmallPurchases;
import org.fairway.spending.SpendingAnswer;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingLimits;
import org.fairway.spending.SpendingQuestion;
import org.fairway.spending.SpendingReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** "Can I spend it on this?": Care Act 2014, section 33(3); SI 2014/2871, regulations 3 and 6. */
class PermittedSpendTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    private static final SpendingLimits LIMITS =
            new SpendingLimits(new SmallPurchases(Money.ofPence(5_000), 4), new CareHomeLimit(4, 4, 12, false));
    private static final LatestDecisionTables LATEST = new LatestDecisionTables() {
        @Override
        public Ruling decideByLatest(String key, Map<String, ?> inputs, String subject, String who) {
            return tryOut(key, inputs);
        }

        @Override
        public Ruling tryOut(String key, Map<String, ?> inputs) {
            return new DecisionFile(key).decide(inputs);
        }
    };
    private final TabledSpendingRules rules = new TabledSpendingRules(new TableFromFile(), LATEST);

    @ParameterizedTest(name = "{0} on a line of {1}, meets a need: {2}: {3} for {4}")
    @CsvSource({
        "CARE_OR_SUPPORT, DIRECT_PAYMENT, true, YES, IN_THE_PLAN",
        "CARE_OR_SUPPORT, MANAGED, true, ASK_YOUR_WORKER, HELD_BY_OTHERS",
        "CARE_OR_SUPPORT, NHS, true, ASK_YOUR_WORKER, HELD_BY_OTHERS",
        "CARE_OR_SUPPORT, NONE, true, ASK_YOUR_WORKER, NOT_IN_THE_PLAN",
        "CARE_OR_SUPPORT, NONE, false, NO, NOT_IN_THE_PLAN",
        "DISABILITY_COST, DIRECT_PAYMENT, true, YES, IN_THE_PLAN",
        "DISABILITY_COST, NONE, true, ASK_YOUR_WORKER, NOT_IN_THE_PLAN",
        "DISABILITY_COST, NONE, false, NO, NOT_IN_THE_PLAN",
        "ASSISTANCE_DOG, DIRECT_PAYMENT, true, YES, IN_THE_PLAN",
        "ASSISTANCE_DOG, NONE, true, ASK_YOUR_WORKER, NOT_IN_THE_PLAN",
        "HEALTH_TASK, NHS, true, YES, IN_THE_PLAN",
        "HEALTH_TASK, DIRECT_PAYMENT, true, ASK_YOUR_WORKER, NHS_SERVICE",
        "HEALTH_TASK, NHS_UNPLANNED, true, ASK_YOUR_WORKER, NHS_SERVICE",
        "HEALTH_TASK, NHS_UNPLANNED, false, ASK_YOUR_WORKER, NHS_SERVICE",
        "HEALTH_TASK, NONE, true, NO, NHS_SERVICE",
        "HOUSEHOLD_BILL, NONE, true, NO, ORDINARY_LIVING_COST",
        "HOUSEHOLD_BILL, DIRECT_PAYMENT, true, NO, ORDINARY_LIVING_COST",
        "DEBT, DIRECT_PAYMENT, true, NO, MEETS_NO_NEED",
        "GAMBLING, DIRECT_PAYMENT, true, NO, MEETS_NO_NEED",
        "UNLAWFUL, DIRECT_PAYMENT, true, NO, UNLAWFUL"
    })
    void thePlanAnswers(
            SpendingKind kind, PlanCover cover, boolean meetsNeed, SpendingReply reply, SpendingGround ground) {
        SpendingAnswer answer = answer(question(kind, cover, meetsNeed, "20.00", 0, false));

        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.ground()).isEqualTo(ground);
        assertThat(answer.words()).isNotBlank();
        assertThat(answer.instead()).isNotBlank();
        assertThat(answer.reason()).contains("Source:");
    }

    @ParameterizedTest(name = "£{0}, bought {1} times before, on a line of {2}: {3}")
    @CsvSource({
        "50.00, 0, DIRECT_PAYMENT, YES",
        "50.01, 0, DIRECT_PAYMENT, NO",
        "50.00, 3, DIRECT_PAYMENT, YES",
        "50.00, 4, DIRECT_PAYMENT, NO",
        "50.00, 0, NONE, ASK_YOUR_WORKER"
    })
    void theCouncilsOwnServiceOnlyInASmallWay(String cost, int before, PlanCover cover, SpendingReply reply) {
        assertThat(answer(question(SpendingKind.COUNCIL_SERVICE, cover, true, cost, before, false))
                        .reply())
                .isEqualTo(reply);
    }

    @Test
    void theCouncilsOwnServiceNotForWhatMeetsNoNeed() {
        SpendingAnswer answer =
                answer(question(SpendingKind.COUNCIL_SERVICE, PlanCover.NONE, false, "10.00", 0, false));

        assertThat(answer.reply()).isEqualTo(SpendingReply.NO);
        assertThat(answer.ground()).isEqualTo(SpendingGround.NOT_IN_THE_PLAN);
    }

    @ParameterizedTest(name = "{0} nights on a line of {1}, meets a need: {2}: {3} for {4}")
    @CsvSource({
        "28, DIRECT_PAYMENT, true, YES, IN_THE_PLAN",
        "29, DIRECT_PAYMENT, true, NO, CARE_HOME",
        "28, NONE, true, ASK_YOUR_WORKER, NOT_IN_THE_PLAN",
        "28, MANAGED, true, ASK_YOUR_WORKER, NOT_IN_THE_PLAN",
        "28, NONE, false, NO, NOT_IN_THE_PLAN",
        "29, NONE, false, NO, CARE_HOME"
    })
    void aCareHomeForFourWeeksAtMost(
            int nights, PlanCover cover, boolean meetsNeed, SpendingReply reply, SpendingGround ground) {
        LocalDate from = LocalDate.of(2026, 12, 1);
        SpendingAnswer answer = answer(new SpendingQuestion(
                SpendingKind.CARE_HOME_STAY,
                "A stay by the sea",
                Money.ofPence(85_400),
                cover,
                meetsNeed,
                0,
                new CareHomeStay(from, from.plusDays(nights)),
                List.of(),
                false));

        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.ground()).isEqualTo(ground);
    }

    @ParameterizedTest(name = "on a line of {0}, meets a need: {1}: {2} for {3}")
    @CsvSource({
        "DIRECT_PAYMENT, true, ASK_YOUR_WORKER, CARE_HOME",
        "NONE, true, ASK_YOUR_WORKER, CARE_HOME",
        "NONE, false, NO, NOT_IN_THE_PLAN"
    })
    void asksWhereStaysMayCountTogether(
            PlanCover cover, boolean meetsNeed, SpendingReply reply, SpendingGround ground) {
        LocalDate from = LocalDate.of(2026, 12, 1);
        SpendingAnswer answer = answer(new SpendingQuestion(
                SpendingKind.CARE_HOME_STAY,
                "A stay by the sea",
                Money.ofPence(85_400),
                cover,
                meetsNeed,
                0,
                new CareHomeStay(from, from.plusDays(20)),
                List.of(new CareHomeStay(from.minusDays(30), from.minusDays(20))),
                false));

        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.ground()).isEqualTo(ground);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpendingKind.class,
            names = {"CARE_OR_SUPPORT", "DISABILITY_COST", "ASSISTANCE_DOG", "HEALTH_TASK"})
    void aCloseRelativeIsNotPaidBeforeItIsFoundNecessary(SpendingKind kind) {
        SpendingAnswer answer = answer(question(kind, PlanCover.DIRECT_PAYMENT, true, "20.00", 0, true));

        assertThat(answer.reply()).isEqualTo(SpendingReply.NO);
        assertThat(answer.law()).isEqualTo("SI 2014/2871, regulation 3");
        assertThat(answer.instead()).contains("The council must think about your reasons");
    }

    @ParameterizedTest
    @EnumSource(SpendingGround.class)
    void aChildsAnswerStandsOnNoLawForAdults(SpendingGround ground) {
        assertThat(ground.law(LegalBasis.CHILDREN_ACT)).doesNotContain("Care Act 2014", "2014/2871");
        assertThat(ground.law(LegalBasis.CARE_ACT_CARER)).isEqualTo(ground.law(LegalBasis.CARE_ACT_ADULT));
    }

    @Test
    void answersOnceWhateverIsAskedAndNeedsEachRule() {
        DecisionFile table = new DecisionFile(TabledSpendingRules.TABLE);
        assertThat(table.tryAll(Map.of(
                        "kind", names(SpendingKind.values()),
                        "line", names(PlanCover.values()),
                        "meetsNeed", EITHER,
                        "limit", names(Limit.values()),
                        "payee", List.of("ALLOWED", "BARRED"))))
                .isEqualTo(table.rules());
    }

    private SpendingAnswer answer(SpendingQuestion question) {
        return SpendingAnswer.to(question, LegalBasis.CARE_ACT_ADULT, LIMITS, rules.tryOut());
    }

    private static SpendingQuestion question(
            SpendingKind kind, PlanCover cover, boolean meetsNeed, String cost, int before, boolean barred) {
        return new SpendingQuestion(
                kind, "Something", Money.parse(cost).orElseThrow(), cover, meetsNeed, before, null, List.of(), barred);
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
