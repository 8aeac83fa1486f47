package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody deletes a case, its history or the model it ran by: not the process owner, and not the administrator. */
@FairwayTest
class KeptRecordsTest {
    private static final String KEPT =
            "Case records are kept: running cases, their history, their jobs and the models they"
                    + " ran by cannot be deleted by anybody. A case ends by its own tasks.";

    private static final Map<String, Object> ANSWERS = Map.of(
            "familyName", "Featherstonehaugh",
            "birthDate", "1957-03-01",
            "weeklyAmount", "7.50",
            "agrees", "YES",
            "limbs", List.of("NEEDS_HELP"),
            "told", true,
            "rows", List.of(Map.of("what", "Swimming", "cost", "7.50")));

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    /** In the paths {@code I} is a running process, {@code D} its definition, {@code P} the deployment, {@code J} a job. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /process-instance/I?skipCustomListeners=true            |
            POST   | /process-instance/delete                                | {"processInstanceIds":["I"],"deleteReason":"x"}
            POST   | /process-instance/delete-historic-query-based           | {"historicProcessInstanceQuery":{"processInstanceIds":["I"]}}
            DELETE | /history/process-instance/H                             |
            DELETE | /history/process-instance/H?failIfNotExists=false       |
            POST   | /history/process-instance/delete                        | {"historicProcessInstanceIds":["H"]}
            POST   | /history/process-instance/set-removal-time              | {"clearedRemovalTime":true,"historicProcessInstanceIds":["H"]}
            DELETE | /history/process-instance/H/variable-instances          |
            DELETE | /history/variable-instance/x                            |
            POST   | /history/decision-instance/delete                       | {"historicDecisionInstanceIds":["x"]}
            DELETE | /history/user-operation/x                               |
            POST   | /history/cleanup?immediatelyDue=true                    |
            PUT    | /process-definition/D/history-time-to-live              | {"historyTimeToLive":0}
            DELETE | /process-definition/D?cascade=true                      |
            DELETE | /process-definition/key/ProbeProcess?cascade=true       |
            DELETE | /deployment/P                                           |
            DELETE | /deployment/P?cascade=true                              |
            DELETE | /job/J                                                  |
            POST   | /process-instance/I/modification                        | {"instructions":[{"type":"cancel","activityId":"CatchEvent_ProbeRests"}]}
            POST   | /modification/execute                                   | {"processDefinitionId":"D","processInstanceIds":["I"],"instructions":[{"type":"cancel","activityId":"CatchEvent_ProbeRests"}]}
            POST   | /modification/executeAsync                              | {"processDefinitionId":"D","processInstanceIds":["I"],"instructions":[{"type":"cancel","activityId":"CatchEvent_ProbeRests"}]}
            POST   | /process-definition/D/restart                           | {"processInstanceIds":["H"],"instructions":[{"type":"startBeforeActivity","activityId":"Task_AnswerProbe"}]}
            """)
    void nothingOfARecordIsDeleted(String method, String path, @Nullable String body) {
        Kept kept = keep();
        for (String person : List.of("admin", "nadia", "priya", "george")) {
            for (String door : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
                HttpResponse<String> answer =
                        send(person, door, method, kept.in(path), body == null ? null : kept.in(body));
                assertThat(answer.statusCode())
                        .as(person + " " + method + " " + door + path + " " + answer.body())
                        .isBetween(400, 499);
            }
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(kept.instance())
                        .count())
                .isOne();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(kept.ended())
                        .count())
                .isOne();
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentId(kept.deployment())
                        .count())
                .isOne();
        assertThat(management.createJobQuery().jobId(kept.job()).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-instance/I", "/deployment/P?cascade=true", "/history/process-instance/H"})
    void theAdministratorReadsWhy(String path) {
        HttpResponse<String> answer = send("admin", "/engine-rest", "DELETE", keep().in(path), null);

        assertThat(Caller.json(answer).path("message").asText()).isEqualTo(KEPT);
    }

    private HttpResponse<String> send(String person, String door, String method, String path, @Nullable String body) {
        if (door.equals("/engine-rest")) {
            return Caller.as(office, person).call(method, door + path, body, Map.of());
        }
        return office.desk(person).call(method, door + path, body == null ? "" : body);
    }

    /** One case that waits for its day, and one that has ended. */
    private Kept keep() {
        String ended = waiting();
        String endedInstance = instance(ended).getId();
        office.fire(ended, "CatchEvent_ProbeRests");
        ProcessInstance running = instance(waiting());
        return new Kept(
                running.getId(),
                endedInstance,
                running.getProcessDefinitionId(),
                repository
                        .getProcessDefinition(running.getProcessDefinitionId())
                        .getDeploymentId(),
                management
                        .createJobQuery()
                        .processInstanceId(running.getId())
                        .singleResult()
                        .getId());
    }

    private String waiting() {
        String number = office.desk("admin").start("ProbeProcess");
        office.desk("amina").complete(number, "Task_AnswerProbe", ANSWERS);
        return number;
    }

    private ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    private record Kept(String instance, String ended, String definition, String deployment, String job) {
        String in(String text) {
            return text.replaceAll("(?<![A-Za-z])I(?![A-Za-z])", instance)
                    .replaceAll("(?<![A-Za-z])H(?![A-Za-z])", ended)
                    .replaceAll("(?<![A-Za-z])D(?![A-Za-z])", definition)
                    .replaceAll("(?<![A-Za-z])P(?![A-Za-z])", deployment)
                    .replaceAll("(?<![A-Za-z])J(?![A-Za-z])", job);
        }
    }
}
