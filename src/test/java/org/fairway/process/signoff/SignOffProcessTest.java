package org.fairway.process.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.Decisions;
import org.fairway.charging.Told;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.CopiesSent;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Speaker;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanId;
import org.fairway.planning.Plans;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.process.planning.TableFromFile;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ApprovalLimits;
import org.fairway.signoff.Approver;
import org.fairway.signoff.CareGroup;
import org.fairway.signoff.LimitKind;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@FairwayTest
class SignOffProcessTest {
    private static final String SIGN_OFF = SignOffProcess.SIGN_OFF_PLAN;

    @Autowired
    ReferenceData reference;

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
    Letters letters;

    @Autowired
    Decisions decisions;

    @Autowired
    Accounts people;

    @Autowired
    FinaliseBudgetDelegate finaliseBudgetDelegate;

    @Autowired
    PlanPutForward putForward;

    @Autowired
    ApprovalLimits limits;

    @Autowired
    CareGroupOfCase careGroups;

    @Autowired
    BusinessClock clock;

    private PlannedCase planned;
    private Desk amina;
    private Desk priya;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
        amina = office.desk("amina");
        priya = office.desk("priya");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    private void putForward(Map<String, Object> plan, String author) {
        planned.startPlanning();
        office.desk(author).complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, plan);
        office.desk(author).complete(planned.key(), SupportPlanningProcess.AGREE_PLAN, PlannedCase.agreement());
        planned.startSignOff();
    }

    /** Devon, Example 1 (Peter), 2023/24: £454.00 a week, contribution £110.10, council share £343.90. */
    @Test
    void makesThePublishedBudgetOfDevonFinal() {
        planned.settle(Told.devon());
        putForward(PlannedCase.plan("DIRECT_PAYMENT"), "amina");
        assertThat(priya.form(planned.key(), SIGN_OFF).path("councilShare").asText())
                .isEqualTo("£343.90");

        priya.complete(planned.key(), SIGN_OFF, PlannedCase.approval());

        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();
        assertThat(budget.weeklyCost()).isEqualTo(Money.ofPence(45_400));
        assertThat(budget.contribution()).isEqualTo(Money.ofPence(11_010));
        assertThat(budget.councilShare()).isEqualTo(Money.ofPence(34_390));
        amina.complete(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT, PlannedCase.sent());
        assertThat(words("BUDGET_STATEMENT"))
                .contains("We pay it every four weeks, in advance")
                .contains("You pay; A week: £110.10", "The council pays; A week: £343.90")
                .contains("All of the budget; A week: £454.00", "Help with a shower", "Ombudsman");
        assertThat(running()).isZero();
    }

    @Test
    void saysPlainlyThatTheContributionIsNotAssessedYet() {
        putForward(PlannedCase.plan("DIRECT_PAYMENT"), "amina");
        assertThat(priya.form(planned.key(), SIGN_OFF).path("contributionWords").asText())
                .contains("not yet assessed");

        priya.complete(planned.key(), SIGN_OFF, PlannedCase.approval());

        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();
        assertThat(budget.contributionAssessed()).isFalse();
        assertThat(budget.councilShare()).isEqualTo(Money.ofPence(45_400));
        assertThat(amina.form(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT)
                        .path("letterWords")
                        .asText())
                .contains("We have not yet worked out");
    }

    @Test
    void chargesNoCarer() {
        planned = PlannedCase.carer(context);
        Map<String, Object> line = new HashMap<>(PlannedCase.washing());
        line.put("need", "RECREATION");
        line.put("recurrence", "ONE_OFF");
        line.put("units", "1");
        line.put("unit", "ITEM");
        line.put("unitPrice", "300.00");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("paymentFrequency", "ONE_OFF");
        plan.put("shortfallReason", "AGREED_PRICE");
        plan.put("shortfallWords", "This is what the choir and the train cost.");
        plan.put("planLines", List.of(line));
        putForward(plan, "leah");
        priya.complete(planned.key(), SIGN_OFF, PlannedCase.approval());

        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();
        assertThat(budget.contributionAssessed()).isTrue();
        assertThat(budget.contribution()).isEqualTo(Money.NIL);
        assertThat(budget.oneOff()).isEqualTo(Money.ofPence(30_000));
        assertThat(amina.keys(planned.key())).isEmpty();
        office.desk("leah").complete(planned.key(), SignOffProcess.SEND_BUDGET_STATEMENT, PlannedCase.sent());
        assertThat(words("BUDGET_STATEMENT")).contains("We do not charge you for support for you as a carer");
    }

    @Test
    void showsTheApproverAllThereIsToSee() {
        putForward(PlannedCase.plan("DIRECT_PAYMENT"), "amina");

        JsonNode form = priya.form(planned.key(), SIGN_OFF);

        assertThat(form.path("planTable")).hasSize(2);
        assertThat(form.path("weeklyCost").asText()).isEqualTo("£454.00");
        assertThat(form.path("indicativeWords").asText()).isEqualTo("£420.00 a week");
        assertThat(form.path("varianceWords").asText()).isEqualTo("£34.00 more (8.1 per cent)");
        assertThat(form.path("ownWords").asText()).isEqualTo("This is what I was hoping for.");
        assertThat(form.path("routeReason").asText()).contains("team manager decides");
        assertThat(form.path("limitsWords").asText())
                .isEqualTo(
                        "Team manager: up to £750.00 a week and £1,500.00 once. Head of service: up to £1,500.00 a week"
                                + " and £10,000.00 once.");
        assertThat(form.path("costPerNeed").findValuesAsText("weekly")).containsExactly("£384.00", "£70.00");
        assertThat(form.has("returnedBefore")).isFalse();
        assertThat(decisions.of(planned.key()))
                .extracting(decision -> decision.key())
                .contains("ApprovalRoute");
    }

    @Test
    void sendsADearPlanToTheHeadOfService() {
        Map<String, Object> dear = PlannedCase.washing();
        dear.put("unitPrice", "95.00");
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        plan.put("planLines", List.of(dear, PlannedCase.gettingOut()));
        putForward(plan, "amina");

        assertThat(triesToApprove(priya)).isBetween(400, 403);
        assertThat(signOffs.latest(planned.number())).isEmpty();
        office.desk("daniel").complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        assertThat(budgets.current(planned.number()).orElseThrow().weeklyCost()).isEqualTo(Money.ofPence(102_000));
    }

    @Test
    void sendsAHighRiskToTheHeadOfService() {
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        plan.put("risk", "HIGH");
        putForward(plan, "amina");

        assertThat(triesToApprove(priya)).isBetween(400, 403);
        office.desk("daniel").complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        assertThat(signOffs.latest(planned.number()).orElseThrow().decidedBy()).isEqualTo("daniel");
    }

    @Test
    void sendsAPlanThatLeavesANeedUnmetToTheHeadOfService() {
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("units", "2");
        washing.put("unitPrice", "12.00");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        plan.put("shortfallReason", "NOBODY_FOUND_YET");
        plan.put("shortfallWords", "The agency has no one for the weekend until January.");
        putForward(plan, "amina");

        assertThat(triesToApprove(priya)).isBetween(400, 403);
        assertThat(office.desk("daniel")
                        .form(planned.key(), SIGN_OFF)
                        .path("routeReason")
                        .asText())
                .contains("leaves a part of a need unmet", "a lack of money is none");
    }

    /** Learning disability has limits of its own in the reference data: £1,000.00 a week for a team manager. */
    @Test
    void takesTheLimitsOfTheCareGroup() {
        assertThat(limits.of(Approver.TEAM_MANAGER, LimitKind.WEEKLY, CareGroup.LEARNING_DISABILITY, PlannedCase.TODAY)
                        .value())
                .isEqualByComparingTo("1000");
        assertThat(careGroups.of(planned.number(), LegalBasis.CARE_ACT_CARER, PlannedCase.TODAY))
                .isEqualTo(CareGroup.CARER);
        assertThat(careGroups.of(planned.number(), LegalBasis.CHILDREN_ACT, PlannedCase.TODAY))
                .isEqualTo(CareGroup.CHILD);
        assertThat(careGroups.of(planned.number(), LegalBasis.CARE_ACT_ADULT, PlannedCase.TODAY))
                .as("by the main reason for support of the assessment")
                .isNotNull();
        assertThat(careGroups.of(planned.number(), LegalBasis.CARE_ACT_ADULT, PlannedCase.TODAY.minusYears(2)))
                .as("before any adult group had limits of its own")
                .isNull();
    }

    @Test
    void letsNobodySignOffTheirOwnPlan() {
        people.ensure(
                "robin",
                "Robin",
                "Reid",
                DemoPeople.PASSWORD,
                Set.of("social-worker", "north-social-worker", "team-manager", "north-team-manager"));
        putForward(PlannedCase.plan("MANAGED"), "robin");
        Desk robin = office.desk("robin");

        assertThat(robin.form(planned.key(), SIGN_OFF).path("ownPlan").asBoolean())
                .isTrue();
        assertThat(robin.refused(planned.key(), SIGN_OFF, PlannedCase.approval())
                        .message())
                .contains("You wrote this plan");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void letsNobodySignOffTheirOwnPlanPastTheForm() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        UUID plan = plans.current(planned.number()).orElseThrow().id().value();

        assertThatThrownBy(() -> signOffs.record(
                        new SignOffDecision(planned.number(), plan, true, null, "Good", "amina", PlannedCase.TODAY)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Nobody decides on a plan that they wrote");
    }

    @Test
    void returnsAPlanOnALawfulGroundAndTellsThePerson() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        priya.complete(
                planned.key(),
                SIGN_OFF,
                Map.of(
                        "decision", "RETURN",
                        "returnReason", "NEED_NOT_MET",
                        "explanation", "Getting about on Sundays is not covered."));

        assertThat(budgets.current(planned.number())).isEmpty();
        assertThat(amina.form(planned.key(), SignOffProcess.EXPLAIN_RETURNED_PLAN)
                        .path("letterWords")
                        .asText())
                .contains("Getting about on Sundays is not covered.");
        amina.complete(planned.key(), SignOffProcess.EXPLAIN_RETURNED_PLAN, PlannedCase.sent());
        assertThat(words("PLAN_RETURNED"))
                .contains("One of the needs would not be met", "by 21 December 2026", "Ombudsman");
        assertThat(running()).isZero();

        planned.startPlanning();
        assertThat(amina.form(planned.key(), SupportPlanningProcess.PREPARE_PLAN)
                        .path("changesAsked")
                        .asText())
                .contains("Returned on 23 November 2026", "Getting about on Sundays");
    }

    @Test
    void refusesAnApprovalOfABudgetThatIsNotEnough() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        Map<String, Object> answers = new HashMap<>(PlannedCase.approval());
        answers.put("sufficient", "NO");

        assertThat(priya.refused(planned.key(), SIGN_OFF, answers).problems()).containsOnlyKeys("sufficient");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void refusesAnApprovalThatIsAlsoAReturn() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        Map<String, Object> answers = new HashMap<>(PlannedCase.approval());
        answers.put("returnReason", "NEED_NOT_MET");

        assertThat(priya.refused(planned.key(), SIGN_OFF, answers).problems()).containsOnlyKeys("returnReason");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    /** Care Act 2014 sections 12(3), 13(1) and 25(9): the form before asks for the copies; this is the second lock. */
    @Test
    void approvesNothingBeforeThePersonHasTheirCopies() {
        planned.startPlanning();
        amina.complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, PlannedCase.plan("MANAGED"));
        PlanId plan = plans.current(planned.number()).orElseThrow().id();
        plans.recordView(
                new PersonsView(
                        plan, PlannedCase.TODAY, Stance.AGREES, Speaker.PERSON, "I agree.", null, CopiesSent.NONE),
                "amina");
        planned.startSignOff();

        assertThat(priya.form(planned.key(), SIGN_OFF).path("copiesWords").asText())
                .isEqualTo(
                        "still missing: a copy of the assessment, a copy of the decision on eligibility, a copy of this plan");
        assertThat(priya.refused(planned.key(), SIGN_OFF, PlannedCase.approval())
                        .message())
                .contains("a copy of the assessment", "a copy of the decision on eligibility", "a copy of this plan");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void approvesNothingBeforeThePersonHasSaidWhatTheyThink() {
        planned.startPlanning();
        amina.complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, PlannedCase.plan("MANAGED"));
        planned.startSignOff();

        assertThat(priya.refused(planned.key(), SIGN_OFF, PlannedCase.approval())
                        .message())
                .contains("view");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void refusesALetterFromBeforeThePlanWasReturned() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        priya.complete(
                planned.key(),
                SIGN_OFF,
                Map.of("decision", "RETURN", "returnReason", "FIGURES_WRONG", "explanation", "Last year's price."));

        assertThat(amina.refused(
                                planned.key(),
                                SignOffProcess.EXPLAIN_RETURNED_PLAN,
                                Map.of("sentOn", "2026-11-22", "sentBy", "POST"))
                        .problems())
                .containsOnlyKeys("sentOn");
        assertThat(letters.sent(planned.number(), "PLAN_RETURNED")).isFalse();
    }

    /** Care Act 2014 section 26; R (KM) v Cambridgeshire [2012] UKSC 23. */
    @Test
    void returnsNothingForLackOfMoneyAndSaysWhy() {
        putForward(PlannedCase.plan("MANAGED"), "amina");

        assertThat(priya.refused(
                                planned.key(),
                                SIGN_OFF,
                                Map.of(
                                        "decision", "RETURN",
                                        "returnReason", "MONEY_ALONE",
                                        "explanation", "The budget of the year is spent."))
                        .problems()
                        .get("returnReason"))
                .contains("no lawful ground", "section 26", "KM", "name the support and its price");
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"returnReason, ''", "returnReason, TOO_DEAR", "explanation, ''"})
    void refusesAReturnWithoutALawfulGroundAndReasons(String field, String value) {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", "RETURN");
        answers.put("returnReason", "FIGURES_WRONG");
        answers.put("explanation", "The price of the club is last year's.");
        answers.put(field, value);

        assertThat(priya.refused(planned.key(), SIGN_OFF, answers).problems()).containsOnlyKeys(field);
        assertThat(signOffs.latest(planned.number())).isEmpty();
    }

    @Test
    void refusesAStatementThatWentOutBeforeTheApproval() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        priya.complete(planned.key(), SIGN_OFF, PlannedCase.approval());

        assertThat(amina.refused(
                                planned.key(),
                                SignOffProcess.SEND_BUDGET_STATEMENT,
                                Map.of("sentOn", "2026-11-20", "sentBy", "POST"))
                        .problems())
                .containsOnlyKeys("sentOn");
    }

    @Test
    void doesNothingTwiceHoweverOftenAStepIsRetried() throws Exception {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        priya.complete(planned.key(), SIGN_OFF, PlannedCase.approval());
        PersonalBudget budget = budgets.current(planned.number()).orElseThrow();

        finaliseBudgetDelegate.execute(CaseExecution.of(planned.key(), Map.of()));

        assertThat(budgets.current(planned.number())).contains(budget);
    }

    @Test
    void choosesTheRouteOfAPlanOnce() {
        putForward(PlannedCase.plan("MANAGED"), "amina");
        UUID plan = plans.current(planned.number()).orElseThrow().id().value();
        var route = signOffs.route(plan);
        var again = CaseExecution.of(planned.key(), Map.of("team", "north", "legalBasis", "CARE_ACT_ADULT"));

        new ChooseApprovalRouteDelegate(putForward, signOffs, new TableFromFile(), limits, careGroups, reference, clock)
                .execute(again);

        assertThat(signOffs.route(plan)).isEqualTo(route).isPresent();
        assertThat(again.getVariable("approverGroup")).isEqualTo("north-team-manager");
    }

    private int triesToApprove(Desk desk) {
        return desk.submit(desk.task(planned.key(), SIGN_OFF), PlannedCase.approval())
                .statusCode();
    }

    private String words(String kind) {
        return letters.of(planned.number()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(Letter::wholeText)
                .findFirst()
                .orElseThrow();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planned.key())
                .count();
    }
}
