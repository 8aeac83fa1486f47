package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.demo.DemoPeople;
import org.fairway.process.identity.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class FormMechanismTest {
    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditTrail audit;

    @Autowired
    Accounts accounts;

    private String probe() {
        return office.desk("admin").start("ProbeProcess");
    }

    static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("familyName", "Featherstonehaugh");
        answers.put("birthDate", "1957-03-01");
        answers.put("weeklyAmount", "1,375.60");
        answers.put("agrees", "YES");
        answers.put("limbs", List.of("NEEDS_HELP"));
        answers.put("told", true);
        answers.put("notes", "She would like to go swimming again.");
        answers.put("rows", List.of(Map.of("what", "Swimming", "cost", "7.50"), Map.of("what", "", "cost", "")));
        answers.put("yearly", 52);
        return answers;
    }

    private static Map<String, Object> but(String field, Object value) {
        Map<String, Object> answers = answers();
        answers.put(field, value);
        return answers;
    }

    @Test
    void fillsAForm() {
        Desk amina = office.desk("amina");
        String probe = probe();

        JsonNode form = amina.form(probe, "Task_AnswerProbe");

        assertThat(form.path("birthDate").asText()).isEqualTo("1980-02-29");
        assertThat(form.path("weeklyAmount").asText()).isEqualTo("454.00");
        assertThat(form.path("rows").get(0).path("cost").asText()).isEqualTo("23.91");
        assertThat(form.has("team")).isFalse();
        assertThat(audit.of(probe))
                .extracting(AuditEntry::kind, AuditEntry::who)
                .contains(org.assertj.core.api.Assertions.tuple(AuditEntry.Kind.READ, "amina"));
    }

    @Test
    void takesInAFormAndKeepsOnlyRoutingFacts() {
        String probe = probe();

        office.desk("amina").complete(probe, "Task_AnswerProbe", answers());

        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(probe)
                .singleResult();
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("team", "probeReferred");
        assertThat(audit.of(probe)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.COMPLETED);
            assertThat(entry.payload()).containsEntry("familyName", "Featherstonehaugh");
        });
        assertThat(audit.firstBreak(probe)).isEmpty();
    }

    @Test
    void refusesEverythingThatIsWrongAtOnceAndChangesNothing() {
        String probe = probe();
        Map<String, Object> answers = answers();
        answers.put("birthDate", "2126-01-01");
        answers.put("weeklyAmount", "lots");
        answers.put("agrees", null);
        answers.put("limbs", List.of("MAGIC"));
        answers.put("rows", List.of(Map.of("what", "Swimming")));
        answers.put("approved", true);

        Refusal refusal = office.desk("amina").refused(probe, "Task_AnswerProbe", answers);

        assertThat(refusal.problems())
                .containsOnlyKeys("approved", "weeklyAmount", "agrees", "limbs[0]", "rows[0].cost");
        assertThat(refusal.problems().get("weeklyAmount"))
                .isEqualTo("Weekly amount (£): Write an amount in pounds and pence, such as 23.91.");
        assertThat(refusal.message()).doesNotContain("Cannot submit task form").doesNotContain("Exception");
        assertThat(office.desk("amina").keys(probe)).containsExactly("Task_AnswerProbe");
        assertThat(audit.of(probe)).extracting(AuditEntry::kind).doesNotContain(AuditEntry.Kind.COMPLETED);
    }

    @Test
    void refusesRowsThatAreNone() {
        String probe = probe();

        assertThat(rowsRefused(probe, List.of(1, 2)))
                .containsEntry("rows[0]", "This row cannot be read.")
                .containsKey("rows[1]");
        assertThat(rowsRefused(probe, "[{\"what\":")).containsEntry("rows", "These rows cannot be read.");
        assertThat(rowsRefused(probe, 7)).containsEntry("rows", "These rows cannot be read.");
        assertThat(rowsRefused(probe, Collections.nCopies(201, Map.of("what", "Swimming", "cost", "7.50"))))
                .containsEntry("rows", "There are too many rows: use 200 or fewer.");
        assertThat(office.desk("amina").keys(probe)).containsExactly("Task_AnswerProbe");
    }

    /** What is wrong, without the label of the field before it. */
    private Map<String, String> rowsRefused(String probe, Object rows) {
        Map<String, String> problems = new HashMap<>();
        office.desk("amina")
                .refused(probe, "Task_AnswerProbe", but("rows", rows))
                .problems()
                .forEach((field, reason) -> problems.put(field, reason.substring(reason.indexOf(": ") + 2)));
        return problems;
    }

    @Test
    void refusesWhatTheRecordsOwnRulesForbid() {
        String probe = probe();

        Refusal refusal = office.desk("amina").refused(probe, "Task_AnswerProbe", but("birthDate", "2126-01-01"));

        assertThat(refusal.problems())
                .containsExactly(Map.entry("birthDate", "Date of birth: This date is in the future."));
    }

    @Test
    void refusesWhatTheTaskForbids() {
        String probe = probe();

        Refusal refusal = office.desk("amina").refused(probe, "Task_AnswerProbe", but("weeklyAmount", "-1.00"));

        assertThat(refusal.problems())
                .containsExactly(Map.entry("weeklyAmount", "An amount cannot be less than nothing."));
    }

    @Test
    void refusesValuesOnEveryOtherRoute() {
        Desk amina = office.desk("amina");
        Desk admin = office.desk("admin");
        String probe = probe();
        String task = amina.task(probe, "Task_AnswerProbe");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(probe)
                .singleResult()
                .getId();
        amina.claim(task);
        Map<String, Object> forged = Map.of("approved", Map.of("value", true));

        assertThat(amina.post(Desk.engine("/task/" + task + "/complete"), Map.of("variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(Desk.engine("/task/" + task + "/resolve"), Map.of("variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(Desk.engine("/task/" + task + "/variables"), Map.of("modifications", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(Desk.engine("/task/" + task + "/localVariables"), Map.of("modifications", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(
                                Desk.engine("/task/" + task + "/bpmnError"),
                                Map.of("errorCode", "x", "variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(
                                Desk.engine("/task/" + task + "/bpmnEscalation"),
                                Map.of("escalationCode", "x", "variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(amina.post(
                                Desk.engine("/task/" + task + "/comment/create"),
                                Map.of("message", "Mrs Featherstonehaugh rang"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(
                                Desk.engine("/process-instance/" + instance + "/variables"),
                                Map.of("modifications", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(
                                Desk.engine("/execution/" + instance + "/localVariables"),
                                Map.of("modifications", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(
                                Desk.engine("/message"),
                                Map.of("messageName", "Msg_X", "businessKey", probe, "processVariables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(Desk.engine("/process-definition/key/ProbeProcess/start"), Map.of("variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(
                                Desk.engine("/process-definition/key/ProbeProcess/submit-form"),
                                Map.of("variables", forged))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(
                                Desk.engine("/process-instance/" + instance + "/modification"),
                                Map.of(
                                        "instructions",
                                        List.of(Map.of(
                                                "type", "startBeforeActivity", "activityId", "Task_AnswerProbe"))))
                        .statusCode())
                .isEqualTo(400);

        assertThat(runtime.getVariables(instance)).containsOnlyKeys("team");
        assertThat(amina.keys(probe)).containsExactly("Task_AnswerProbe");
    }

    @Test
    void letsOnlyCandidatesReadAndFinishATask() {
        String probe = probe();
        String task = office.desk("amina").task(probe, "Task_AnswerProbe");
        Desk ben = office.desk("ben");

        assertThat(ben.sees(probe, "Task_AnswerProbe")).isFalse();
        assertThat(ben.get(Desk.engine("/task/" + task + "/form-variables")).statusCode())
                .isEqualTo(403);
        assertThat(ben.submit(task, answers()).statusCode()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }

    @Test
    void refusesATaskThatSomebodyElseHas() {
        String probe = probe();
        String task = office.desk("amina").task(probe, "Task_AnswerProbe");
        office.desk("amina").claim(task);
        tasks.setAssignee(task, "ben");

        Refusal refusal = office.desk("amina").refusal(office.desk("amina").submit(task, answers()));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.message()).startsWith("Somebody else has taken this task.");
    }

    @Test
    void letsWhoeverTookATaskPutItBack() {
        Desk amina = office.desk("amina");
        String task = amina.task(probe(), "Task_AnswerProbe");
        amina.claim(task);

        Desk.expect(204, amina.post(Desk.engine("/task/" + task + "/unclaim"), Map.of()));

        assertThat(tasks.createTaskQuery().taskId(task).taskUnassigned().count())
                .isEqualTo(1);
    }

    @Test
    void saysThatSomebodyElseHasTakenATask() {
        Desk amina = office.desk("amina");
        String task = amina.task(probe(), "Task_AnswerProbe");
        tasks.setAssignee(task, "ben");

        var answer = amina.post(Desk.engine("/task/" + task + "/claim"), Map.of("userId", "amina"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody else has taken this task.");
    }

    @Test
    void finishesATaskOnceHoweverManyTry() throws Exception {
        String probe = probe();
        String task = office.desk("amina").task(probe, "Task_AnswerProbe");
        office.desk("amina").claim(task);

        List<Integer> statuses = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        attempt -> office.desk("amina").submit(task, answers()).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 400).hasSize(7);
        assertThat(audit.of(probe))
                .filteredOn(entry -> entry.kind() == AuditEntry.Kind.COMPLETED)
                .hasSize(1);
    }

    @Test
    void finishesATaskOnceWhenTwoWorkersOfOneTeamTryAtOnce() {
        accounts.ensure("wilma", "Wilma", "Marsh", DemoPeople.PASSWORD, Set.of("social-worker", "north-social-worker"));
        String probe = probe();
        String task = office.desk("amina").task(probe, "Task_AnswerProbe");
        List<String> workers = List.of("amina", "wilma");
        workers.forEach(worker ->
                assertThat(office.desk(worker).task(probe, "Task_AnswerProbe")).isEqualTo(task));

        Map<Integer, List<String>> byStatus = IntStream.range(0, 8)
                .parallel()
                .mapToObj(attempt -> workers.get(attempt % 2))
                .collect(Collectors.groupingByConcurrent(
                        worker -> office.desk(worker).submit(task, answers()).statusCode(), Collectors.toList()));

        assertThat(byStatus).containsOnlyKeys(204, 400);
        assertThat(byStatus.get(204)).hasSize(1);
        assertThat(byStatus.get(400)).hasSize(7);
        assertThat(audit.of(probe))
                .filteredOn(entry -> entry.kind() == AuditEntry.Kind.COMPLETED)
                .singleElement()
                .satisfies(entry -> assertThat(byStatus.get(204)).containsExactly(entry.who()));
    }

    @Test
    void doesNotReadABookInAForm() {
        String probe = probe();
        String task = office.desk("amina").task(probe, "Task_AnswerProbe");

        assertThat(office.desk("amina")
                        .submit(task, but("notes", "x".repeat(40_000_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(office.desk("amina")
                        .submit(task, but("notes", "long and longer ".repeat(700)))
                        .statusCode())
                .isEqualTo(400);
    }
}
