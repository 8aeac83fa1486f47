package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.Money;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.PanelSitting;
import org.fairway.signoff.Panels;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@FairwayTest
class PanelTest {
    private static final String PANEL = SignOffProcess.DECIDE_AT_PANEL;
    private static final String SIGN_OFF = SignOffProcess.SIGN_OFF_PLAN;
    private static final String CONDITION = PanelConditionProcess.MEET_PANEL_CONDITION;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Plans plans;

    @Autowired
    PersonalBudgets budgets;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Panels panels;

    @Autowired
    Accounts accounts;

    @Autowired
    TrackConditionsDelegate trackConditionsDelegate;

    @Autowired
    PassToHeadOfServiceDelegate passToHeadOfServiceDelegate;

    private PlannedCase planned;
    private Desk martin;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
        martin = office.desk("martin");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void decidesOnAPlanAboveTheLimitsOfTheHeadOfService() {
        putForward(dearPlan());

        assertThat(office.desk("priya").sees(planned.key(), SIGN_OFF)).isFalse();
        assertThat(office.desk("daniel").keys(planned.key())).doesNotContain(SIGN_OFF);
        JsonNode form = martin.form(planned.key(), PANEL);
        assertThat(form.path("routeReason").asText()).contains("panel decides", "more a week");
        assertThat(form.path("limitsWords").asText()).contains("£1,500.00 a week");
        assertThat(form.path("meanwhileWords").asText())
                .contains("no support of the council runs yet", "section 19(3)", "no reason to go without");
        martin.complete(planned.key(), PANEL, approval());

        assertThat(budgets.current(planned.number()).orElseThrow().weeklyCost()).isEqualTo(Money.ofPence(167_000));
        PanelSitting sitting = panels.sitting(plan().id().value()).orElseThrow();
        assertThat(sitting.chair()).isEqualTo("martin");
        assertThat(sitting.members()).containsExactly("daniel", "ruth");
        assertThat(office.desk("amina").sees(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT))
                .isTrue();
    }

    @Test
    void offersNobodyAsAMemberWhoWroteThePlanOrAssessedTheNeeds() {
        putForward(dearPlan());

        List<String> offered =
                martin.form(planned.key(), PANEL).path("panelPeople").findValuesAsText("value");

        assertThat(offered).contains("daniel", "ruth", "priya", "tom").doesNotContain("martin", "amina", "ben");
    }

    @Test
    void changesNoFigureAndNoLineOfThePlan() {
        putForward(dearPlan());
        SupportPlan before = plan();

        Map<String, Object> answers = approval();
        answers.put("weeklyCost", "1.00");
        answers.put("planLines", List.of(PlannedCase.washing()));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsKeys("weeklyCost", "planLines");
        martin.complete(planned.key(), PANEL, approval());

        assertThat(plan()).isEqualTo(before);
        assertThat(martin.keys(planned.key())).isEmpty();
    }

    @Test
    void followsEachConditionUpAndLetsNothingWaitForIt() {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put("decision", "APPROVE_WITH_CONDITIONS");
        answers.put(
                "conditions", List.of(condition("Ask the NHS for its part.", "COMMISSIONING_OFFICER", "2026-12-21")));
        martin.complete(planned.key(), PANEL, answers);

        assertThat(budgets.current(planned.number())).isPresent();
        office.desk("amina").complete(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT, PlannedCase.sent());
        Desk ruth = office.desk("ruth");
        assertThat(ruth.form(planned.key(), CONDITION).path("conditionWords").asText())
                .isEqualTo("Ask the NHS for its part.");
        assertThat(ruth.refused(planned.key(), CONDITION, step("NEEDS_LONGER", null))
                        .problems())
                .containsOnlyKeys("dueOn");
        assertThat(ruth.refused(planned.key(), CONDITION, step("MET", "2026-12-24"))
                        .problems())
                .containsOnlyKeys("dueOn");
        assertThat(ruth.refused(planned.key(), CONDITION, step("NEEDS_LONGER", "2028-01-10"))
                        .problems())
                .containsOnlyKeys("dueOn");
        office.today(LocalDate.of(2026, 12, 22));
        assertThat(ruth.form(planned.key(), CONDITION).path("overdue").asBoolean())
                .isTrue();
        ruth.complete(planned.key(), CONDITION, step("NEEDS_LONGER", "2027-01-15"));
        assertThat(panels.open(planned.number()).get(0).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(martin.form(planned.key(), CONDITION).path("soFar").asText())
                .contains("Ruth Bailey", "15 January 2027");
        ruth.complete(planned.key(), CONDITION, step("MET", null));

        assertThat(panels.open(planned.number())).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void startsEachFollowUpOnce() throws Exception {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put("decision", "APPROVE_WITH_CONDITIONS");
        answers.put(
                "conditions",
                List.of(
                        condition("Ask the NHS.", "WORKER", "2026-12-21"),
                        condition("Look at the rota again.", "TEAM_MANAGER", "2027-01-18")));
        martin.complete(planned.key(), PANEL, answers);
        assertThat(running()).isEqualTo(3);

        trackConditionsDelegate.execute(
                CaseExecution.of(planned.key(), Map.of("team", "north", "workerGroup", "north-social-worker")));

        assertThat(running()).isEqualTo(3);
        assertThat(office.desk("amina").sees(planned.key(), CONDITION)).isTrue();
        assertThat(office.desk("priya").sees(planned.key(), CONDITION)).isTrue();
        office.desk("amina").complete(planned.key(), CONDITION, step("NO_LONGER_NEEDED", null));
        assertThat(panels.open(planned.number())).hasSize(1);
    }

    @Test
    void returnsAPlanOnALawfulGround() {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put("decision", "RETURN");
        answers.remove("sufficient");
        answers.put("returnReason", "MONEY_ALONE");
        assertThat(martin.refused(planned.key(), PANEL, answers).problems().get("returnReason"))
                .contains("no lawful ground", "section 26");
        answers.put("returnReason", "RISK_NOT_ADDRESSED");
        martin.complete(planned.key(), PANEL, answers);

        assertThat(budgets.current(planned.number())).isEmpty();
        office.desk("amina").complete(planned.key(), SignOffProcess.EXPLAIN_RETURNED_PLAN, PlannedCase.sent());
        assertThat(running()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "satOn, 2026-11-24, satOn",
        "satOn, 2026-11-01, satOn",
        "decision, CUT, decision",
        "sufficient, NO, sufficient",
        "returnReason, NEED_NOT_MET, returnReason",
        "explanation, '', explanation"
    })
    void refusesAnswersThatDoNotGoTogether(String field, String value, String refused) {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put(field, value);

        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys(refused);
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void refusesConditionsThatNobodyCouldFollow() {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put("decision", "APPROVE_WITH_CONDITIONS");
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("conditions");
        answers.put("conditions", List.of(condition("Ask.", "WORKER", "2026-11-01")));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("conditions[0].dueOn");
        answers.put("conditions", List.of(condition("Ask.", "NOBODY", "2026-12-01")));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("conditions[0].owner");
        answers.put("decision", "APPROVE");
        answers.put("conditions", List.of(condition("Ask.", "WORKER", "2026-12-01")));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("conditions");
    }

    @Test
    void letsNobodySitWhoWroteThePlanOrIsNotOnTheList() {
        putForward(dearPlan());
        Map<String, Object> answers = approval();
        answers.put("members", List.of("daniel", "amina"));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("members");
        answers.put("members", List.of("daniel", "zoe"));
        assertThat(martin.refused(planned.key(), PANEL, answers).problems()).containsOnlyKeys("members");
        answers.put("members", List.of("daniel"));
        assertThat(martin.refused(planned.key(), PANEL, answers).message()).contains("At least 3 people");

        assertThatThrownBy(() -> panels.record(new PanelSitting(
                        plan().id().value(),
                        planned.number(),
                        "martin",
                        List.of("amina"),
                        null,
                        PlannedCase.TODAY,
                        List.of())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Nobody sits on a panel for a plan that they wrote");
    }

    /** By identity, whichever interface it comes by. */
    @Test
    void letsNoChairDecideOnTheirOwnPlan() throws Exception {
        accounts.ensure(
                "mira",
                "Mira",
                "Moss",
                DemoPeople.PASSWORD,
                Set.of("social-worker", "north-social-worker", "panel-chair"));
        putForward(dearPlan(), "mira");
        Desk mira = office.desk("mira");

        assertThat(mira.form(planned.key(), PANEL).path("ownPlan").asBoolean()).isTrue();
        assertThat(mira.refused(planned.key(), PANEL, approval()).message()).contains("You wrote this plan");
        HttpRequest completing = HttpRequest.newBuilder(URI.create(
                        office.address() + "/engine-rest/task/" + mira.task(planned.key(), PANEL) + "/complete"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                ("mira:" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new ObjectMapper().writeValueAsString(Map.of("variables", Desk.variables(approval())))))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(completing, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("You wrote this plan");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    /** A meeting that does not take place keeps nobody waiting: the head of service decides in its place. */
    @Test
    void losesThePlanToTheHeadOfServiceWhenItsTimeIsOver() throws Exception {
        putForward(dearPlan());
        office.today(LocalDate.of(2026, 12, 8));
        office.fire(planned.key(), SignOffProcess.PANEL_TIME_OVER);

        assertThat(martin.sees(planned.key(), PANEL)).isFalse();
        Desk daniel = office.desk("daniel");
        assertThat(daniel.form(planned.key(), SIGN_OFF).path("routeReason").asText())
                .contains("did not decide in its time", "goes on", "more a week");
        passToHeadOfServiceDelegate.execute(CaseExecution.of(planned.key(), Map.of("team", "north")));
        assertThat(route().rule()).isEqualTo(ApprovalRoute.PANEL_TIME_OVER);
        assertThat(daniel.refused(planned.key(), SIGN_OFF, toPanel("LIBERTY")).problems())
                .containsOnlyKeys("decision");
        daniel.complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        assertThat(budgets.current(planned.number())).isPresent();
    }

    @Test
    void takesAnOrdinaryPlanForAListedReasonOnly() {
        putForward(PlannedCase.plan("MANAGED"));
        Desk priya = office.desk("priya");
        assertThat(priya.refused(planned.key(), SIGN_OFF, toPanel("")).problems())
                .containsOnlyKeys("panelReason");
        assertThat(priya.refused(planned.key(), SIGN_OFF, toPanel("TOO_DEAR")).problems())
                .containsOnlyKeys("panelReason");
        Map<String, Object> both = new HashMap<>(PlannedCase.approval());
        both.put("panelReason", "LIBERTY");
        assertThat(priya.refused(planned.key(), SIGN_OFF, both).problems()).containsOnlyKeys("panelReason");
        priya.complete(planned.key(), SIGN_OFF, toPanel("JOINT_FUNDING"));

        assertThat(signOffs.latest(planned.number())).isEmpty();
        assertThat(martin.form(planned.key(), PANEL).path("routeReason").asText())
                .contains("such as the NHS", "Half of it is health care.");
        martin.complete(planned.key(), PANEL, approval());
        assertThat(budgets.current(planned.number())).isPresent();
    }

    private void putForward(Map<String, Object> plan) {
        putForward(plan, "amina");
    }

    private void putForward(Map<String, Object> plan, String author) {
        planned.startPlanning();
        Desk worker = office.desk(author);
        worker.complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, plan);
        worker.complete(planned.key(), SupportPlanningProcess.AGREE_PLAN, PlannedCase.agreement());
        planned.startSignOff();
    }

    /** £1,670.00 a week. */
    private static Map<String, Object> dearPlan() {
        Map<String, Object> dear = PlannedCase.washing();
        dear.put("unitPrice", "160.00");
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        plan.put("planLines", new ArrayList<>(List.of(dear, PlannedCase.gettingOut())));
        return plan;
    }

    private static Map<String, Object> approval() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("satOn", "2026-11-23");
        answers.put("members", List.of("daniel", "ruth"));
        answers.put("decision", "APPROVE");
        answers.put("sufficient", "YES");
        answers.put("explanation", "Two helpers at once are needed, and the prices are local ones.");
        return answers;
    }

    private static Map<String, Object> toPanel(String reason) {
        return Map.of("decision", "PANEL", "panelReason", reason, "explanation", "Half of it is health care.");
    }

    private static Map<String, Object> condition(String words, String owner, String dueOn) {
        return Map.of("words", words, "owner", owner, "dueOn", dueOn);
    }

    private static Map<String, Object> step(String outcome, @Nullable String dueOn) {
        Map<String, Object> answers = new HashMap<>(Map.of("outcome", outcome, "words", "The NHS answers by letter."));
        if (dueOn != null) {
            answers.put("dueOn", dueOn);
        }
        return answers;
    }

    private SupportPlan plan() {
        return plans.current(planned.number()).orElseThrow();
    }

    private ApprovalRoute route() {
        UUID plan = plan().id().value();
        return signOffs.route(plan).orElseThrow();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planned.key())
                .count();
    }
}
