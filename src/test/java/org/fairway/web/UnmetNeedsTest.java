package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FairwayTest
class UnmetNeedsTest {
    private static final String PREPARE = "Task_PreparePlan";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    private static Map<String, Object> plan(String hours) {
        Map<String, Object> washing = new HashMap<>(PlannedCase.washing());
        washing.put("component", "HOME_SUPPORT");
        washing.put("units", hours);
        washing.put("unitPrice", "24.20");
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        plan.put("shortfallReason", "NOBODY_FOUND_YET");
        plan.put("shortfallWords", "The agency has no one for the weekend.");
        return plan;
    }

    private List<JsonNode> unmetOf(PlannedCase planned) {
        HttpResponse<String> answer = Caller.as(office, "daniel").get("/api/unmet-needs");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<JsonNode> found = new ArrayList<>();
        Caller.json(answer).forEach(row -> {
            if (row.path("caseNumber").asText().equals(planned.key())) {
                found.add(row);
            }
        });
        return found;
    }

    /** Two of three and a half hours at £24.20 leave an hour and a half, which is £36.30. */
    @Test
    void listsWhatTheLatestPlanLeavesUnmet() {
        PlannedCase planned = PlannedCase.adult(context);
        planned.startPlanning();
        office.desk("amina").complete(planned.key(), PREPARE, plan("2"));

        assertThat(unmetOf(planned)).singleElement().satisfies(unmet -> {
            assertThat(unmet.path("need").asText()).isEqualTo("PERSONAL_HYGIENE");
            assertThat(unmet.path("weekly").asText()).isEqualTo("36.30");
            assertThat(unmet.path("once").asText()).isEqualTo("0.00");
            assertThat(unmet.path("hoursAWeek").asText()).isEqualTo("1.5");
            assertThat(unmet.path("reason").asText()).isEqualTo("NOBODY_FOUND_YET");
            assertThat(unmet.path("team").asText()).isEqualTo("north");
        });
        JsonNode adequate = conditions(planned).get(2);
        assertThat(adequate.path("answer").asText()).isEqualTo("NO");
        assertThat(adequate.path("why").asText()).contains("2 of the 3.5 hours a week");

        Map<String, Object> changes = PlannedCase.agreement();
        changes.keySet().removeIf(field -> field.contains("Copy"));
        changes.put("stance", "WANTS_CHANGES");
        changes.put("wantedChanges", "I need the weekend as well.");
        office.desk("amina").complete(planned.key(), "Task_AgreePlan", changes);
        office.desk("amina").complete(planned.key(), PREPARE, plan("3.5"));

        assertThat(unmetOf(planned)).as("the latest plan meets all of it").isEmpty();
        assertThat(conditions(planned).get(2).path("answer").asText()).isEqualTo("YES");
    }

    private JsonNode conditions(PlannedCase planned) {
        HttpResponse<String> answer = Caller.as(office, "amina").get("/api/cases/" + planned.key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer).path("conditions");
    }

    @Test
    void saysOfEachConditionThatNothingWasRecordedYet() {
        PlannedCase planned = PlannedCase.adult(context);

        assertThat(conditions(planned)).hasSize(5);
        conditions(planned)
                .forEach(condition ->
                        assertThat(condition.path("answer").asText()).isEqualTo("NOT_YET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "sofia", "admin"})
    void isNotForThoseWhoDoNotAnswerForBudgets(String person) {
        HttpResponse<String> answer = Caller.as(office, person).get("/api/unmet-needs");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("heads of service");
    }
}
