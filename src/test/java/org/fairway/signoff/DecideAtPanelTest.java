package org.fairway.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.signoff.SignOffOutcome.Decided;
import org.fairway.signoff.SignOffOutcome.SignOffRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecideAtPanelTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID PLAN = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Money COST = Money.ofPence(160_000);
    private static final DecideAtPanel.Rules RULES = new DecideAtPanel.Rules("ben", 3);

    private final List<Object> kept = new ArrayList<>();
    private final DecideAtPanel decideAtPanel = new DecideAtPanel(new KeptSignOffs(), new KeptPanels());

    @Test
    void approvesAPlanAsItIs() {
        assertThat(decide("martin", List.of("daniel", "ruth"), null)).isInstanceOf(Decided.class);
        assertThat(kept).hasSize(2);
    }

    @Test
    void attachesConditionsToAnApprovalOnly() {
        assertThat(decide("martin", List.of("daniel", "ruth"), null, condition()))
                .isInstanceOf(Decided.class);
        kept.clear();

        assertThat(refused("martin", List.of("daniel", "ruth"), ReturnReason.NEED_NOT_MET, condition()))
                .singleElement()
                .asString()
                .contains("has no conditions");
    }

    @Test
    void letsNobodyDecideOnTheirOwnPlanAsChairOrMember() {
        assertThat(refused("amina", List.of("daniel", "ruth"), null))
                .singleElement()
                .asString()
                .contains("You wrote this plan");
        assertThat(refused("martin", List.of("amina", "ruth"), null))
                .singleElement()
                .asString()
                .contains("Somebody who sat wrote this plan");
    }

    @Test
    void letsNobodyDecideWhoAssessedTheNeeds() {
        assertThat(refused("ben", List.of("daniel", "ruth"), null))
                .singleElement()
                .asString()
                .contains("assessed these needs");
        assertThat(refused("martin", List.of("ben", "ruth"), null)).hasSize(1);
    }

    @Test
    void countsEveryMemberOnceAndTheChairWithThem() {
        assertThat(refused("martin", List.of("daniel"), null))
                .singleElement()
                .asString()
                .contains("At least 3");
        assertThat(refused("martin", List.of("daniel", "daniel"), null)).hasSize(1);
        assertThat(refused("martin", List.of("martin", "daniel"), null)).hasSize(2);
    }

    /** The plan that comes out is the plan that went in: a panel decides on a version and can name no figure. */
    @Test
    void keepsTheVersionOfThePlanThatItWasShown() {
        decide("martin", List.of("daniel", "ruth"), null);

        SignOffDecision decision = (SignOffDecision) kept.get(0);
        assertThat(decision.plan()).isEqualTo(PLAN);
        assertThat(SignOffDecision.class.getRecordComponents()).noneMatch(part -> part.getType() == Money.class);
        assertThat(PanelSitting.class.getRecordComponents()).noneMatch(part -> part.getType() == Money.class);
    }

    @Test
    void holdsToTheRulesOfEverySignOff() {
        PlanForApproval plan = new PlanForApproval(
                CASE, PLAN, 1, "amina", true, false, List.of("a copy of this plan"), COST, COST.plus(Money.ofPence(1)));

        assertThat(((SignOffRefused) decideAtPanel.decide(
                                plan,
                                decision("martin", null),
                                sitting("martin", List.of("daniel", "ruth"), List.of()),
                                RULES))
                        .reasons())
                .hasSize(3);
        assertThat(kept).isEmpty();
    }

    @Test
    void takesMoneyForNoGround() {
        assertThatThrownBy(() -> decision("martin", ReturnReason.MONEY_ALONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = ReturnReason.class, mode = EnumSource.Mode.EXCLUDE, names = "MONEY_ALONE")
    void returnsAPlanOnEveryLawfulGround(ReturnReason ground) {
        assertThat(decide("martin", List.of("daniel", "ruth"), ground)).isInstanceOf(Decided.class);
    }

    private SignOffOutcome decide(
            String chair, List<String> members, @Nullable ReturnReason reason, PanelCondition... conditions) {
        return decideAtPanel.decide(
                new PlanForApproval(CASE, PLAN, 1, "amina", true, true, List.of(), COST, COST),
                decision(chair, reason),
                sitting(chair, members, List.of(conditions)),
                RULES);
    }

    private List<String> refused(
            String chair, List<String> members, @Nullable ReturnReason reason, PanelCondition... conditions) {
        SignOffOutcome outcome = decide(chair, members, reason, conditions);
        assertThat(outcome).isInstanceOf(SignOffRefused.class);
        assertThat(kept).isEmpty();
        return ((SignOffRefused) outcome).reasons();
    }

    private static SignOffDecision decision(String chair, @Nullable ReturnReason reason) {
        return new SignOffDecision(CASE, PLAN, reason == null, reason, "Looked at together", chair, DAY);
    }

    private static PanelSitting sitting(String chair, List<String> members, List<PanelCondition> conditions) {
        return new PanelSitting(PLAN, CASE, chair, members, null, DAY, conditions);
    }

    private static PanelCondition condition() {
        return new PanelCondition(
                new UUID(0, 7), CASE, PLAN, 1, "Ask the NHS for its part.", ConditionOwner.WORKER, DAY.plusDays(28));
    }

    private final class KeptSignOffs implements SignOffs {
        @Override
        public void record(ApprovalRoute route) {
            throw new AssertionError("A decision chooses no route");
        }

        @Override
        public Optional<ApprovalRoute> route(UUID plan) {
            return Optional.empty();
        }

        @Override
        public void record(SignOffDecision decision) {
            kept.add(decision);
        }

        @Override
        public Optional<SignOffDecision> latest(CaseNumber caseNumber) {
            return Optional.empty();
        }
    }

    private final class KeptPanels implements Panels {
        @Override
        public void record(PanelSitting sitting) {
            kept.add(sitting);
        }

        @Override
        public Optional<PanelSitting> sitting(UUID plan) {
            return Optional.empty();
        }

        @Override
        public List<PanelCondition> takeUp(UUID plan) {
            return List.of();
        }

        @Override
        public Optional<FollowedCondition> condition(UUID condition) {
            return Optional.empty();
        }

        @Override
        public List<FollowedCondition> open(CaseNumber caseNumber) {
            return List.of();
        }

        @Override
        public void record(ConditionStep step) {
            throw new AssertionError("A decision meets no condition");
        }
    }
}
