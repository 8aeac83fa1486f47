package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.process.decision.DecisionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRouteTest {
    private final DecisionFile table = new DecisionFile("ApprovalRoute");

    @ParameterizedTest
    @CsvSource({
        "500.00, 0, 0, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "500.01, 0, 0, LOW, HEAD_OF_SERVICE, Rule_WeeklyCostAboveLimit",
        "0, 1000.00, 0, MEDIUM, TEAM_MANAGER, Rule_WithinLimits",
        "0, 1000.01, 0, LOW, HEAD_OF_SERVICE, Rule_OneOffCostAboveLimit",
        "400, 0, 20.0, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "400, 0, 20.1, LOW, HEAD_OF_SERVICE, Rule_FarAboveIndicative",
        "400, 0, -60.0, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "400, 0, 0, HIGH, HEAD_OF_SERVICE, Rule_HighRisk",
        "600, 2000, 50, HIGH, HEAD_OF_SERVICE, Rule_WeeklyCostAboveLimit"
    })
    void sendsEachPlanToWhoMayApproveIt(
            BigDecimal weekly, BigDecimal oneOff, BigDecimal over, String risk, String approver, String rule) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("weeklyCost", weekly);
        inputs.put("weeklyLimit", new BigDecimal("500"));
        inputs.put("oneOffCost", oneOff);
        inputs.put("oneOffLimit", new BigDecimal("1000"));
        inputs.put("overIndicativePercent", over);
        inputs.put("overIndicativeLimit", new BigDecimal("20"));
        inputs.put("risk", risk);

        assertThat(table.decide(inputs).text("approver")).isEqualTo(approver);
        assertThat(table.decide(inputs).rule()).isEqualTo(rule);
    }

    @Test
    void answersOnceWhateverIsAskedAndNeedsEachRule() {
        assertThat(table.tryAll(Map.of(
                        "weeklyCost", List.of(100, 500, 900),
                        "weeklyLimit", List.of(500),
                        "oneOffCost", List.of(0, 1000, 9000),
                        "oneOffLimit", List.of(1000),
                        "overIndicativePercent", List.of(-10, 20, 21),
                        "overIndicativeLimit", List.of(20),
                        "risk", List.of("LOW", "MEDIUM", "HIGH"))))
                .isEqualTo(table.rules());
    }
}
