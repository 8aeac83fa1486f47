package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The holes of the engine's last free version, each of which must stay closed. */
@FairwayTest
class KnownHolesTest {
    private static final Map<String, Object> HIDDEN =
            Map.of("orQueries", List.of(Map.of("assigneeExpression", "${now().toString()}")));
    private static final Map<String, Object> PLAIN = Map.of("orQueries", List.of(Map.of("assignee", "amina")));

    @Autowired
    Office office;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterService filters;

    /** CVE-2026-109432. */
    @ParameterizedTest
    @ValueSource(strings = {"/task?maxResults=10", "/task/count"})
    void refusesExpressionsThatHideInATaskQuery(String path) {
        Caller amina = Caller.as(office, "amina");

        assertThat(amina.post("/engine-rest" + path, HIDDEN).statusCode()).isEqualTo(400);
        assertThat(amina.post("/engine-rest/engine/default" + path, HIDDEN).statusCode())
                .isEqualTo(400);
        assertThat(office.desk("amina").post(Desk.engine(path), HIDDEN).statusCode())
                .isEqualTo(400);
        assertThat(amina.post("/engine-rest" + path, PLAIN).statusCode()).isEqualTo(200);
        assertThat(office.desk("amina").post(Desk.engine(path), PLAIN).statusCode())
                .isEqualTo(200);
    }

    /** The same hole by another way: a stored list runs what its reader adds, past all that stands before commands. */
    @ParameterizedTest
    @ValueSource(strings = {"/list", "/list?maxResults=10", "/singleResult", "/count"})
    void refusesExpressionsThatHideInWhatIsAddedToAStoredList(String path) {
        String list = "/filter/"
                + filters.createFilterQuery()
                        .filterName("My work")
                        .singleResult()
                        .getId() + path;
        Caller amina = Caller.as(office, "amina");

        assertThat(amina.post("/engine-rest" + list, HIDDEN).statusCode()).isEqualTo(400);
        assertThat(amina.post("/engine-rest" + list, Map.of("assigneeExpression", "${now()}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(office.desk("amina").post(Desk.engine(list), HIDDEN).statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsAStoredListBeNarrowedPlainly() {
        String list =
                filters.createFilterQuery().filterName("My work").singleResult().getId();

        assertThat(Caller.as(office, "amina")
                        .post("/engine-rest/filter/" + list + "/list?maxResults=10", PLAIN)
                        .statusCode())
                .isEqualTo(200);
    }

    /** By design of the engine, whoever stores a list may store an expression: so almost nobody may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace", "amina", "ben", "chloe", "leah", "tom", "priya", "daniel", "ruth", "sofia", "owen", "helen",
                "george"
            })
    void letsNobodyAtADeskStoreAListOrDeployAModel(String person) {
        Caller caller = Caller.as(office, person);
        Map<String, Object> list = Map.of(
                "resourceType",
                "Task",
                "name",
                "Mine",
                "query",
                Map.of("assigneeExpression", "${currentUser()}"),
                "properties",
                Map.of());

        assertThat(caller.post("/engine-rest/filter/create", list).statusCode()).isEqualTo(403);
        assertThat(deploy(caller).statusCode()).isEqualTo(403);
        assertThat(filters.createFilterQuery().filterName("Mine").count()).isZero();
    }

    @Test
    void refusesAModelThatRunsCodeOfItsOwnWhoeverDeploysIt() {
        HttpResponse<String> answer = deploy(Caller.as(office, "nadia"));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("Task_RunAnything").doesNotContain("\tat ");
    }

    @Test
    void refusesDecisionsThatCannotBeReadAndSaysWhere() {
        HttpResponse<String> answer = deploy(Caller.as(office, "nadia"), "evil.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_X" name="X"
                    namespace="https://fairway.org">
                  <decision id="Evil" name="Evil"><decisionTable id="DecisionTable_X" hitPolicy="SOMETIMES" /></decision>
                </definitions>
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("evil.dmn").contains("SOMETIMES").doesNotContain("\tat ");
    }

    private static HttpResponse<String> deploy(Caller caller) {
        return deploy(caller, "evil.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_X" targetNamespace="https://fairway.org">
                  <process id="Evil" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="StartEvent_X" />
                    <sequenceFlow id="Flow_1" sourceRef="StartEvent_X" targetRef="Task_RunAnything" />
                    <scriptTask id="Task_RunAnything" scriptFormat="javascript"><script>1</script></scriptTask>
                  </process>
                </definitions>
                """);
    }

    private static HttpResponse<String> deploy(Caller caller, String file, String model) {
        String body = """
                --part
                Content-Disposition: form-data; name="deployment-name"

                evil
                --part
                Content-Disposition: form-data; name="%1$s"; filename="%1$s"
                Content-Type: application/octet-stream

                %2$s
                --part--
                """.formatted(file, model).replace("\n", "\r\n");
        return caller.call(
                "POST",
                "/engine-rest/deployment/create",
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=part"));
    }

    /** CVE-2026-77226: open to the whole world whenever no account is an administrator. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user//create",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/setup%2Fdefault/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/app/../api/admin/setup/default/user/create"
            })
    void letsNobodyMakeAnAdministratorAtTheDoor(String path) {
        Map<String, Object> intruder = Map.of(
                "profile",
                Map.of("id", "intruder", "firstName", "In", "lastName", "Truder", "email", ""),
                "credentials",
                Map.of("password", "intruder"));
        identity.deleteMembership("admin", "camunda-admin");
        try {
            assertThat(Caller.stranger(office).post(path, intruder).statusCode())
                    .isBetween(400, 404);
            assertThat(Caller.as(office, "amina").post(path, intruder).statusCode())
                    .isBetween(400, 404);
            assertThat(office.desk("amina").post(path, intruder).statusCode()).isBetween(400, 404);
        } finally {
            identity.createMembership("admin", "camunda-admin");
        }
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void saysNoAtTheDoorInSoManyWords() {
        String path = "/camunda/api/admin/setup/default/user/create";

        assertThat(office.desk("admin").post(path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(Caller.stranger(office).post(path, Map.of()).statusCode()).isIn(401, 403);
    }

    /** The webapps' own log-in would let somebody work as two people at once. */
    @Test
    void keepsTheWebappsOwnLogInClosed() {
        HttpResponse<String> answer =
                office.desk("amina").post("/camunda/api/admin/auth/user/default/login/tasklist", "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
