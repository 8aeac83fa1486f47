package org.fairway.process.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.HowMet;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.Risk;
import org.fairway.planning.SupportPlan;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.task.Facts;
import org.fairway.review.AccountWatch;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.Reviews;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SpendingAnswer;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingQuestion;
import org.fairway.spending.SpendingReply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reviews as reviewers hold them, from the computed date to what comes of them. */
@FairwayTest
class ReviewProcessTest {
    private static final String PLAN = ReviewProcess.REVIEW_PLAN;
    private static final String DIRECT_PAYMENT = ReviewProcess.REVIEW_DIRECT_PAYMENT;
    private static final String END = ReviewProcess.END_SUPPORT;
    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate HELD = LocalDate.of(2027, 2, 22);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Plans plans;

    @Autowired
    StartEntitlement startEntitlement;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    Entitlements entitlements;

    @Autowired
    Reviews reviews;

    @Autowired
    Letters letters;

    @Autowired
    Decisions decisions;

    @Autowired
    KeptAnswers answered;

    @Autowired
    Accounts accounts;

    @Autowired
    PathwayStarter starter;

    @Autowired
    PathwayMessages messages;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    SetReviewDateDelegate setReviewDate;

    @Autowired
    OpenRequestedReviewDelegate openRequestedReview;

    private PlannedCase planned;
    private Desk amina;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
        amina = office.desk("amina");
        planSupport(planned);
    }

    @AfterEach
    void backToNow() {
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    @Test
    void reviewsANewPlanSixToEightWeeksAfterItStartsAndGoesOn() {
        startReview();
        assertThat(amina.sees(planned.key(), PLAN)).isFalse();
        assertThat(next())
                .isEqualTo(new NextReview(
                        ReviewKind.PLAN,
                        LocalDate.of(2027, 2, 15),
                        LocalDate.of(2027, 3, 1),
                        NextReview.Rule.FIRST_PLAN_REVIEW));
        open(HELD);

        JsonNode form = amina.form(planned.key(), PLAN);
        assertThat(form.path("ruleWords").asText()).startsWith("It is in time until 1 March 2027");
        assertThat(form.path("caringTasks").get(0).path("carer").asText()).isEqualTo("Rosa, his sister");
        assertThat(form.path("nextWords").asText()).contains("the next review is due by 22 February 2028");
        assertThat(dueOn(PLAN)).isEqualTo(LocalDate.of(2027, 3, 1));
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));

        assertThat(ended()).isEqualTo("EndEvent_ReviewDone");
        assertThat(reviews.last(planned.number()).orElseThrow().outcome()).isEqualTo(ReviewOutcome.CONTINUE);
        assertThat(decisions.of(planned.key())).extracting(Decision::key).contains("Review");
        startReview();
        assertThat(next().dueBy()).isEqualTo(LocalDate.of(2028, 2, 22));
    }

    @Test
    void reviewsADirectPaymentWithinItsFirstSixMonths() {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));
        startReview();

        assertThat(next())
                .isEqualTo(new NextReview(
                        ReviewKind.DIRECT_PAYMENT,
                        LocalDate.of(2027, 6, 5),
                        LocalDate.of(2027, 7, 3),
                        NextReview.Rule.FIRST_DIRECT_PAYMENT_REVIEW));
        open(LocalDate.of(2027, 6, 14));
        Desk sofia = office.desk("sofia");
        assertThat(sofia.form(planned.key(), DIRECT_PAYMENT).path("paidWords").asText())
                .contains("account ending **4321**");
        assertThat(sofia.form(planned.key(), DIRECT_PAYMENT).has("spendingWords"))
                .isFalse();
        answered.keep(yes(plans.current(planned.number()).orElseThrow()));
        assertThat(sofia.form(planned.key(), DIRECT_PAYMENT)
                        .path("spendingWords")
                        .asText())
                .isEqualTo("- 14 June 2027: A shower chair (£20.00). **Yes**, on version 1 of the plan: "
                        + "it is in the plan.");
        assertThat(amina.sees(planned.key(), DIRECT_PAYMENT)).isFalse();
        sofia.complete(planned.key(), DIRECT_PAYMENT, paymentReview("CHANGE", "NO", "2027-06-14"));

        assertThat(ended()).isEqualTo("EndEvent_ReviewDone");
        assertThat(entitlements.of(planned.number()).get(0).lastDay())
                .as("payments go on while another way is arranged")
                .isNull();
    }

    @Test
    void letsNoDirectPaymentSimplyGoOnWhenAConditionIsNotMet() {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));
        startReview();
        open(LocalDate.of(2027, 6, 14));
        Desk sofia = office.desk("sofia");

        assertThat(sofia.refused(planned.key(), DIRECT_PAYMENT, paymentReview("CONTINUE", "NO", "2027-06-14"))
                        .problems())
                .hasEntrySatisfying(
                        "outcome",
                        reason -> assertThat(reason).startsWith("It cannot be managed, even with the help there is."));
        sofia.complete(planned.key(), DIRECT_PAYMENT, paymentReview("CONTINUE", "YES", "2027-06-14"));
        assertThat(ended()).isEqualTo("EndEvent_ReviewDone");
    }

    /** H9: a new direct payment is looked at in the standard way, and lightly only after a review (Central Bedfordshire). */
    @Test
    void looksAtANewAccountInTheStandardWayUntilAReview() {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));
        startReview();
        open(LocalDate.of(2027, 6, 14));
        Desk sofia = office.desk("sofia");
        assertThat(sofia.form(planned.key(), DIRECT_PAYMENT).path("watch").asText())
                .isEqualTo("STANDARD");
        Map<String, Object> misspent = paymentReview("CONTINUE", "YES", "2027-06-14");
        misspent.put("watch", "LIGHT_TOUCH");
        misspent.put("spentOnPlan", "NO");
        assertThat(sofia.refused(planned.key(), DIRECT_PAYMENT, misspent).problems())
                .hasEntrySatisfying("outcome", reason -> assertThat(reason).contains("cannot be looked at lightly"));
        assertThat(reviews.watch(planned.number(), START)).isEqualTo(AccountWatch.STANDARD);

        Map<String, Object> lighter = paymentReview("CONTINUE", "YES", "2027-06-14");
        lighter.put("watch", "LIGHT_TOUCH");
        sofia.complete(planned.key(), DIRECT_PAYMENT, lighter);

        assertThat(reviews.watch(planned.number(), START)).isEqualTo(AccountWatch.LIGHT_TOUCH);
        assertThat(reviews.watch(planned.number(), LocalDate.of(2027, 7, 1)))
                .as("one that begins later is new")
                .isEqualTo(AccountWatch.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"stillWanted, no longer wanted", "appropriate, no longer an appropriate way", "relativesRuleKept, law"})
    void letsNoDirectPaymentGoOnAgainstItsConditions(String question, String because) {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));
        startReview();
        open(LocalDate.of(2027, 6, 14));
        Map<String, Object> answers = paymentReview("CONTINUE", "YES", "2027-06-14");
        answers.put(question, "NO");
        Desk sofia = office.desk("sofia");

        assertThat(sofia.refused(planned.key(), DIRECT_PAYMENT, answers)
                        .problems()
                        .get("outcome"))
                .contains(because);
        answers.put(question, "YES");
        answers.put("balance", "1000000.01");
        assertThat(sofia.refused(planned.key(), DIRECT_PAYMENT, answers).problems())
                .containsOnlyKeys("balance");
    }

    @Test
    void refusesAReviewFromBeforeTheLastOne() {
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("CONTINUE"));
        startReview();
        open(LocalDate.of(2028, 1, 31));
        Map<String, Object> earlier = planReview("CONTINUE");
        earlier.put("heldOn", HELD.minusDays(1).toString());

        assertThat(amina.refused(planned.key(), PLAN, earlier).problems().get("heldOn"))
                .contains("The last review was held after that day");
    }

    @Test
    void letsNobodyEndSupportAfterTheirOwnReview() {
        accounts.ensure(
                "robin",
                "Robin",
                "Reid",
                DemoPeople.PASSWORD,
                Set.of("social-worker", "north-social-worker", "team-manager", "north-team-manager"));
        startReview();
        open(HELD);
        Desk robin = office.desk("robin");
        robin.complete(planned.key(), PLAN, planReview("END"));

        assertThat(robin.refused(planned.key(), END, ending("NEEDS_MET_ANOTHER_WAY", "2027-03-22"))
                        .problems())
                .containsOnlyKeys("decision");
        assertThat(letters.of(planned.number())).isEmpty();
    }

    @Test
    void opensAReviewThatIsAskedFor() {
        startReview();
        office.today(LocalDate.of(2027, 1, 11));
        assertThat(messages.tell(ReviewProcess.REVIEW_REQUESTED, planned.key(), Facts.NONE))
                .isTrue();

        assertThat(dueOn(PLAN)).isEqualTo(LocalDate.of(2027, 2, 8));
        JsonNode form = amina.form(planned.key(), PLAN);
        assertThat(form.has("reason")).isFalse();
        Map<String, Object> answers = planReview("CHANGE");
        answers.put("heldOn", "2027-01-11");
        answers.put("reason", "ASKED_FOR_BY_A_CARER");
        answers.put("caringTasks", List.of(caringTask("NO")));
        answers.put("changes", "Rosa has a new job.");
        amina.complete(planned.key(), PLAN, answers);
        assertThat(ended()).isEqualTo("EndEvent_ReviewDone");
        assertThat(messages.tell(ReviewProcess.REVIEW_REQUESTED, planned.key(), Facts.NONE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "heldOn, 2027-02-23, still to come",
        "heldOn, 2027-01-03, The plan started on 4 January 2027",
        "heldOn, , Answer this question",
        "heldOn, tomorrow, date",
        "ownWords, , Answer this question",
        "working, MAYBE, ",
        "hoursBought, -3, Write hours as a number",
        "hoursBought, ten, Write hours as a number",
        "outcome, , Answer this question",
        "working, NO, ",
        "budgetSuffices, NO, "
    })
    void refusesAReviewThatDoesNotHold(String field, String value, String because) {
        startReview();
        open(HELD);
        Map<String, Object> answers = planReview("CONTINUE");
        answers.put(field, value == null ? "" : value);

        Map<String, String> problems =
                amina.refused(planned.key(), PLAN, answers).problems();
        assertThat(problems.values()).anySatisfy(reason -> assertThat(reason).contains(because == null ? "" : because));
        assertThat(reviews.last(planned.number())).isEmpty();
    }

    @Test
    void refusesToGoOnWhenACarerHasStoppedATaskOrARowIsHalfFilled() {
        startReview();
        open(HELD);
        Map<String, Object> stopped = planReview("CONTINUE");
        stopped.put("caringTasks", List.of(caringTask("NO")));
        assertThat(amina.refused(planned.key(), PLAN, stopped).problems()).containsKey("outcome");

        Map<String, Object> half = planReview("CONTINUE");
        half.put("caringTasks", List.of(Map.of("carer", "Rosa", "task", "")));
        assertThat(problems(amina, PLAN, half)).containsKeys("caringTasks[0].task", "caringTasks[0].goesOn");

        Map<String, Object> unsaid = planReview("CHANGE");
        assertThat(problems(amina, PLAN, unsaid)).containsKey("changes");
        Map<String, Object> undeclared = planReview("CONTINUE");
        undeclared.put("reviewOutcome", "END");
        assertThat(problems(amina, PLAN, undeclared)).containsKey("reviewOutcome");
        assertThat(problems(amina, PLAN, Map.of())).hasSizeGreaterThan(8);
    }

    @Test
    void endsSupportAfterALetterAndNotice() {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("END"));
        Desk priya = office.desk("priya");
        JsonNode form = priya.form(planned.key(), END);
        assertThat(form.path("earliestEnd").asText()).isEqualTo("22 March 2027");
        assertThat(form.path("letterWords").asText()).contains("Dear Peter Marsh");

        Map<String, Object> tooSoon = ending("NEEDS_MET_ANOTHER_WAY", "2027-03-21");
        assertThat(priya.refused(planned.key(), END, tooSoon).problems())
                .containsEntry(
                        "lastDay",
                        "Notice given on 22 February 2027 runs until 22 March 2027. Support and payments go on until then.");
        assertThat(letters.of(planned.number())).isEmpty();
        assertThat(entitlements.of(planned.number()).get(0).lastDay()).isNull();

        priya.complete(planned.key(), END, ending("NEEDS_MET_ANOTHER_WAY", "2027-03-22"));
        assertThat(entitlements.of(planned.number()).get(0).lastDay()).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(letters.of(planned.number()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("The last day is 22 March 2027", "The community team takes over."));
        assertThat(running()).isEqualTo(1);
        office.today(LocalDate.of(2027, 3, 23));
        office.fire(planned.key(), "CatchEvent_SupportEnds");
        assertThat(ended()).isEqualTo("EndEvent_SupportEnded");
    }

    @Test
    void endsSupportAtOnceWhenThePersonHasDied() {
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("END"));
        office.desk("priya").complete(planned.key(), END, ending("DIED", "2027-02-14"));

        assertThat(letters.of(planned.number())).extracting(Letter::kind).containsExactly("END_OF_SUPPORT_AFTER_DEATH");
        office.fire(planned.key(), "CatchEvent_SupportEnds");
        assertThat(ended()).isEqualTo("EndEvent_SupportEnded");
    }

    @Test
    void goesOnWhenTheManagerDoesNotEndSupport() {
        pay();
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("END"));
        office.desk("priya")
                .complete(planned.key(), END, Map.of("decision", "GO_ON", "reasons", "Nothing would meet the needs."));

        assertThat(ended()).isEqualTo("EndEvent_SupportGoesOn");
        assertThat(entitlements.of(planned.number()).get(0).lastDay()).isNull();
        assertThat(decisions.of(planned.key())).extracting(Decision::outcome).contains("SUPPORT_GOES_ON");
    }

    /** H15: no end without a decision, its reasons, a letter, notice and what comes instead (LGSCO re Buckinghamshire). */
    @ParameterizedTest
    @CsvSource({"because", "metAfterwards", "lastDay", "sentOn", "sentBy"})
    void endsNoSupportWithoutEverythingTheLawAsksFor(String missing) {
        startReview();
        open(HELD);
        amina.complete(planned.key(), PLAN, planReview("END"));
        Map<String, Object> answers = ending("NEEDS_MET_ANOTHER_WAY", "2027-04-22");
        answers.remove(missing);

        assertThat(office.desk("priya").refused(planned.key(), END, answers).problems())
                .containsKey(missing);
        answers.putAll(ending("NEEDS_MET_ANOTHER_WAY", "2027-04-22"));
        answers.put("sentOn", "2027-02-24");
        assertThat(problems(office.desk("priya"), END, answers))
                .as("still to come")
                .containsOnlyKeys("sentOn");
        answers.put("sentOn", "2027-02-21");
        assertThat(problems(office.desk("priya"), END, answers))
                .as("before the review")
                .containsOnlyKeys("sentOn");
        assertThat(letters.of(planned.number())).isEmpty();
    }

    @Test
    void givesACarersReviewToACarersWorker() {
        planned = PlannedCase.carer(context);
        planSupport(planned);
        startReview();
        open(HELD);

        assertThat(amina.sees(planned.key(), PLAN)).isFalse();
        assertThat(office.desk("leah").sees(planned.key(), PLAN)).isTrue();
    }

    @Test
    void setsTheSameDateHoweverOftenItIsAsked() throws Exception {
        DelegateExecution execution = CaseExecution.of(planned.key(), Map.of("legalBasis", "CARE_ACT_ADULT"));
        for (int times = 0; times < 2; times++) {
            setReviewDate.execute(execution);
        }
        assertThat(reviewDates()).isEqualTo(1);
        for (int times = 0; times < 2; times++) {
            openRequestedReview.execute(execution);
        }
        assertThat(reviewDates()).isEqualTo(2);
    }

    private void planSupport(PlannedCase of) {
        plans.record(new SupportPlan(
                new PlanId(UUID.randomUUID()),
                of.number(),
                1,
                new ChoiceConversation(START.minusDays(30), Deployment.MANAGED, false, "You arrange it.", null),
                new PlanContent("To cook again", "Peter", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                List.of(new PlanLine(
                        1, "NUTRITION", "Eating", "Meals at weekends", HowMet.INFORMAL, "Rosa, his sister", null)),
                START,
                START.minusDays(20),
                "amina"));
    }

    private static KeptAnswer yes(SupportPlan plan) {
        SpendingQuestion question = new SpendingQuestion(
                SpendingKind.CARE_OR_SUPPORT,
                "A shower chair",
                Money.ofPence(2_000),
                PlanCover.DIRECT_PAYMENT,
                true,
                0,
                null,
                List.of(),
                false);
        return new KeptAnswer(
                UUID.randomUUID(),
                plan.caseNumber(),
                plan.id().value(),
                plan.version(),
                null,
                "The person",
                LocalDate.of(2027, 6, 14),
                question,
                new SpendingAnswer(
                        SpendingReply.YES, SpendingGround.IN_THE_PLAN, "law", "Yes.", "Go on.", "rule", "why"),
                "sofia");
    }

    private void pay() {
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        planned.number(),
                        office.payee(planned.number(), "Peter Marsh", "4321"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        START),
                new Terms(Money.ofPence(45_400), Money.NIL, Money.NIL, null, null),
                "owen");
    }

    private void startReview() {
        starter.start(ReviewProcess.KEY, planned.key(), planned.facts());
    }

    private NextReview next() {
        return reviews.next(planned.number()).orElseThrow();
    }

    private void open(LocalDate today) {
        office.today(today);
        office.fire(planned.key(), "CatchEvent_ReviewDue");
    }

    private static Map<String, Object> planReview(String outcome) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", HELD.toString());
        answers.put("reason", "PLANNED");
        answers.put("method", "FACE_TO_FACE");
        answers.put("ownWords", "I have been to the match twice.");
        answers.put("working", "YES");
        answers.put("whatHelps", "The morning visits.");
        answers.put("outcomesAchieved", "PARTLY");
        answers.put("caringTasks", List.of(caringTask("YES")));
        answers.put("changes", "");
        answers.put("budgetSuffices", "YES");
        answers.put("hoursBought", "10.5");
        answers.put("outcome", outcome);
        answers.put("reasons", "It meets the needs.");
        return answers;
    }

    private static Map<String, Object> caringTask(String goesOn) {
        return Map.of("carer", "Rosa, his sister", "task", "Meals at weekends", "goesOn", goesOn);
    }

    private static Map<String, Object> paymentReview(String outcome, String canManage, String heldOn) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", heldOn);
        answers.put("reason", "PLANNED");
        answers.put("method", "TELEPHONE");
        answers.put("ownWords", "The forms are hard for me.");
        answers.put("outcomesAchieved", "FULLY");
        answers.put("stillWanted", "YES");
        answers.put("canManage", canManage);
        answers.put("appropriate", "YES");
        answers.put("relativesRuleKept", "YES");
        answers.put("spentOnPlan", "YES");
        answers.put("accountUse", "Pays his assistant each week.");
        answers.put("balance", "812.50");
        answers.put("helpNeeded", "A payroll service");
        answers.put("outcome", outcome);
        answers.put("reasons", "Another way suits him better.");
        return answers;
    }

    private static Map<String, Object> ending(String because, String lastDay) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", "END");
        answers.put("reasons", "The needs are met by others now.");
        answers.put("because", because);
        answers.put("metAfterwards", "The community team takes over.");
        answers.put("lastDay", lastDay);
        answers.put("sentOn", HELD.toString());
        answers.put("sentBy", "POST");
        return answers;
    }

    /** Hands in the form again without taking the task again. */
    private Map<String, String> problems(Desk desk, String taskKey, Map<String, ?> answers) {
        return desk.refusal(Desk.expect(400, desk.submit(desk.task(planned.key(), taskKey), answers)))
                .problems();
    }

    private LocalDate dueOn(String taskKey) {
        Instant due = tasks.createTaskQuery()
                .processInstanceBusinessKey(planned.key())
                .taskDefinitionKey(taskKey)
                .singleResult()
                .getDueDate()
                .toInstant();
        return LocalDate.ofInstant(due, BusinessClock.ENGLAND);
    }

    private int reviewDates() {
        return office.jdbc()
                .sql("SELECT count(*) FROM fairway.review_date WHERE case_number = :number")
                .param("number", planned.key())
                .query(Integer.class)
                .single();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planned.key())
                .count();
    }

    private String ended() {
        assertThat(running()).isZero();
        List<HistoricActivityInstance> ends = history
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(end -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(end.getProcessInstanceId())
                                .processInstanceBusinessKey(planned.key())
                                .count()
                        == 1)
                .toList();
        return ends.get(0).getActivityId();
    }
}
