package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.process.referral.ReferralExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that fails for good, seen by the people who watch and mended by those who own the process. */
@FairwayTest
class StoppedStepTest {
    private static final String SAID =
            "The urgent checks of this referral are done, but nobody was asked to assess: the"
                    + " case stands still before the question of an advocate. Nothing was half done. Open this message for the"
                    + " cause, mend it, then choose “Increment Number of Retries”: the case goes on from here.";

    @Autowired
    Office office;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void decisionsCannotBeKept() {
        office.today(LocalDate.of(2026, 11, 23));
        office.jdbc().sql("""
                CREATE FUNCTION fairway.no_room() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION 'no room on the disk'; END $$""").update();
        office.jdbc().sql("""
                CREATE TRIGGER no_room BEFORE INSERT ON fairway.decision FOR EACH ROW
                WHEN (NEW.key = 'AdvocacyNeeded') EXECUTE FUNCTION fairway.no_room()""").update();
    }

    @AfterEach
    void mend() {
        office.jdbc().sql("DROP FUNCTION IF EXISTS fairway.no_room() CASCADE").update();
        office.time().backToNow();
    }

    @Test
    void saysWhatDidNotHappenAndTheMend() {
        String number = office.desk("grace").start("PersonalBudgetPathwayProcess");
        Map<String, Object> contact = ReferralExamples.with(ReferralExamples.adult(), "urgent", "YES");
        contact.put("urgentNeed", "No heating and no food in the house.");
        office.desk("grace").complete(number, "Task_RecordContact", contact);
        office.desk("amina").complete(number, "Task_DecideUrgentSupport", ReferralExamples.urgentSupport());
        Job job = waiting(number);
        for (int failures = 1; failures <= 4; failures++) {
            assertThat(incidents("priya", job)).isEmpty();
            assertThatThrownBy(() -> management.executeJob(job.getId())).hasStackTraceContaining("no room on the disk");
        }

        assertThat(incidents("priya", job)).containsExactly(SAID);
        assertThat(incidents("nadia", job)).containsExactly(SAID);
        assertThat(above(number)).containsExactlyInAnyOrder(SAID, SAID);
        assertThat(incidents("amina", job)).isEmpty();

        mend();
        assertThat(retry("priya", job).statusCode()).isEqualTo(403);
        assertThat(retry("nadia", job).statusCode()).isEqualTo(204);
        management.executeJob(job.getId());

        assertThat(incidents("priya", job)).isEmpty();
        assertThat(office.desk("amina").sees(number, "Task_ArrangeAssessment")).isTrue();
    }

    private Job waiting(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getProcessInstanceId())
                        .activityId("Gateway_AllSettled")
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    private List<String> incidents(String person, Job job) {
        return messages(person, "/engine-rest/incident?maxResults=100&processInstanceId=" + job.getProcessInstanceId());
    }

    /** What the pages of the stage and of the pathway above it show. */
    private List<String> above(String number) {
        List<String> all = new ArrayList<>();
        Caller.json(Caller.as(office, "priya")
                        .get("/engine-rest/process-instance?maxResults=100&businessKey=" + number))
                .forEach(instance -> all.addAll(messages(
                        "priya",
                        "/engine-rest/incident?maxResults=100&processInstanceId="
                                + instance.path("id").asText())));
        return all;
    }

    private List<String> messages(String person, String path) {
        JsonNode incidents =
                Caller.json(Desk.expect(200, Caller.as(office, person).get(path)));
        List<String> messages = new ArrayList<>();
        incidents.forEach(
                incident -> messages.add(incident.path("incidentMessage").asText()));
        return messages;
    }

    private HttpResponse<String> retry(String person, Job job) {
        return Caller.as(office, person)
                .call("PUT", "/engine-rest/job/" + job.getId() + "/retries", Map.of("retries", 1), Map.of());
    }
}
