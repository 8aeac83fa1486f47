package org.fairway.process.reviewrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.Stage;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.HowMet;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.Risk;
import org.fairway.planning.SupportPlan;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.review.ReviewProcess;
import org.fairway.reviewrequest.PassOnContact;
import org.fairway.reviewrequest.RequestReason;
import org.fairway.reviewrequest.ReviewRequest;
import org.fairway.reviewrequest.ReviewRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Support is reviewed when somebody asks for it: Care Act 2014, section 27(1)(b). */
@FairwayTest
class ReviewRequestProcessTest {
    private static final String REQUEST = ReviewRequestProcess.REQUEST_REVIEW;
    private static final String TAKE_IN = ReviewRequestProcess.TAKE_IN_CONTACT;
    private static final String REVIEW = ReviewProcess.REVIEW_PLAN;
    private static final String WORDS =
            "His sister rang: he came home from hospital on Friday and cannot use the stairs.";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Plans plans;

    @Autowired
    Cases cases;

    @Autowired
    ReviewRequests requests;

    @Autowired
    PassOnContact passOnContact;

    @Autowired
    PathwayStarter starter;

    @Autowired
    Accounts accounts;

    private PlannedCase supported;
    private Desk amina;

    @BeforeEach
    void supportRuns() {
        supported = PlannedCase.adult(context);
        runSupport(supported);
        amina = office.desk("amina");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void opensTheReviewNowWithTheReason() {
        String request = amina.start(ReviewRequestProcess.KEY);
        assertThat(request).startsWith("REVIEW-");
        assertThat(offered(amina, request)).contains(supported.key());
        amina.complete(request, REQUEST, asking(supported.key(), "HOSPITAL"));

        JsonNode review = amina.form(supported.key(), REVIEW);
        assertThat(review.path("reason").asText()).isEqualTo("HOSPITAL");
        assertThat(review.path("requestWords").asText()).contains("a stay in hospital", WORDS);
        assertThat(review.path("ruleWords").asText()).contains("a review was asked for (Care Act 2014, section 27)");
        assertThat(requests.of(supported.number())).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(RequestReason.HOSPITAL);
            assertThat(kept.askedOn()).isEqualTo(PlannedCase.TODAY);
        });
        assertThat(amina.keys(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED_FOR_BY_THE_PERSON, ASKED_FOR_BY_THE_PERSON",
        "ASKED_FOR_BY_A_CARER, ASKED_FOR_BY_A_CARER",
        "CHANGE_IN_NEEDS, CHANGE_IN_NEEDS",
        "CHANGE_IN_A_CARERS_SITUATION, CHANGE_IN_A_CARERS_SITUATION",
        "SAFEGUARDING, SAFEGUARDING",
        "PROVIDER_FAILURE, PROVIDER_FAILURE",
        "DEATH, OTHER",
        "OTHER, OTHER"
    })
    void tellsTheReviewerWhy(String asked, String reason) {
        amina.complete(amina.start(ReviewRequestProcess.KEY), REQUEST, asking(supported.key(), asked));

        assertThat(amina.form(supported.key(), REVIEW).path("reason").asText()).isEqualTo(reason);
    }

    @Test
    void opensNothingWhileAReviewIsOpen() {
        amina.complete(amina.start(ReviewRequestProcess.KEY), REQUEST, asking(supported.key(), "HOSPITAL"));
        String again = amina.start(ReviewRequestProcess.KEY);

        assertThat(because(amina, again, supported.key())).contains("is open already");
        assertThat(requests.of(supported.number())).hasSize(1);
        amina.complete(again, REQUEST, Map.of("choice", "NOTHING"));
        assertThat(amina.keys(again)).isEmpty();
    }

    @Test
    void opensNothingForACaseThatIsClosedOrHasNoSupportYet() {
        PlannedCase planning = PlannedCase.adult(context);
        String request = amina.start(ReviewRequestProcess.KEY);
        assertThat(offered(amina, request)).doesNotContain(planning.key());
        assertThat(because(amina, request, planning.key())).startsWith("Nothing is in place yet");
        cases.close(supported.number(), "Support ended", PlannedCase.TODAY);

        assertThat(offered(amina, request)).doesNotContain(supported.key());
        assertThat(because(amina, request, supported.key())).contains("was closed on 23 November 2026");
        assertThat(amina.sees(supported.key(), REVIEW)).isFalse();
    }

    @Test
    void isForTheWorkersOfTheCaseAlone() {
        accounts.ensure("wanda", "Wanda", "Marsh", DemoPeople.PASSWORD, Set.of("social-worker", "south-social-worker"));
        PlannedCase carers = PlannedCase.carer(context);
        runSupport(carers);
        for (Desk other : List.of(office.desk("wanda"), office.desk("leah"))) {
            String request = other.start(ReviewRequestProcess.KEY);
            assertThat(offered(other, request)).doesNotContain(supported.key());
            assertThat(because(other, request, supported.key())).startsWith("Choose from the list");
        }
        String aminas = amina.start(ReviewRequestProcess.KEY);
        assertThat(offered(amina, aminas)).doesNotContain(carers.key());
        assertThat(because(amina, aminas, carers.key())).startsWith("Choose from the list");
        Desk leah = office.desk("leah");
        leah.complete(leah.start(ReviewRequestProcess.KEY), REQUEST, asking(carers.key(), "ASKED_FOR_BY_THE_PERSON"));
        assertThat(leah.sees(carers.key(), REVIEW)).isTrue();
        assertThat(startBy("tom")).isBetween(400, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "caseNumber, , caseNumber",
        "caseNumber, nonsense, caseNumber",
        "caseNumber, FW-2026-999999-X, caseNumber",
        "reason, , reason",
        "reason, NEW_CONTACT, reason",
        "reason, PLANNED, reason",
        "askedOn, , askedOn",
        "askedOn, 2026-11-24, askedOn",
        "askedOn, 1926-11-23, askedOn",
        "words, , words",
        "choice, PERHAPS, choice"
    })
    void asksForWhatIsMissingOrAbsurd(String field, String value, String wrong) {
        String request = amina.start(ReviewRequestProcess.KEY);
        Map<String, Object> answers = asking(supported.key(), "HOSPITAL");
        answers.put(field, value == null ? "" : value);

        assertThat(amina.refused(request, REQUEST, answers).problems()).containsOnlyKeys(wrong);
        assertThat(requests.of(supported.number())).isEmpty();
    }

    @Test
    void aContactAboutAnOpenCaseOpensItsReview() {
        passOnContact.pass(contact(supported.number()), "grace");

        JsonNode review = amina.form(supported.key(), REVIEW);
        assertThat(review.path("requestWords").asText()).contains("got in touch", WORDS);
        assertThat(review.has("reason")).as("the worker finds out").isFalse();
        assertThat(amina.sees(supported.key(), TAKE_IN)).isFalse();
    }

    @Test
    void aContactAboutACaseWithoutAReviewToOpenComesToItsWorkerWithADay() {
        PlannedCase planning = PlannedCase.adult(context);
        ReviewRequest contact = contact(planning.number());
        passOnContact.pass(contact, "grace");

        assertThat(office.desk("leah").sees(planning.key(), TAKE_IN)).isFalse();
        assertThat(office.desk("grace").sees(planning.key(), TAKE_IN)).isFalse();
        assertThat(amina.form(planning.key(), TAKE_IN).path("wordsText").asText())
                .isEqualTo(WORDS);
        Map<String, Object> answers = new HashMap<>(Map.of("takenInOn", "2026-11-22", "done", "I rang his sister."));
        assertThat(amina.refused(planning.key(), TAKE_IN, answers).problems()).containsOnlyKeys("takenInOn");
        answers.put("takenInOn", "2026-11-24");
        assertThat(amina.refused(planning.key(), TAKE_IN, answers).problems()).containsOnlyKeys("takenInOn");
        answers.put("takenInOn", "2026-11-23");
        amina.complete(planning.key(), TAKE_IN, answers);

        assertThat(requests.takenIn(contact.id()).orElseThrow().done()).isEqualTo("I rang his sister.");
        assertThat(amina.keys(planning.key())).isEmpty();
    }

    @Test
    void aContactWhileAReviewIsOpenComesToTheWorkerToo() {
        passOnContact.pass(contact(supported.number()), "grace");
        passOnContact.pass(contact(supported.number()), "grace");

        assertThat(amina.keys(supported.key())).containsExactlyInAnyOrder(REVIEW, TAKE_IN);
    }

    private void runSupport(PlannedCase planned) {
        LocalDate start = PlannedCase.TODAY.minusDays(7);
        plans.record(new SupportPlan(
                new PlanId(UUID.randomUUID()),
                planned.number(),
                1,
                new ChoiceConversation(start.minusDays(30), Deployment.MANAGED, false, "You arrange it.", null),
                new PlanContent("To cook again", "Peter", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                List.of(new PlanLine(
                        1, "NUTRITION", "Eating", "Meals at weekends", HowMet.INFORMAL, "Rosa, his sister", null)),
                start,
                start.minusDays(20),
                "amina"));
        cases.reach(planned.number(), Stage.REVIEW, PlannedCase.TODAY);
        starter.start(ReviewProcess.KEY, planned.key(), planned.facts());
    }

    private static ReviewRequest contact(CaseNumber about) {
        return new ReviewRequest(UUID.randomUUID(), about, RequestReason.NEW_CONTACT, WORDS, PlannedCase.TODAY, about);
    }

    private static Map<String, Object> asking(String caseNumber, String reason) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("choice", "REVIEW");
        answers.put("caseNumber", caseNumber);
        answers.put("reason", reason);
        answers.put("askedOn", PlannedCase.TODAY.toString());
        answers.put("words", WORDS);
        return answers;
    }

    private static List<String> offered(Desk desk, String request) {
        return new ArrayList<>(desk.form(request, REQUEST).path("supported").findValuesAsText("value"));
    }

    private static String because(Desk desk, String request, String caseNumber) {
        Map<String, String> problems =
                desk.refused(request, REQUEST, asking(caseNumber, "HOSPITAL")).problems();
        assertThat(problems).containsOnlyKeys("caseNumber");
        return String.valueOf(problems.get("caseNumber"));
    }

    private int startBy(String person) {
        JsonNode definition = Desk.json(amina.get(Desk.engine("/process-definition/key/" + ReviewRequestProcess.KEY)));
        return office.desk(person)
                .post(
                        Desk.engine(
                                "/process-definition/" + definition.path("id").asText() + "/submit-form"),
                        Map.of("variables", Map.of()))
                .statusCode();
    }
}
