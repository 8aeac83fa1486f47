package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.process.decision.DecisionTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class DecisionsTest {
    private static final String REPLAY = "/api/decisions/replay?case=";

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    AuditTrail audit;

    @Autowired
    DecisionTables tables;

    @Autowired
    RepositoryService repository;

    private CaseNumber number = CaseNumber.of(2026, 1);

    @BeforeEach
    void aDecidedCase() {
        number = new SomeCases(office, people, cases).quiet("Robin", LegalBasis.CARE_ACT_ADULT, "north", null);
        tables.decide(
                "AdultEligibility",
                Map.of("needsFromImpairment", true, "outcomesNotAchieved", 3, "significantImpact", true),
                repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("AdultEligibility")
                        .latestVersion()
                        .singleResult()
                        .getDeploymentId(),
                number.text(),
                "amina");
    }

    @Test
    void anAuditorHasTheDecisionsOfACaseMadeAgainAndThatIsRecorded() {
        JsonNode answer = Caller.json(Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of()));

        assertThat(answer.path("replayed").asInt()).isEqualTo(1);
        assertThat(answer.path("differing")).isEmpty();
        assertThat(audit.of(number.text())).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.READ);
            assertThat(entry.what()).isEqualTo("DecisionReplay");
            assertThat(entry.who()).isEqualTo("george");
        });
    }

    @Test
    void aDifferenceIsShownToManagersWithoutTheValuesWhichOnlyAuditorsSee() {
        change("something else");
        try {
            JsonNode told = Caller.json(Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of()));
            assertThat(told.at("/differing/0/differences/0/kept").asText()).isEqualTo("something else");
            assertThat(told.at("/differing/0/differences/0/again").asText()).isEqualTo("{eligible=true}");

            JsonNode administrator =
                    Caller.json(Caller.as(office, "admin").call("POST", REPLAY + number, null, Map.of()));
            assertThat(administrator.at("/differing/0/differences/0").has("kept"))
                    .isFalse();
            for (String manager : new String[] {"priya", "daniel"}) {
                JsonNode alarms = Caller.json(Caller.as(office, manager).get("/api/decisions/differences"));
                assertThat(alarms.findValuesAsText("subject")).contains(number.text());
                assertThat(alarms.at("/0/differences/0").has("kept")).isFalse();
            }
            assertThat(figure()).isEqualByComparingTo("1");
        } finally {
            change("{eligible=true}");
            Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of());
        }
        assertThat(figure()).isZero();
    }

    @Test
    void anAuditorClosesAnAlarmWithAnExplanationAndAnotherDifferenceRaisesItAgain() {
        change("something else");
        try {
            JsonNode told = Caller.json(Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of()));
            String id = told.at("/differing/0/id").asText();
            String close = "/api/decisions/differences/close?kind=DecisionTable&id=" + id + "&explanation=";
            String found = "The+outcome+was+typed+into+the+database+on+a+trial+run.";
            for (String other : new String[] {"amina", "priya", "admin"}) {
                assertThat(post(other, close + found)).isEqualTo(403);
            }
            assertThat(post("george", close)).isEqualTo(400);
            assertThat(post("george", close + "x".repeat(2001))).isEqualTo(400);
            assertThat(post("george", close + found)).isEqualTo(204);
            assertThat(post("george", close + found)).as("closed already").isEqualTo(409);

            assertThat(figure()).isZero();
            Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of());
            assertThat(figure()).as("the same difference is explained").isZero();
            JsonNode explained = Caller.json(Caller.as(office, "priya").get("/api/decisions/differences/explained"));
            assertThat(explained.at("/0/decision/subject").asText()).isEqualTo(number.text());
            assertThat(explained.at("/0/explanation").asText()).startsWith("The outcome was typed");
            assertThat(explained.at("/0/by").asText()).isEqualTo("george");
            assertThat(explained.at("/0/byRelease").asBoolean()).isFalse();
            assertThat(explained.at("/0/decision/differences/0").has("kept")).isFalse();
            assertThat(Caller.as(office, "tom")
                            .get("/api/decisions/differences/explained")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(audit.of(number.text())).anySatisfy(entry -> {
                assertThat(entry.what()).isEqualTo("DecisionDifferenceExplained");
                assertThat(entry.who()).isEqualTo("george");
            });

            change("something else again");
            Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of());
            assertThat(figure()).isEqualByComparingTo("1");
        } finally {
            change("{eligible=true}");
            Caller.as(office, "george").call("POST", REPLAY + number, null, Map.of());
        }
        assertThat(figure()).isZero();
    }

    private int post(String person, String path) {
        return Caller.as(office, person).call("POST", path, null, Map.of()).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "tom", "priya", "nadia", "helen"})
    void nobodyElseMakesDecisionsAgain(String person) {
        assertThat(Caller.as(office, person)
                        .call("POST", REPLAY + number, null, Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "tom", "helen"})
    void onlyManagersAndThoseWhoLookAfterTheRecordSeeTheAlarms(String person) {
        assertThat(Caller.as(office, person).get("/api/decisions/differences").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aNumberThatIsNoCaseIsRefusedPlainly() {
        assertThat(Caller.as(office, "george")
                        .call("POST", REPLAY + "FW-2026-1", null, Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(Caller.as(office, "george")
                        .call("POST", REPLAY + CaseNumber.of(2026, 99_999_999), null, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private BigDecimal figure() {
        String figures = office.desk("george").get("/actuator/prometheus").body();
        return new BigDecimal(figures.replaceAll("(?s).*\nfairway_decisions_differing (\\S+)\n.*", "$1"));
    }

    /** As somebody who owns the database could. */
    private void change(String outcome) {
        office.jdbc()
                .sql("ALTER TABLE fairway.decision DISABLE TRIGGER decision_is_insert_only")
                .update();
        office.jdbc()
                .sql("UPDATE fairway.decision SET outcome = ? WHERE subject = ?")
                .params(outcome, number.text())
                .update();
        office.jdbc()
                .sql("ALTER TABLE fairway.decision ENABLE TRIGGER decision_is_insert_only")
                .update();
    }
}
