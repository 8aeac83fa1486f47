package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.planning.Plans;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.SignOffs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A budget in force is not cut for needs that nobody assessed again (ombudsman decisions 18 012 892 and 23 020 813). */
@FairwayTest
class BudgetCutTest {
    private static final String PREPARE = SupportPlanningProcess.PREPARE_PLAN;
    private static final String AGREE = SupportPlanningProcess.AGREE_PLAN;
    private static final String SIGN_OFF = SignOffProcess.SIGN_OFF_PLAN;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Plans plans;

    @Autowired
    SignOffs signOffs;

    @Autowired
    PersonalBudgets budgets;

    @Autowired
    Letters letters;

    private PlannedCase planned;
    private Desk amina;
    private Desk daniel;

    @BeforeEach
    void approveABudget() {
        planned = PlannedCase.adult(context);
        planned.approve(PlannedCase.plan("MANAGED"));
        planned.startPlanning();
        amina = office.desk("amina");
        daniel = office.desk("daniel");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    /** £10 less for each of ten hours of washing, and the club as it was: £354.00 and no more £454.00. */
    private static Map<String, Object> cheaper() {
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("unitPrice", "28.40");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        plan.put("startsOn", "2026-12-21");
        return plan;
    }

    private static Map<String, Object> because(String need, String reason) {
        Map<String, Object> plan = new HashMap<>(cheaper());
        plan.put(
                "decreases",
                List.of(Map.of(
                        "need", need, "reason", reason, "words", "The new agency asks £28.40. Peter is content.")));
        return plan;
    }

    private void putForward(Map<String, Object> plan, String stance) {
        amina.complete(planned.key(), PREPARE, plan);
        Map<String, Object> view = PlannedCase.agreement();
        view.put("stance", stance);
        assertThat(amina.form(planned.key(), AGREE).path("lessWords").asText()).contains("£384.00 a week before");
        amina.complete(planned.key(), AGREE, view);
        planned.startSignOff();
    }

    @Test
    void showsTheBudgetInForceAndAsksWhyANeedHasLess() {
        JsonNode form = amina.form(planned.key(), PREPARE);
        assertThat(form.path("hasEarlierBudget").asBoolean()).isTrue();
        assertThat(form.path("earlierLines")).hasSize(2);
        assertThat(form.path("earlierNeeds").findValuesAsText("value"))
                .containsExactly("PERSONAL_HYGIENE", "COMMUNITY");

        assertThat(amina.refused(planned.key(), PREPARE, cheaper()).problems())
                .hasEntrySatisfying(
                        "decreases",
                        reason -> assertThat(reason).contains("£384.00 a week before, £284.00 now", "Say why"));
        assertThat(amina.refused(planned.key(), PREPARE, because("COMMUNITY", "PRICE_IS_LESS"))
                        .problems())
                .containsOnlyKeys("decreases[0].need");
        assertThat(plans.current(planned.number()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void locksTheSignOffWhereANeedIsSaidToBeLessAndNobodyAssessedIt() {
        putForward(because("PERSONAL_HYGIENE", "NEED_IS_LESS"), "AGREES");

        JsonNode form = daniel.form(planned.key(), SIGN_OFF);
        assertThat(form.path("routeReason").asText()).contains("falls far below the one before");
        assertThat(form.path("lessWords").asText()).contains("22 per cent less");
        assertThat(daniel.refused(planned.key(), SIGN_OFF, PlannedCase.approval())
                        .message())
                .contains("not assessed again since the plan before");
        assertThat(signOffs.latest(planned.number()).orElseThrow().plan())
                .isNotEqualTo(plans.current(planned.number()).orElseThrow().id().value());
    }

    @Test
    void keepsTheSupportOfTheBudgetInForceRunningWhileAPanelIsWaitedFor() {
        putForward(because("PERSONAL_HYGIENE", "PRICE_IS_LESS"), "AGREES");
        daniel.complete(
                planned.key(),
                SIGN_OFF,
                Map.of("decision", "PANEL", "panelReason", "DISAGREEMENT", "explanation", "His sister is against it."));

        assertThat(office.desk("martin")
                        .form(planned.key(), SignOffProcess.DECIDE_AT_PANEL)
                        .path("meanwhileWords")
                        .asText())
                .isEqualTo("the support of the budget in force, £454.00 a week, goes on.");
    }

    @Test
    void tellsThePersonWhyBesideTheLinesOfBefore() {
        putForward(because("PERSONAL_HYGIENE", "PRICE_IS_LESS"), "DISAGREES");
        daniel.complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        amina.complete(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT, PlannedCase.sent());

        String statement = letters.of(planned.number()).stream()
                .filter(letter -> letter.kind().equals("BUDGET_STATEMENT"))
                .map(Letter::wholeText)
                .filter(words -> words.contains("What has changed"))
                .findFirst()
                .orElseThrow();
        assertThat(statement)
                .contains(
                        "Less: £100.00",
                        "Why an amount has gone down",
                        "£384.00 a week before, £284.00 now",
                        "The same support costs less now",
                        "The new agency asks £28.40");
    }

    /** 28 days from 23 November, when the plan is written, are over on 21 December (ombudsman decision 20 007 920). */
    @Test
    void startsALowerBudgetNotBeforeItsNotice() {
        Map<String, Object> plan = because("PERSONAL_HYGIENE", "PRICE_IS_LESS");
        plan.put("startsOn", "2026-12-20");
        assertThat(amina.refused(planned.key(), PREPARE, plan).problems())
                .hasEntrySatisfying("startsOn", reason -> assertThat(reason).contains("21 December 2026"));
        Map<String, Object> asked = because("PERSONAL_HYGIENE", "PERSON_ASKED");
        asked.put("startsOn", "2026-11-30");
        amina.complete(planned.key(), PREPARE, asked);

        assertThat(plans.current(planned.number()).orElseThrow().startsOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    /** The letter goes out on 30 November: the budget begins 28 days after it, and neither support nor money before. */
    @Test
    void beginsALowerBudgetWhenTheLettersNoticeIsOver() {
        putForward(because("PERSONAL_HYGIENE", "PRICE_IS_LESS"), "AGREES");
        assertThat(daniel.form(planned.key(), SIGN_OFF).path("lessWords").asText())
                .contains("Nothing is less before 21 December 2026");
        daniel.complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        office.today(LocalDate.of(2026, 11, 30));
        Map<String, Object> sent = new HashMap<>(PlannedCase.sent());
        sent.put("sentOn", "2026-11-30");
        amina.complete(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT, sent);

        assertThat(budgets.current(planned.number()).orElseThrow().from()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(letters.of(planned.number()).stream()
                        .map(Letter::wholeText)
                        .reduce((earlier, later) -> later)
                        .orElseThrow())
                .contains("Your budget starts on 28 December 2026", "Nothing goes down before 28 December 2026.");
    }

    @Test
    void asksForAReasonThatFitsWhereMoneyOfEachWeekFalls() {
        assertThat(amina.refused(planned.key(), PREPARE, because("PERSONAL_HYGIENE", "BOUGHT_ONCE"))
                        .problems())
                .containsOnlyKeys("decreases[0].reason");
    }

    @Test
    void asksNothingWhereEveryNeedHasAsMuchAsBefore() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));

        assertThat(plans.current(planned.number()).orElseThrow().less()).isNull();
    }
}
