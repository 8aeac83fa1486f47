package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.AbsenceCovers;
import org.fairway.signoff.SignOffs;
import org.fairway.web.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each test has days of its own, as a cover of one would hold in the others. */
@FairwayTest
class AbsenceCoverTest {
    private static final String SIGN_OFF = SignOffProcess.SIGN_OFF_PLAN;
    private static final String RECORD = AbsenceCoverProcess.RECORD_ABSENCE_COVER;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    SignOffs signOffs;

    @Autowired
    AbsenceCovers covers;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    private PlannedCase planned;
    private Desk priya;
    private Desk fiona;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
        priya = office.desk("priya");
        fiona = office.desk("fiona");
        putForward("amina");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void letsTheCoverSignOnItsDaysAndNotBeforeOrAfter() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate last = LocalDate.of(2026, 12, 4);
        record(priya, cover("priya", "fiona", first, last));

        office.today(first.minusDays(1));
        assertThat(inTeamsWork(fiona)).isFalse();
        assertThat(triesToApprove(fiona)).isBetween(400, 403);
        office.today(last.plusDays(1));
        assertThat(inTeamsWork(fiona)).isFalse();
        assertThat(triesToApprove(fiona)).isBetween(400, 403);
        assertThat(signOffs.latest(planned.number())).isEmpty();
        office.today(last);
        assertThat(inTeamsWork(fiona)).isTrue();
        assertThat(fiona.get("/").body()).contains("You cover for Priya Shah until 4 December 2026.");
        fiona.complete(planned.key(), SIGN_OFF, PlannedCase.approval());

        assertThat(signOffs.latest(planned.number()).orElseThrow())
                .satisfies(decision -> assertThat(decision.decidedBy()).isEqualTo("fiona"))
                .satisfies(decision -> assertThat(decision.coveringFor()).isEqualTo("priya"));
    }

    @Test
    void takesOverWhatTheAbsentOneHadTaken() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        record(priya, cover("priya", "fiona", day, day.plusDays(2)));
        String task = priya.task(planned.key(), SIGN_OFF);
        priya.claim(task);

        assertThat(claims(fiona, task).statusCode()).isBetween(400, 500);
        office.today(day);
        assertThat(fiona.submit(task, PlannedCase.approval()).statusCode()).isEqualTo(204);
        assertThat(signOffs.latest(planned.number()).orElseThrow().coveringFor())
                .isEqualTo("priya");
    }

    @Test
    void takesATaskFromTheAbsentOneAndGivesItToWhoCovers() {
        LocalDate day = LocalDate.of(2027, 1, 12);
        record(priya, cover("priya", "fiona", day, day.plusDays(2)));
        String task = priya.task(planned.key(), SIGN_OFF);
        priya.claim(task);
        office.today(day);

        assertThat(claims(fiona, task).statusCode()).isEqualTo(204);
        HttpResponse<String> given =
                office.desk("daniel").post(Desk.engine("/task/" + task + "/assignee"), Map.of("userId", "fiona"));
        assertThat(given.statusCode()).isEqualTo(204);
        office.today(day.plusDays(3));
        assertThat(office.desk("daniel")
                        .post(Desk.engine("/task/" + task + "/assignee"), Map.of("userId", "fiona"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(triesToApprove(fiona)).isBetween(400, 403);
    }

    /** By identity, on the form and past it. */
    @Test
    void letsNobodySignTheirOwnPlanBecauseTheyCover() {
        accounts.ensure(
                "robi",
                "Robina",
                "Reid",
                DemoPeople.PASSWORD,
                Set.of("social-worker", "north-social-worker", "team-manager", "south-team-manager"));
        planned = PlannedCase.adult(context);
        putForward("robi");
        LocalDate day = LocalDate.of(2027, 1, 19);
        record(priya, cover("priya", "robi", day, day.plusDays(2)));
        office.today(day);
        Desk robi = office.desk("robi");

        assertThat(robi.form(planned.key(), SIGN_OFF).path("ownPlan").asBoolean())
                .isTrue();
        assertThat(robi.refused(planned.key(), SIGN_OFF, PlannedCase.approval()).message())
                .contains("You wrote this plan");
        assertThat(robi.post(
                                Desk.engine("/task/" + robi.task(planned.key(), SIGN_OFF) + "/complete"),
                                Map.of("variables", Desk.variables(PlannedCase.approval())))
                        .statusCode())
                .isEqualTo(400);
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void endsEarlierWhenTheAbsentOneIsBack() {
        LocalDate day = LocalDate.of(2027, 2, 2);
        record(priya, cover("priya", "fiona", day, day.plusDays(9)));
        office.today(day.plusDays(2));
        String id = covers.notOverOn(day).stream()
                .filter(cover -> cover.from().equals(day))
                .map(cover -> cover.id().toString())
                .findFirst()
                .orElseThrow();
        String key = fiona.start(AbsenceCoverProcess.KEY);
        Map<String, Object> end = new HashMap<>(Map.of("what", "END_EARLY", "cover", id));
        assertThat(fiona.refused(key, RECORD, end).problems()).containsOnlyKeys("lastDay");
        end.put("lastDay", day.plusDays(1).toString());
        assertThat(fiona.refused(key, RECORD, end).problems()).containsOnlyKeys("cover");
        end.put("lastDay", day.plusDays(9).toString());
        assertThat(fiona.refused(key, RECORD, end).problems()).containsKeys("lastDay");

        end.put("lastDay", day.plusDays(1).toString());
        record(priya, end);

        assertThat(inTeamsWork(fiona)).isFalse();
        assertThat(triesToApprove(fiona)).isBetween(400, 403);
        assertThat(covers.notOverOn(day.plusDays(2)))
                .extracting(AbsenceCover::from)
                .doesNotContain(day);
    }

    /** Whoever signs a plan reads its case first: the case, its decisions and its letters, by another system and in a session. */
    @Test
    void letsWhoCoversReadTheCaseOnItsDaysOnly() {
        LocalDate day = LocalDate.of(2027, 4, 6);
        record(priya, cover("priya", "fiona", day, day));
        List<String> pages = List.of("", "/decisions", "/letters");

        for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
            office.today(other);
            assertThat(pages)
                    .allSatisfy(page -> assertThat(reads(page).statusCode()).isEqualTo(403));
        }
        office.today(day);
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(reads(page).statusCode()).as(page).isEqualTo(200));
        assertThat(fiona.get("/api/cases/" + planned.number().text()).statusCode())
                .isEqualTo(200);
        assertThat(fiona.get("/letters?case=" + planned.number().text()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void lendsNothingThatTheAbsentOneHasLost() {
        account("una", "team-manager", "north-team-manager");
        LocalDate day = LocalDate.of(2027, 4, 13);
        record(office.desk("daniel"), cover("una", "fiona", day, day.plusDays(3)));
        office.today(day);
        assertThat(inTeamsWork(fiona)).isTrue();

        identity.deleteMembership("una", "north-team-manager");

        assertThat(inTeamsWork(fiona)).isFalse();
        assertThat(triesToApprove(fiona)).isBetween(400, 403);
        assertThat(reads("").statusCode()).isEqualTo(403);
    }

    @Test
    void lendsNothingToSomebodyWhoHasLostTheRank() {
        account("vera", "team-manager", "south-team-manager");
        LocalDate day = LocalDate.of(2027, 4, 20);
        record(priya, cover("priya", "vera", day, day.plusDays(3)));
        office.today(day);
        Desk vera = office.desk("vera");
        assertThat(inTeamsWork(vera)).isTrue();

        identity.deleteMembership("vera", "team-manager");

        assertThat(inTeamsWork(vera)).isFalse();
        assertThat(triesToApprove(vera)).isBetween(400, 403);
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void doesNotEndBeforeTheLastDayOnWhichSomethingWasSignedUnderIt() {
        LocalDate day = LocalDate.of(2027, 4, 27);
        record(priya, cover("priya", "fiona", day, day.plusDays(9)));
        office.today(day.plusDays(2));
        fiona.complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        String id = covers.notOverOn(day).stream()
                .filter(cover -> cover.from().equals(day))
                .map(cover -> cover.id().toString())
                .findFirst()
                .orElseThrow();
        Map<String, Object> end = new HashMap<>(Map.of("what", "END_EARLY", "cover", id));

        end.put("lastDay", day.plusDays(1).toString());
        String key = priya.start(AbsenceCoverProcess.KEY);
        assertThat(priya.refused(key, RECORD, end).problems())
                .hasEntrySatisfying("lastDay", reason -> assertThat(reason).contains("29 April 2027"));
        end.put("lastDay", day.plusDays(2).toString());
        record(priya, end);

        office.today(day.plusDays(3));
        assertThat(covers.notOverOn(day.plusDays(3)))
                .extracting(AbsenceCover::from)
                .doesNotContain(day);
    }

    private void account(String id, String role, String team) {
        accounts.ensure(id, "Robina", "Reid", DemoPeople.PASSWORD, Set.of(role, team));
    }

    private HttpResponse<String> reads(String page) {
        return Caller.as(office, "fiona").get("/api/cases/" + planned.number().text() + page);
    }

    @ParameterizedTest
    @CsvSource({
        "coveredBy, priya, coveredBy",
        "coveredBy, amina, coveredBy",
        "coveredBy, zoe, coveredBy",
        "absent, fiona, absent",
        "from, 2026-11-22, from",
        "until, 2027-02-28, until",
        "until, 2028-02-28, until",
        "reason, ILL, reason",
        "coveredBy, '', coveredBy"
    })
    void refusesCoverThatCannotBe(String field, String value, String refused) {
        Map<String, Object> answers = cover("priya", "daniel", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 5));
        answers.put(field, value);
        String key = priya.start(AbsenceCoverProcess.KEY);

        assertThat(priya.refused(key, RECORD, answers).problems()).containsOnlyKeys(refused);
    }

    @Test
    void showsWhoCanBeCoveredForAndWhoCovers() {
        JsonNode form = priya.form(priya.start(AbsenceCoverProcess.KEY), RECORD);

        assertThat(form.path("absent").asText()).isEqualTo("priya");
        assertThat(form.path("approvers").findValuesAsText("value"))
                .contains("priya", "fiona", "daniel", "martin")
                .doesNotContain("amina", "admin");
    }

    @Test
    void isForThoseWhoApproveAndNobodyElse() {
        assertThatThrownBy(() -> office.desk("amina").start(AbsenceCoverProcess.KEY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("403");
        assertThat(office.desk("martin").start(AbsenceCoverProcess.KEY)).startsWith("COVER-");
    }

    private void putForward(String author) {
        planned.startPlanning();
        office.desk(author).complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, PlannedCase.plan("MANAGED"));
        office.desk(author).complete(planned.key(), SupportPlanningProcess.AGREE_PLAN, PlannedCase.agreement());
        planned.startSignOff();
    }

    private static void record(Desk desk, Map<String, Object> answers) {
        desk.complete(desk.start(AbsenceCoverProcess.KEY), RECORD, answers);
    }

    private static Map<String, Object> cover(String absent, String by, LocalDate from, LocalDate until) {
        return new HashMap<>(Map.of(
                "what",
                "COVER",
                "absent",
                absent,
                "coveredBy",
                by,
                "from",
                from.toString(),
                "until",
                until.toString(),
                "reason",
                "ON_LEAVE"));
    }

    private int triesToApprove(Desk desk) {
        return desk.submit(desk.task(planned.key(), SIGN_OFF), PlannedCase.approval())
                .statusCode();
    }

    private static HttpResponse<String> claims(Desk desk, String task) {
        return desk.post(Desk.engine("/task/" + task + "/claim"), Map.of("userId", "fiona"));
    }

    /** Whether the list “My team's work” shows the task of this case. */
    private boolean inTeamsWork(Desk desk) {
        JsonNode filters = Desk.json(desk.get(Desk.engine("/filter?resourceType=Task&maxResults=20")));
        String list = "";
        for (JsonNode filter : filters) {
            if (filter.path("name").asText().startsWith("My team")) {
                list = filter.path("id").asText();
            }
        }
        JsonNode shown = Desk.json(Desk.expect(
                200,
                desk.post(
                        Desk.engine("/filter/" + list + "/list?maxResults=50"),
                        Map.of("processInstanceBusinessKey", planned.key()))));
        return !List.copyOf(shown.findValuesAsText("id")).isEmpty();
    }
}
