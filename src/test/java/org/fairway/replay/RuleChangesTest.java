package org.fairway.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A release that changes a rule names itself; what it does not name stays an alarm. */
class RuleChangesTest {
    private static final RuleChanges CHANGES = new RuleChanges(List.of(
            new RuleChange("FinancialAssessment", 2, "Release 1.1 takes selling costs off first.", List.of("working")),
            new RuleChange("FinancialAssessment", 3, "Release 1.2 rounds once.", List.of("assessedAWeek"))));

    @Test
    void namesEveryReleaseSinceTheDecision() {
        assertThat(CHANGES.explain(differing(1, "working[3].amount", "assessedAWeek.pence")))
                .contains("Release 1.1 takes selling costs off first. Release 1.2 rounds once.");
        assertThat(CHANGES.explain(differing(2, "assessedAWeek.pence"))).contains("Release 1.2 rounds once.");
    }

    @Test
    void explainsNothingThatTheReleasesDoNotName() {
        assertThat(CHANGES.explain(differing(1, "working[3].amount", "basis"))).isEmpty();
        assertThat(CHANGES.explain(differing(1, "workingHours"))).isEmpty();
    }

    @Test
    void explainsNothingThatWasMadeByTheRulesInForce() {
        assertThat(CHANGES.explain(differing(3, "assessedAWeek.pence"))).isEmpty();
        assertThat(CHANGES.explain(differing(2, "working[3].amount"))).isEmpty();
        assertThat(RuleChanges.RELEASED.explain(differing(1, "working[3].amount")))
                .isEmpty();
    }

    @Test
    void knowsTheVersionInForce() {
        assertThat(CHANGES.version("FinancialAssessment")).isEqualTo(3);
        assertThat(CHANGES.version("IndicativeBudget")).isEqualTo(1);
    }

    @Test
    void refusesVersionsWithAGapAndChangesOfNothing() {
        assertThatThrownBy(() -> new RuleChanges(List.of(new RuleChange("A", 3, "x", List.of("y")))))
                .hasMessageContaining("The next version of A is 2");
        assertThatThrownBy(() -> new RuleChanges(List.of(new RuleChange("A", 2, "x", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Replayed differing(int rules, String... parts) {
        return new Replayed(
                new PastDecision("FinancialAssessment", "1", "FW-2026-000001-Z", Instant.EPOCH),
                rules,
                Arrays.stream(parts)
                        .map(part -> new Difference("FinancialAssessment." + part, "1", "2"))
                        .toList());
    }
}
