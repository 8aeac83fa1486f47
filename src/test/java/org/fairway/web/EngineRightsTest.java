package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoPeople.Colleague;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What each account can reach of the engine's interface, and no more than its role needs. In the tables {@code T} is a
 * task for North's social workers, {@code I} its process and {@code P} the deployment.
 */
@FairwayTest
class EngineRightsTest {
    private static final Set<String> EVERYBODY =
            Set.copyOf(DemoPeople.COLLEAGUES.stream().map(Colleague::id).toList());

    @Autowired
    Office office;

    @Autowired
    IdentityService identity;

    /** Single things: allowed to those named, and to nobody else. Where nobody is named, what an administrator would do is not tried. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /task/T                                              | amina priya fiona daniel george admin
            GET  | /task/T/form-variables                               | amina priya fiona daniel george
            GET  | /task/T/variables                                    | amina priya fiona daniel george admin
            GET  | /task/T/identity-links                               | amina priya fiona daniel george admin
            GET  | /task/T/deployed-form                                | amina priya fiona daniel george admin
            GET  | /process-instance/I                                  | priya fiona daniel george nadia admin
            GET  | /process-instance/I/variables                        | priya fiona daniel george nadia admin
            GET  | /process-instance/I/activity-instances               | priya fiona daniel george nadia admin
            GET  | /deployment/P                                        | nadia admin
            GET  | /deployment/P/resources                              | nadia admin
            GET  | /decision-definition/key/AdultEligibility/xml        | priya fiona daniel george nadia admin
            GET  | /telemetry/data                                      | admin
            POST | /decision-definition/key/AdultEligibility/evaluate   | admin
            POST | /process-instance/delete                             |
            POST | /process-instance/message-async                      |
            POST | /job/retries                                         |
            POST | /history/process-instance/delete                     |
            POST | /history/cleanup                                     |
            POST | /authorization/create                                |
            POST | /group/create                                        |
            POST | /tenant/create                                       |
            """)
    void opensToThoseWhoNeedIt(String method, String path, @Nullable String allowed) {
        Probe probe = probe();
        Set<String> may = allowed == null ? Set.of() : Set.copyOf(Arrays.asList(allowed.split(" ")));
        List<String> wrong = new ArrayList<>();
        for (String person : EVERYBODY) {
            if (allowed == null && person.equals("admin")) {
                continue;
            }
            int status = Caller.as(office, person)
                    .call(method, "/engine-rest" + probe.in(path), body(method, path), Map.of())
                    .statusCode();
            boolean open = status < 400 || (may.contains(person) && status != 401 && status != 403 && status < 500);
            if (open != may.contains(person)) {
                wrong.add(person + " " + status);
            }
        }
        assertThat(wrong).as(method + " " + path).isEmpty();
    }

    /** Lists answer everybody, but show only what one may see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /task?processInstanceId=I                        | amina priya fiona daniel george admin
            /process-instance?processInstanceIds=I           | priya fiona daniel george nadia admin
            /execution?processInstanceId=I                   | priya fiona daniel george nadia admin
            /variable-instance?processInstanceIdIn=I         | priya fiona daniel george nadia admin
            /history/process-instance?processInstanceIds=I   | priya fiona daniel george nadia admin
            /history/task?processInstanceId=I                | priya fiona daniel george nadia admin
            /history/activity-instance?processInstanceId=I   | priya fiona daniel george nadia admin
            /deployment?id=P                                 | nadia admin
            /decision-definition?latestVersion=true          | priya fiona daniel george nadia admin
            /authorization?type=1                            | admin
            /user?firstName=Tom                              | tom admin
            /schema/log?version=x                            |
            /batch?completed=false                           |
            /external-task?processInstanceId=I               |
            /incident?processInstanceId=I                    |
            /history/user-operation?processInstanceId=I      |
            /history/variable-instance?processInstanceId=I   |
            /history/detail?processInstanceId=I              |
            """)
    void showsOnlyWhatOneMaySee(String path, @Nullable String seenBy) {
        Probe probe = probe();
        Set<String> may = seenBy == null ? Set.of() : Set.copyOf(Arrays.asList(seenBy.split(" ")));
        List<String> wrong = new ArrayList<>();
        for (String person : EVERYBODY) {
            HttpResponse<String> answer =
                    Caller.as(office, person).get("/engine-rest" + probe.in(path) + "&maxResults=50");
            if (answer.statusCode() != 200 || Caller.json(answer).isEmpty() == may.contains(person)) {
                wrong.add(person + " " + answer.statusCode() + " " + answer.body());
            }
        }
        assertThat(wrong).as(path).isEmpty();
    }

    /** Ways round the forms and round the pathway: shut for everybody, administrators included. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /task/T                                   | {"name":"Mrs X","due":null}
            DELETE | /task/T                                   |
            POST   | /task/create                              | {"name":"Ring Mrs X"}
            POST   | /task/T/delegate                          | {"userId":"ben"}
            POST   | /task/T/identity-links                    | {"groupId":"payments-officer","type":"candidate"}
            POST   | /task/T/identity-links/delete             | {"groupId":"north-social-worker","type":"candidate"}
            POST   | /condition                                | {"variables":{"approved":{"value":true}}}
            POST   | /signal                                   | {"name":"x","variables":{"approved":{"value":true}}}
            POST   | /message                                  | {"messageName":"Msg_X","businessKey":"x"}
            POST   | /execution/I/create-incident              | {"incidentType":"note","configuration":"x","message":"Mrs X"}
            DELETE | /process-instance/I/variables/team        |
            PUT    | /process-instance/I/variables/team        | {"value":"south"}
            GET    | /metrics                                  |
            GET    | /metrics/activity-instance-start/sum      |
            """)
    void shutsEveryWayRoundForEverybody(String method, String path, @Nullable String body) {
        Probe probe = probe();
        List<String> wrong = new ArrayList<>();
        for (String person : EVERYBODY) {
            HttpResponse<String> answer =
                    Caller.as(office, person).call(method, "/engine-rest" + probe.in(path), body, Map.of());
            if (answer.statusCode() < 400
                    || answer.statusCode() >= 500
                    || answer.body().contains("Exception:")) {
                wrong.add(person + " " + answer.statusCode() + " " + answer.body());
            }
        }
        assertThat(wrong).as(method + " " + path).isEmpty();
        assertThat(office.desk("amina").keys(probe.number())).containsExactly("Task_AnswerProbe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /task?processInstanceBusinessKey=%00&maxResults=5 |
            POST | /task?maxResults=5                                | {"nameLike":"a\\u0000b"}
            POST | /task/T/submit-form                               | {}
            POST | /task/T/submit-form                               | []
            POST | /task/T/complete                                  | {"variables":[]}
            POST | /task/T/complete                                  | {"variables":{"a":null}}
            POST | /task/T/submit-form                               | {"variables":{"a":null}}
            POST | /process-definition/key/PersonalBudgetPathwayProcess/submit-form | {"variables":{"a":null}}
            """)
    void saysPlainlyWhatItCannotRead(String method, String path, @Nullable String body) {
        HttpResponse<String> answer =
                Caller.as(office, "amina").call(method, "/engine-rest" + probe().in(path), body, Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("message").asText())
                .as(answer.body())
                .isNotBlank()
                .doesNotContain("org.camunda");
    }

    @Test
    void tellsWhoWatchesPlainlyThatATaskIsForOthers() {
        Probe probe = probe();
        HttpResponse<String> answer = Caller.as(office, "priya")
                .post("/engine-rest/task/" + probe.task() + "/claim", Map.of("userId", "priya"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Caller.json(answer).path("message").asText())
                .isEqualTo("This task is for others. You may read it, but not take it or give it away.");
    }

    @Test
    void aManagerGivesATaskToSomebodyInItsRoleOnly() {
        Probe probe = probe();
        String task = probe.task();

        assertThat(assign("ben", task, "ben")).isEqualTo(403);
        assertThat(assign("priya", task, "priya")).isEqualTo(400);
        assertThat(assign("priya", task, "ben")).isEqualTo(400);
        assertThat(assign("priya", task, "Somebody of 1 High Street")).isEqualTo(400);
        assertThat(assign("priya", task, "amina")).isEqualTo(204);

        assertThat(Caller.as(office, "ben")
                        .get("/engine-rest/task/" + task + "/form-variables")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesATaskForOneselfOnly() {
        String task = probe().task();

        assertThat(claim("amina", task, Map.of("userId", "ben"))).isEqualTo(400);
        assertThat(claim("amina", task, Map.of("userId", "Somebody of 1 High Street")))
                .isEqualTo(400);
        assertThat(claim("amina", task, Map.of("userId", "amina"))).isEqualTo(204);
        assertThat(claim("amina", task, Map.of())).isEqualTo(400);
    }

    /** What a form says of a person is for those who work on the case: least right, as in {@code /api/cases}. */
    @Test
    void letsAnAdministratorReadAFormOnlyInARoleThatMay() {
        String form = "/engine-rest/task/" + probe().task() + "/form-variables";

        HttpResponse<String> refused = Caller.as(office, "admin").get(form);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Caller.json(refused).path("message").asText())
                .isEqualTo("What is in this form is for those who work on the case. "
                        + "Looking after accounts gives no right to it.");
        for (String role : List.of("auditor", "north-social-worker")) {
            identity.createMembership("admin", role);
            try {
                assertThat(Caller.as(office, "admin").get(form).statusCode())
                        .as(role)
                        .isEqualTo(200);
            } finally {
                identity.deleteMembership("admin", role);
            }
        }
    }

    @Test
    void signsWithTheNameThatAnAdministratorGave() {
        Caller ruth = Caller.as(office, "ruth");
        Map<String, String> another = Map.of("id", "ruth", "firstName", "Daniel", "lastName", "Evans");

        assertThat(ruth.call("PUT", "/engine-rest/user/ruth/profile", another, Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(ruth.call("DELETE", "/engine-rest/user/ruth", null, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(Caller.json(ruth.get("/engine-rest/user/ruth/profile"))
                        .path("firstName")
                        .asText())
                .isEqualTo("Ruth");
    }

    @Test
    void peopleChangeTheirOwnPassword() {
        try {
            assertThat(newPassword("ruth", "ruth", "twelve signs").statusCode()).isEqualTo(204);
            assertThat(identity.checkPassword("ruth", "twelve signs")).isTrue();
        } finally {
            User ruth = identity.createUserQuery().userId("ruth").singleResult();
            ruth.setPassword(DemoPeople.PASSWORD);
            identity.saveUser(ruth);
        }
    }

    @ParameterizedTest
    @CsvSource({"ruth, ruth", "admin, ruth", "admin, admin"})
    void refusesAPasswordThatIsTooShort(String who, String whose) {
        HttpResponse<String> answer = newPassword(who, whose, "eleven sign");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("message").asText())
                .isEqualTo("A password needs at least 12 characters. Three random words are easy to remember.");
        assertThat(identity.checkPassword(whose, DemoPeople.PASSWORD)).isTrue();
    }

    @Test
    void refusesANewAccountWithAPasswordThatIsTooShort() {
        Map<String, Object> account = Map.of(
                "profile",
                Map.of("id", "short", "firstName", "Sho", "lastName", "Rt"),
                "credentials",
                Map.of("password", "x"));

        assertThat(Caller.as(office, "admin")
                        .post("/engine-rest/user/create", account)
                        .statusCode())
                .isEqualTo(400);
        assertThat(identity.createUserQuery().userId("short").count()).isZero();
    }

    private HttpResponse<String> newPassword(String who, String whose, String password) {
        return Caller.as(office, who)
                .call(
                        "PUT",
                        "/engine-rest/user/" + whose + "/credentials",
                        Map.of("password", password, "authenticatedUserPassword", DemoPeople.PASSWORD),
                        Map.of());
    }

    private int claim(String person, String task, Map<String, String> whom) {
        return Caller.as(office, person)
                .post("/engine-rest/task/" + task + "/claim", whom)
                .statusCode();
    }

    private int assign(String person, String task, String to) {
        return Caller.as(office, person)
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", to))
                .statusCode();
    }

    private Probe probe() {
        String number = office.desk("admin").start("ProbeProcess");
        String task = office.desk("amina").task(number, "Task_AnswerProbe");
        Caller admin = Caller.as(office, "admin");
        JsonNode found = Caller.json(admin.get("/engine-rest/task/" + task));
        JsonNode definition = Caller.json(admin.get("/engine-rest/process-definition/"
                + found.path("processDefinitionId").asText()));
        return new Probe(
                number,
                task,
                found.path("processInstanceId").asText(),
                definition.path("deploymentId").asText());
    }

    /** A case whose one task waits for North's social workers. */
    private record Probe(String number, String task, String instance, String deployment) {
        String in(String path) {
            return path.replaceAll("(?<=[/=])T(?=[/&]|$)", task)
                    .replaceAll("(?<=[/=])I(?=[/&]|$)", instance)
                    .replaceAll("(?<=[/=])P(?=[/&]|$)", deployment);
        }
    }

    private static @Nullable Object body(String method, String path) {
        if (method.equals("GET")) {
            return null;
        }
        return switch (path) {
            case "/decision-definition/key/AdultEligibility/evaluate" -> Map.of("variables", Map.of());
            case "/process-instance/delete" -> Map.of("processInstanceIds", List.of("none"), "deleteReason", "x");
            case "/process-instance/message-async" -> Map.of("messageName", "x", "processInstanceIds", List.of("none"));
            case "/job/retries" -> Map.of("retries", 1, "jobIds", List.of("none"));
            case "/history/process-instance/delete" -> Map.of("historicProcessInstanceIds", List.of("none"));
            case "/authorization/create" ->
                Map.of("type", 1, "permissions", List.of("ALL"), "userId", "ben", "resourceType", 7, "resourceId", "*");
            case "/group/create" -> Map.of("id", "friends", "name", "Friends");
            case "/tenant/create" -> Map.of("id", "elsewhere", "name", "Elsewhere");
            default -> Map.of();
        };
    }
}
