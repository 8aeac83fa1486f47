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
        "500.00, 0, 0, false, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "500.01, 0, 0, false, LOW, HEAD_OF_SERVICE, Rule_WeeklyCostAboveLimit",
        "1500.00, 0, 0, false, LOW, HEAD_OF_SERVICE, Rule_WeeklyCostAboveLimit",
        "1500.01, 0, 0, false, LOW, PANEL, Rule_WeeklyCostAbovePanelLimit",
        "0, 1000.00, 0, false, MEDIUM, TEAM_MANAGER, Rule_WithinLimits",
        "0, 1000.01, 0, false, LOW, HEAD_OF_SERVICE, Rule_OneOffCostAboveLimit",
        "0, 9000.00, 0, false, LOW, HEAD_OF_SERVICE, Rule_OneOffCostAboveLimit",
        "0, 9000.01, 0, false, LOW, PANEL, Rule_OneOffCostAbovePanelLimit",
        "400, 0, 20.0, false, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "400, 0, 20.1, false, LOW, HEAD_OF_SERVICE, Rule_FarAboveIndicative",
        "400, 0, -60.0, false, LOW, TEAM_MANAGER, Rule_WithinLimits",
        "400, 0, 0, true, LOW, HEAD_OF_SERVICE, Rule_NeedLeftUnmet",
        "400, 0, 0, false, HIGH, HEAD_OF_SERVICE, Rule_HighRisk",
        "600, 2000, 50, false, HIGH, HEAD_OF_SERVICE, Rule_WeeklyCostAboveLimit",
        "1600, 9999, 50, false, HIGH, PANEL, Rule_WeeklyCostAbovePanelLimit"
    })
    void sendsEachPlanToWhoMayApproveIt(
            BigDecimal weekly,
            BigDecimal oneOff,
            BigDecimal over,
            boolean unmet,
            String risk,
            String approver,
            String rule) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("weeklyCost", weekly);
        inputs.put("weeklyLimit", new BigDecimal("500"));
        inputs.put("weeklyPanelLimit", new BigDecimal("1500"));
        inputs.put("oneOffCost", oneOff);
        inputs.put("oneOffLimit", new BigDecimal("1000"));
        inputs.put("oneOffPanelLimit", new BigDecimal("9000"));
        inputs.put("overIndicativePercent", over);
        inputs.put("overIndicativeLimit", new BigDecimal("20"));
        inputs.put("needLeftUnmet", unmet);
        inputs.put("risk", risk);
        inputs.put("indicativeComparable", true);
        inputs.put("fallsFarBelowBefore", false);

        assertThat(table.decide(inputs).text("approver")).isEqualTo(approver);
        assertThat(table.decide(inputs).rule()).isEqualTo(rule);
    }

    /** R (KM) v Cambridgeshire [2012] UKSC 23: the indicative figure is where planning starts and no cap. */
    @ParameterizedTest
    @CsvSource({"50", "500", "5000"})
    void sendsNobodyToAPanelForGoingAboveTheIndicativeBudget(BigDecimal over) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "needLeftUnmet", true,
                "weeklyCost", 100,
                "weeklyLimit", 500,
                "weeklyPanelLimit", 1500,
                "oneOffCost", 0,
                "oneOffLimit", 1000,
                "oneOffPanelLimit", 9000,
                "overIndicativePercent", over,
                "overIndicativeLimit", 20,
                "risk", "HIGH"));
        inputs.put("indicativeComparable", true);
        inputs.put("fallsFarBelowBefore", false);

        assertThat(table.decide(inputs).text("approver")).isEqualTo("HEAD_OF_SERVICE");
    }

    @Test
    void answersOnceWhateverIsAskedAndNeedsEachRule() {
        assertThat(table.tryAll(Map.ofEntries(
                        Map.entry("weeklyCost", List.of(100, 500, 900, 1501)),
                        Map.entry("weeklyLimit", List.of(500)),
                        Map.entry("weeklyPanelLimit", List.of(1500)),
                        Map.entry("oneOffCost", List.of(0, 1000, 5000, 9001)),
                        Map.entry("oneOffLimit", List.of(1000)),
                        Map.entry("oneOffPanelLimit", List.of(9000)),
                        Map.entry("overIndicativePercent", List.of(-10, 20, 21)),
                        Map.entry("overIndicativeLimit", List.of(20)),
                        Map.entry("needLeftUnmet", List.of(true, false)),
                        Map.entry("indicativeComparable", List.of(true, false)),
                        Map.entry("fallsFarBelowBefore", List.of(true, false)),
                        Map.entry("risk", List.of("LOW", "MEDIUM", "HIGH")))))
                .isEqualTo(table.rules());
    }
}
