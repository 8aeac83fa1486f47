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

class SignOffPlanTest {
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID PLAN = new UUID(0, 1);
    private static final Money COST = Money.ofPence(45_400);

    private final List<SignOffDecision> kept = new ArrayList<>();
    private final SignOffPlan signOffPlan = new SignOffPlan(new SignOffs() {
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
    });

    @Test
    void approvesAPlanThatIsReady() {
        assertThat(signOffPlan.decide(plan("amina", true, true, List.of(), COST), decision("priya", null)))
                .isInstanceOf(Decided.class);
        assertThat(kept).hasSize(1);
    }

    @Test
    void letsNobodyDecideOnTheirOwnPlan() {
        assertThat(refused(plan("priya", true, true, List.of(), COST), decision("priya", null)))
                .singleElement()
                .asString()
                .contains("You wrote this plan");
        assertThat(refused(plan("priya", true, true, List.of(), COST), decision("priya", ReturnReason.NEED_NOT_MET)))
                .hasSize(1);
    }

    @Test
    void letsOnlyTheChosenApproverDecide() {
        assertThat(refused(plan("amina", false, true, List.of(), COST), decision("priya", null)))
                .containsExactly("This plan is for somebody else to decide on.");
    }

    @Test
    void approvesNothingWithoutThePersonsView() {
        assertThat(refused(plan("amina", true, false, List.of(), COST), decision("priya", null)))
                .singleElement()
                .asString()
                .contains("own view");
    }

    @Test
    void approvesNothingBeforeThePersonHasTheirCopies() {
        assertThat(refused(plan("amina", true, true, List.of("a copy of this plan"), COST), decision("priya", null)))
                .singleElement()
                .asString()
                .contains("a copy of this plan");
    }

    @Test
    void approvesNothingThatDoesNotAddUp() {
        assertThat(refused(plan("amina", true, true, List.of(), COST.plus(Money.ofPence(1))), decision("priya", null)))
                .singleElement()
                .asString()
                .contains("£454.00", "£454.01");
    }

    @Test
    void returnsAPlanThatIsNotReadyOnALawfulGround() {
        assertThat(signOffPlan.decide(
                        plan("amina", true, false, List.of("a copy of this plan"), COST),
                        decision("priya", ReturnReason.PERSON_NOT_INVOLVED)))
                .isInstanceOf(Decided.class);
    }

    @Test
    void givesEveryReasonAtOnce() {
        assertThat(refused(plan("priya", false, false, List.of("a copy of this plan"), COST), decision("priya", null)))
                .hasSize(4);
    }

    @Test
    void returnsNothingWithoutAGround() {
        assertThatThrownBy(
                        () -> new SignOffDecision(CASE, PLAN, false, null, "No", "priya", LocalDate.of(2026, 11, 22)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> refused(PlanForApproval plan, SignOffDecision decision) {
        SignOffOutcome outcome = signOffPlan.decide(plan, decision);
        assertThat(outcome).isInstanceOf(SignOffRefused.class);
        assertThat(kept).isEmpty();
        return ((SignOffRefused) outcome).reasons();
    }

    private static PlanForApproval plan(
            String author, boolean mayApprove, boolean viewRecorded, List<String> missing, Money cost) {
        return new PlanForApproval(CASE, PLAN, 1, author, mayApprove, viewRecorded, missing, COST, cost);
    }

    private static SignOffDecision decision(String by, @Nullable ReturnReason reason) {
        return new SignOffDecision(CASE, PLAN, reason == null, reason, "Looked at", by, LocalDate.of(2026, 11, 22));
    }
}
