package org.fairway.process.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.audit.Decisions;
import org.fairway.demo.DemoPeople;
import org.fairway.letter.Letters;
import org.fairway.letter.SentLetters;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.PlannedCase;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingReply;
import org.fairway.web.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question about spending is answered from the plan, kept, and told in writing. */
@FairwayTest
class SpendingQuestionProcessTest {
    private static final String CHOOSE = SpendingQuestionProcess.CHOOSE_PLAN;
    private static final String ASK = SpendingQuestionProcess.ANSWER_QUESTION;
    private static final String TELL = SpendingQuestionProcess.TELL_ANSWER;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    KeptAnswers kept;

    @Autowired
    DirectPaymentChecks checks;

    @Autowired
    Letters letters;

    @Autowired
    Decisions decisions;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private PlannedCase planned;
    private Desk amina;

    @BeforeEach
    void aPlanIsInForce() {
        planned = PlannedCase.adult(context);
        planned.approve(PlannedCase.mixedPlan());
        amina = office.desk("amina");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void whatThePlanSaysCanBeSpentAndTheAnswerIsKept() {
        String question = amina.start(SpendingQuestionProcess.KEY);
        assertThat(question).startsWith("SPEND-");
        amina.complete(question, CHOOSE, about(planned.key()));
        assertThat(amina.form(question, ASK).path("personName").asText()).isEqualTo("Peter Marsh");
        amina.complete(question, ASK, asking(1, "CARE_OR_SUPPORT"));

        JsonNode answer = amina.form(question, TELL);
        assertThat(answer.path("groundWords").asText()).contains("Care Act 2014, section 33(3)");
        amina.complete(question, TELL, told());

        assertThat(kept.of(planned.number())).singleElement().satisfies(one -> {
            assertThat(one.answer().reply()).isEqualTo(SpendingReply.YES);
            assertThat(one.planVersion()).isEqualTo(1);
            assertThat(one.line()).isEqualTo(1);
            assertThat(one.askedBy()).isEqualTo("The person");
            assertThat(one.givenBy()).isEqualTo("amina");
            assertThat(one.question().what()).isEqualTo("A shower chair");
        });
        assertThat(letters.of(planned.number()).stream()
                        .filter(letter -> letter.kind().equals("SPENDING_ANSWER"))
                        .toList())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("A shower chair (£20.00)", "Yes. It is in your plan.", "version 1 of your plan"));
        assertThat(decisions.of(planned.key()))
                .anySatisfy(made -> assertThat(made.rules()).containsExactly("Rule_SupportInThePlan"));
        assertThat(amina.keys(question)).isEmpty();
        new SentLetters(jdbc, letters).compare(planned.number(), "SPENDING_ANSWER");
    }

    @Test
    void anotherLineOrNoneAsksTheWorkerBecauseThePlanCanChange() {
        assertThat(answer(asking(2, "CARE_OR_SUPPORT")).answer().ground()).isEqualTo(SpendingGround.HELD_BY_OTHERS);
        Map<String, Object> dog = asking(0, "ASSISTANCE_DOG");
        dog.put("meetsNeed", "YES");
        KeptAnswer asked = answer(dog);
        assertThat(asked.answer().reply()).isEqualTo(SpendingReply.ASK_YOUR_WORKER);
        assertThat(asked.line()).isNull();
    }

    @Test
    void healthTaskIsPaidForOnlyFromTheNhssMoney() {
        for (int line : List.of(0, 1, 2)) {
            Map<String, Object> said = asking(line, "HEALTH_TASK");
            said.putAll(Map.of("nhsPays", "YES", "meetsNeed", "YES"));
            KeptAnswer asked = answer(said);
            assertThat(asked.answer().reply()).isEqualTo(SpendingReply.ASK_YOUR_WORKER);
            assertThat(asked.question().cover()).isEqualTo(PlanCover.NHS_UNPLANNED);
        }
        Map<String, Object> task = asking(0, "HEALTH_TASK");
        task.putAll(Map.of("nhsPays", "NO", "meetsNeed", "YES"));
        assertThat(answer(task).answer().reply()).isEqualTo(SpendingReply.NO);
    }

    @Test
    void aStayInACareHomeIsAddedToOthers() {
        Map<String, Object> stay = asking(1, "CARE_HOME_STAY");
        stay.putAll(Map.of("stayFrom", "2027-01-04", "stayUntil", "2027-01-19"));
        stay.put("staysBefore", List.of(Map.of("from", "2026-12-01", "until", "2026-12-15")));
        KeptAnswer refused = answer(stay);
        assertThat(refused.answer().ground()).isEqualTo(SpendingGround.CARE_HOME);
        assertThat(refused.answer().reply()).isEqualTo(SpendingReply.ASK_YOUR_WORKER);
        assertThat(refused.question().staysBefore()).hasSize(1);
        stay.put("stayUntil", "2027-01-18");
        assertThat(answer(stay).answer().reply()).isEqualTo(SpendingReply.YES);
    }

    @Test
    void aCloseRelativeIsNotPaidWhereNothingWasFoundNecessary() {
        Map<String, Object> husband = asking(1, "CARE_OR_SUPPORT");
        husband.put("relative", "SPOUSE_OR_PARTNER");
        husband.put("relativePaidFor", "CARE");
        assertThat(answer(husband).answer().ground()).isEqualTo(SpendingGround.CLOSE_RELATIVE);
        husband.put("relative", "RELATIVE_ELSEWHERE");
        husband.remove("relativePaidFor");
        assertThat(answer(husband).answer().reply()).isEqualTo(SpendingReply.YES);
    }

    /** SI 2014/2871 regulation 3: what is found necessary is that one relative is paid, for one thing. */
    @ParameterizedTest(name = "found necessary: {0} for {1}; asked: {2} for {3}: {4}")
    @CsvSource({
        "SPOUSE_OR_PARTNER, CARE, SPOUSE_OR_PARTNER, CARE, YES",
        "SPOUSE_OR_PARTNER, CARE, SPOUSE_OR_PARTNER, MANAGING, NO",
        "SPOUSE_OR_PARTNER, MANAGING, SPOUSE_OR_PARTNER, MANAGING, YES",
        "SPOUSE_OR_PARTNER, MANAGING, SPOUSE_OR_PARTNER, CARE, NO",
        "CLOSE_RELATIVE_IN_HOUSEHOLD, CARE, CLOSE_RELATIVE_IN_HOUSEHOLD, CARE, YES",
        "CLOSE_RELATIVE_IN_HOUSEHOLD, CARE, SPOUSE_OR_PARTNER, CARE, NO",
        "SPOUSE_OR_PARTNER, CARE, CLOSE_RELATIVE_IN_HOUSEHOLD, CARE, NO"
    })
    void anExceptionFreesOneRelativeForOnePurpose(
            PaidRelative found, RelativePaidFor foundFor, String asked, String askedFor, SpendingReply reply) {
        foundNecessary(found, foundFor);
        Map<String, Object> relative = asking(1, "CARE_OR_SUPPORT");
        relative.putAll(Map.of("relative", asked, "relativePaidFor", askedFor));

        assertThat(answer(relative).answer().reply()).isEqualTo(reply);
    }

    @Test
    void keptAnswersAreReadByThoseWhoMaySeeTheCase() {
        answer(asking(1, "CARE_OR_SUPPORT"));
        String path = "/api/cases/" + planned.key() + "/spending-answers";

        JsonNode read = Caller.json(Caller.as(office, "amina").get(path));
        assertThat(read).hasSize(1);
        assertThat(read.at("/0/answer").asText()).isEqualTo("YES");
        assertThat(read.at("/0/cost").asText()).isEqualTo("20.00");
        assertThat(read.at("/0/planVersion").asInt()).isEqualTo(1);
        assertThat(Caller.as(office, "ben").get(path).statusCode()).isEqualTo(403);
        assertThat(Caller.as(office, "amina")
                        .get("/api/cases/FW-2026-999999-X/spending-answers")
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void endsWithoutATraceWhenNobodyAsked() {
        String question = amina.start(SpendingQuestionProcess.KEY);
        amina.complete(question, CHOOSE, Map.of("choice", "NOTHING"));
        assertThat(amina.keys(question)).isEmpty();

        String takenBack = started();
        amina.complete(takenBack, ASK, Map.of("choice", "NOTHING"));
        assertThat(amina.keys(takenBack)).isEmpty();
        assertThat(kept.of(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "planLine, , planLine",
        "planLine, 3, planLine",
        "planLine, -1, planLine",
        "planLine, nonsense, planLine",
        "kind, , kind",
        "kind, YACHT, kind",
        "what, , what",
        "cost, , cost",
        "cost, -1, cost",
        "cost, 12.345, cost",
        "cost, 100000.01, cost",
        "relative, , relative",
        "asker, , asker",
        "askedOn, , askedOn",
        "askedOn, 2026-11-24, askedOn",
        "askedOn, 2024-11-24, askedOn"
    })
    void asksForWhatIsMissingOrAbsurd(String field, String value, String wrong) {
        String question = started();
        Map<String, Object> answers = asking(1, "CARE_OR_SUPPORT");
        answers.put(field, value == null ? "" : value);

        assertThat(amina.refused(question, ASK, answers).problems()).containsOnlyKeys(wrong);
        assertThat(kept.of(planned.number())).isEmpty();
    }

    @Test
    void asksForWhatItsKindNeeds() {
        String question = started();
        assertThat(problems(question, asking(9, "CARE_OR_SUPPORT"))).containsExactly("planLine");
        assertThat(problems(question, asking(0, "DISABILITY_COST"))).containsExactly("meetsNeed");
        assertThat(problems(question, asking(1, "COUNCIL_SERVICE"))).containsExactly("boughtBefore");
        assertThat(problems(question, asking(1, "HEALTH_TASK"))).containsExactly("nhsPays");
        assertThat(problems(question, asking(1, "CARE_HOME_STAY"))).containsExactlyInAnyOrder("stayFrom", "stayUntil");
        Map<String, Object> wife = asking(1, "CARE_OR_SUPPORT");
        wife.put("relative", "SPOUSE_OR_PARTNER");
        assertThat(problems(question, wife)).containsExactly("relativePaidFor");
        Map<String, Object> backwards = asking(1, "CARE_HOME_STAY");
        backwards.putAll(Map.of("stayFrom", "2027-01-04", "stayUntil", "2027-01-04"));
        backwards.put("staysBefore", List.of(Map.of("from", "2026-12-15", "until", "2026-12-01")));
        assertThat(problems(question, backwards)).containsExactlyInAnyOrder("stayUntil", "staysBefore[0].until");
        Map<String, Object> again = asking(1, "CARE_HOME_STAY");
        again.putAll(Map.of("stayFrom", "2027-05-01", "stayUntil", "2027-05-16"));
        again.put(
                "staysBefore",
                List.of(
                        Map.of("from", "2027-04-20", "until", "2027-05-01"),
                        Map.of("from", "2027-05-01", "until", "2027-05-16")));
        assertThat(problems(question, again)).containsExactly("staysBefore[1].from");
        backwards.put("stayUntil", "2028-01-05");
        assertThat(problems(question, backwards)).contains("stayUntil");
    }

    @Test
    void isForThoseWhoWorkWithThePerson() {
        nameOf(planned, "Hathersage");
        accounts.ensure("wanda", "Wanda", "Marsh", DemoPeople.PASSWORD, Set.of("social-worker", "south-social-worker"));
        for (Desk other : List.of(office.desk("wanda"), office.desk("leah"))) {
            String question = other.start(SpendingQuestionProcess.KEY);
            for (String whose : List.of(planned.key(), "Peter Hathersage")) {
                assertThat(other.refused(question, CHOOSE, about(whose)).problems())
                        .containsOnlyKeys("whose");
            }
        }
        Desk sofia = office.desk("sofia");
        String question = sofia.start(SpendingQuestionProcess.KEY);
        sofia.complete(question, CHOOSE, about(planned.key()));
        sofia.complete(question, ASK, asking(1, "CARE_OR_SUPPORT"));
        assertThat(sofia.sees(question, TELL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FW-2026-999999-X", "Nobody Such", "%", "Mars"})
    void whoeverCannotBeFoundIsNotGuessed(String whose) {
        String question = amina.start(SpendingQuestionProcess.KEY);

        assertThat(amina.refused(question, CHOOSE, about(whose)).problems()).containsOnlyKeys("whose");
    }

    @Test
    void oneNameOfSeveralPeopleAsksForTheNumber() {
        nameOf(planned, "Quartermain");
        String question = amina.start(SpendingQuestionProcess.KEY);
        amina.complete(question, CHOOSE, about("  quartermain "));
        assertThat(amina.form(question, ASK).path("caseNumber").asText()).isEqualTo(planned.key());

        PlannedCase other = PlannedCase.adult(context);
        other.approve(PlannedCase.mixedPlan());
        nameOf(other, "Quartermain");
        String another = amina.start(SpendingQuestionProcess.KEY);
        assertThat(amina.refused(another, CHOOSE, about("Peter Quartermain"))
                        .problems()
                        .get("whose"))
                .contains(planned.key(), other.key());
    }

    @Test
    void onlyTheLinesOfThatPlanAreShown() {
        JsonNode lines = amina.form(started(), ASK).path("planLines");

        assertThat(lines.findValuesAsText("value")).containsExactly("1", "2", "0");
        assertThat(lines.findValuesAsText("label").get(0)).contains("Help with a shower", ": direct payment");
    }

    @Test
    void aHealthTaskOnALineThatTheNhsPaysForIsAllowedAndKeptAsProtection() {
        planned = PlannedCase.adult(context);
        planned.approve(PlannedCase.withPhysiotherapyByTheNhs());
        assertThat(amina.form(started(), ASK).path("nhsLines").get(0).asText()).isEqualTo("3");

        KeptAnswer answer = answer(asking(3, "HEALTH_TASK"));

        assertThat(answer.answer().reply()).isEqualTo(SpendingReply.YES);
        assertThat(answer.question().cover()).isEqualTo(PlanCover.NHS);
        assertThat(decisions.of(planned.key()))
                .anySatisfy(made -> assertThat(made.rules()).containsExactly("Rule_HealthTaskPaidByTheNhs"));
        assertThat(answer(asking(3, "CARE_OR_SUPPORT")).answer().ground()).isEqualTo(SpendingGround.HELD_BY_OTHERS);
    }

    @Test
    void isToldBetweenTheDayItWasAskedAndToday() {
        String question = started();
        amina.complete(question, ASK, asking(1, "CARE_OR_SUPPORT"));
        for (String day : List.of("2026-11-22", "2026-11-24")) {
            Map<String, Object> told = told();
            told.put("toldOn", day);
            assertThat(amina.refused(question, TELL, told).problems()).containsOnlyKeys("toldOn");
        }
    }

    @Test
    void noAnswerIsEverChanged() {
        KeptAnswer answer = answer(asking(1, "CARE_OR_SUPPORT"));

        assertThatThrownBy(() -> jdbc.sql("UPDATE fairway.spending_answer SET reply = 'NO' WHERE answer_id = :id")
                        .param("id", answer.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        kept.keep(answer);
        assertThat(kept.of(planned.number())).containsExactly(answer);
    }

    private void foundNecessary(PaidRelative relative, RelativePaidFor purpose) {
        checks.record(new DirectPaymentCheck(
                UUID.randomUUID(),
                planned.number(),
                new DirectPaymentTests(
                        PaymentLaw.ADULT_WITH_CAPACITY, PaymentRequest.MADE, false, true, true, true, true),
                "Peter Marsh",
                PlannedCase.TODAY,
                null,
                null,
                null,
                "He can say how and when he is helped.",
                relative,
                purpose,
                true,
                "Nobody else can read his signs.",
                "I want to choose who comes.",
                "sofia",
                PlannedCase.TODAY,
                null));
    }

    private String started() {
        String question = amina.start(SpendingQuestionProcess.KEY);
        amina.complete(question, CHOOSE, about(planned.key()));
        return question;
    }

    private static Map<String, Object> about(String whose) {
        return Map.of("choice", "QUESTION", "whose", whose);
    }

    private void nameOf(PlannedCase planned, String familyName) {
        jdbc.sql("""
                        UPDATE fairway.person SET family_name = :name
                        WHERE person_id = (SELECT person_id FROM fairway.pathway_case WHERE case_number = :case)
                        """).param("name", familyName).param("case", planned.key()).update();
    }

    /** What is kept of the question; the letter about it says the same. */
    private KeptAnswer answer(Map<String, Object> answers) {
        String question = started();
        amina.complete(question, ASK, answers);
        amina.complete(question, TELL, told());
        new SentLetters(jdbc, letters).compare(planned.number(), "SPENDING_ANSWER");
        List<KeptAnswer> all = kept.of(planned.number());
        return all.get(all.size() - 1);
    }

    private Set<String> problems(String question, Map<String, Object> answers) {
        return amina.refused(question, ASK, answers).problems().keySet();
    }

    private Map<String, Object> asking(int line, String kind) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("choice", "QUESTION");
        answers.put("planLine", String.valueOf(line));
        answers.put("kind", kind);
        answers.put("what", "A shower chair");
        answers.put("cost", "20.00");
        answers.put("relative", "NOBODY_RELATED");
        answers.put("asker", "PERSON");
        answers.put("askedOn", "2026-11-23");
        return answers;
    }

    private static Map<String, Object> told() {
        return new HashMap<>(Map.of("toldOn", "2026-11-23", "toldBy", "POST"));
    }
}
