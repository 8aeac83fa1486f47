package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner moves running cases to a new version of their model: to the same step, and with nothing else changed. */
@FairwayTest
class MovedCasesTest {
    private static final String KEY = "MovedProbeProcess";
    private static final String NUMBER = "PB-2026-900901";

    @Autowired
    Office office;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    PathwayStarter starter;

    private String before = "";
    private String after = "";
    private String instance = "";

    @BeforeEach
    void aRunningCaseAndANewVersion() throws Exception {
        before = deploy("Answer the probe");
        instance = starter.start(KEY, NUMBER, Facts.NONE.with(CaseVariables.TEAM, "north"));
        after = deploy("Answer the new probe");
    }

    @Test
    void aProcessOwnerMovesARunningCase() {
        Task waiting = task();
        tasks.setAssignee(waiting.getId(), "amina");

        assertThat(execute("nadia", plan()).statusCode()).isEqualTo(204);

        assertThat(task().getId()).isEqualTo(waiting.getId());
        assertThat(task().getAssignee()).isEqualTo("amina");
        assertThat(task().getDueDate()).isEqualTo(waiting.getDueDate());
        assertThat(task().getProcessDefinitionId()).isEqualTo(after);
    }

    @Test
    void manyCasesMoveInTheBackground() {
        HttpResponse<String> answer =
                send("nadia", "executeAsync", Map.of("migrationPlan", plan(), "processInstanceIds", List.of(instance)));

        assertThat(answer.statusCode()).isEqualTo(200);
        String batch = Caller.json(answer).path("id").asText();
        assertThat(Caller.as(office, "nadia").get("/engine-rest/batch/" + batch).statusCode())
                .isEqualTo(200);
        management.deleteBatch(batch, true);
    }

    @Test
    void nobodyElseMovesCases() {
        for (String person : List.of("amina", "priya", "daniel", "george", "helen")) {
            assertThat(execute(person, plan()).statusCode()).as(person).isEqualTo(403);
            assertThat(send(
                                    person,
                                    "executeAsync",
                                    Map.of("migrationPlan", plan(), "processInstanceIds", List.of(instance)))
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(task().getProcessDefinitionId()).isEqualTo(before);
    }

    @Test
    void nobodySkipsAStepOrSetsAValueByMoving() {
        ObjectNode skips = plan();
        for (JsonNode instruction : skips.path("instructions")) {
            if (instruction.path("sourceActivityIds").get(0).asText().equals("Task_AnswerProbe")) {
                ((ObjectNode) instruction).putArray("targetActivityIds").add("Task_FollowUp");
            }
        }
        ObjectNode sets = plan();
        sets.putObject("variables").putObject("approved").put("value", true).put("type", "Boolean");

        for (String person : List.of("nadia", "admin")) {
            for (ObjectNode plan : List.of(skips, sets)) {
                HttpResponse<String> answer = execute(person, plan);
                assertThat(answer.statusCode()).as(person + " " + answer.body()).isEqualTo(400);
                assertThat(Caller.json(answer).path("type").asText()).isEqualTo("FormRefused");
            }
        }
        assertThat(task().getProcessDefinitionId()).isEqualTo(before);
    }

    private ObjectNode plan() {
        return (ObjectNode) Caller.json(Desk.expect(
                200,
                send(
                        "admin",
                        "generate",
                        Map.of("sourceProcessDefinitionId", before, "targetProcessDefinitionId", after))));
    }

    private HttpResponse<String> execute(String person, JsonNode plan) {
        return send(person, "execute", Map.of("migrationPlan", plan, "processInstanceIds", List.of(instance)));
    }

    private HttpResponse<String> send(String person, String what, Object body) {
        return Caller.as(office, person).post("/engine-rest/migration/" + what, body);
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private String deploy(String taskName) throws Exception {
        String model = read("processes/ProbeProcess.bpmn")
                .replace("\"ProbeProcess\"", "\"" + KEY + "\"")
                .replace("Answer the probe", taskName)
                .replace("targetRef=\"CatchEvent_ProbeRests\"", "targetRef=\"Task_FollowUp\"")
                .replace("  </process>", """
                        <userTask id="Task_FollowUp" camunda:formRef="answer-probe" camunda:formRefBinding="deployment"
                            camunda:candidateGroups="finance-officer" camunda:dueDate="${due.within('follow-up')}" />
                        <sequenceFlow id="Flow_4" sourceRef="Task_FollowUp" targetRef="CatchEvent_ProbeRests" />
                        </process>""");
        repository
                .createDeployment()
                .addString("processes/MovedProbeProcess.bpmn", model)
                .addString("forms/answer-probe.form", read("forms/answer-probe.form"))
                .deploy();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String read(String file) throws Exception {
        return Files.readString(Path.of("src/test/resources", file), StandardCharsets.UTF_8);
    }
}
