package org.fairway.process.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.allocation.Duties;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.Told;
import org.fairway.kernel.BusinessClock;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.Stage;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.planning.PlannedCase;
import org.fairway.signoff.PersonalBudgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The means come in after the figure was shared: above the financial limit needs are met for someone who asks the council
 * to arrange care, so nobody goes on to a plan at full cost without having been asked (Care Act 2014, section 18(3)).
 */
@FairwayTest
class MeansAfterSharingTest {
    private static final LocalDate TODAY = PlannedCase.TODAY;
    private static final String ASK = "Task_AskAboutArranging";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    Duties duties;

    @Autowired
    Letters letters;

    @Autowired
    Decisions decisions;

    @Autowired
    PersonalBudgets budgets;

    @Autowired
    PathwayStarter starter;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private PathwayAt pathway;
    private PlannedCase planned;
    private String number = "";
    private Desk amina;

    @BeforeEach
    void planning() {
        pathway = new PathwayAt(engine);
        planned = PlannedCase.adult(context);
        number = planned.key();
        amina = office.desk("amina");
        pathway.start(number, "CallActivity_SupportPlanning", Map.of());
        amina.complete(number, "Task_PreparePlan", PlannedCase.plan("MANAGED"));
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void whoIsAboveTheLimitAndDoesNotAskGetsAWrittenNoBeforeAnybodySignsOff() {
        planned.settle(rich());
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());

        assertThat(office.desk("priya").sees(number, "Task_SignOffPlan")).isFalse();
        assertThat(amina.form(number, "Task_ExplainNoDuty").path("reason").asText())
                .contains("above the financial limit");
        amina.complete(number, "Task_ExplainNoDuty", explained());

        assertThat(pathway.standsAt(number)).containsExactly("CallActivity_FollowUp");
        assertThat(cases.get(planned.number()).stage()).isEqualTo(Stage.FOLLOW_UP);
        assertThat(letters.of(planned.number()))
                .extracting(Letter::text)
                .anySatisfy(text -> assertThat(text).contains("You can ask us at any time", "23 May 2027"));
        assertThat(budgets.current(planned.number())).isEmpty();
        office.today(LocalDate.of(2027, 5, 24));
        office.fire(number, "CatchEvent_FollowUpDue");
        assertThat(amina.sees(number, "Task_FollowUp")).isTrue();
    }

    @Test
    void signOffGoesOnWhenTheyAskAfterAll() {
        planned.settle(rich());
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());
        amina.complete(
                number,
                "Task_ExplainNoDuty",
                Map.of("change", "PERSON_ASKS", "changeReason", "He rang when the letter about money came."));

        assertThat(provision()).isEqualTo("Care Act 2014, section 18(3)");
        office.desk("priya").complete(number, "Task_SignOffPlan", returned());
        amina.complete(number, "Task_ExplainReturnedPlan", PlannedCase.sent());
        amina.complete(number, "Task_PreparePlan", PlannedCase.plan("MANAGED"));
        amina.complete(number, "Task_AgreePlan", agreedAgain());
        assertThat(office.desk("priya").sees(number, "Task_SignOffPlan"))
                .as("what they asked for stands")
                .isTrue();
    }

    @Test
    void nothingIsDecidedTwiceForWhoIsWithinTheLimit() {
        planned.settle(Told.devon());
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());

        assertThat(office.desk("priya").sees(number, "Task_SignOffPlan")).isTrue();
        assertThat(decisions.of(number)).extracting(Decision::key).doesNotContain("DutyToMeet");
    }

    @Test
    void afterSignOffAWorkerAsksAndWhoAsksKeepsTheirSupport() {
        support();
        meansComeIn("NO");

        assertThat(amina.form(number, ASK).path("toldOn").asText()).isEqualTo("23 November 2026");
        assertThat(dueOn()).as("five working days").isEqualTo(LocalDate.of(2026, 11, 30));
        amina.complete(number, ASK, asked("ASKS"));

        assertThat(provision()).isEqualTo("Care Act 2014, section 18(3)");
        assertThat(amina.keys(number)).isEmpty();
        assertThat(pathway.standsAt(number)).containsExactly("CallActivity_Review");
    }

    @Test
    void afterSignOffWhoDoesNotAskGetsALetterAndAReview() {
        support();
        meansComeIn("NO");

        assertThat(amina.refused(number, ASK, asked("DOES_NOT_ASK")).problems()).containsOnlyKeys("advice");
        amina.complete(number, ASK, notAsking());

        assertThat(duties.current(planned.number()).orElseThrow().willMeetNeeds())
                .isFalse();
        assertThat(letters.of(planned.number()))
                .filteredOn(letter -> letter.kind().equals("ARRANGING_NOT_ASKED"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Dear Peter Marsh", "Nothing stops today", "Age UK", "If you disagree"));
        assertThat(amina.keys(number)).containsExactly("Task_ReviewPlan");
    }

    @Test
    void noAnswerIsNotANoAndIsAskedForAgain() {
        support();
        meansComeIn("NO");
        assertThat(amina.refused(number, ASK, asked("NO_ANSWER_YET")).problems())
                .containsOnlyKeys("askAgainOn");
        assertThat(amina.refused(number, ASK, with(asked("NO_ANSWER_YET"), "askAgainOn", "2026-12-08"))
                        .problems())
                .containsOnlyKeys("askAgainOn");
        assertThat(amina.refused(number, ASK, with(asked("ASKS"), "askedOn", "2026-11-22"))
                        .problems())
                .containsOnlyKeys("askedOn");
        amina.complete(number, ASK, with(asked("NO_ANSWER_YET"), "askAgainOn", "2026-12-07"));
        assertThat(amina.keys(number)).isEmpty();

        office.today(LocalDate.of(2026, 12, 7));
        office.fire(number, "CatchEvent_AskAgainDue");
        amina.complete(number, ASK, with(asked("ASKS"), "askedOn", "2026-12-07"));
        assertThat(provision()).isEqualTo("Care Act 2014, section 18(3)");
    }

    @Test
    void whileNoReviewCanBeOpenedYetSomebodyComesBackToIt() {
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());
        meansComeIn("NO");
        amina.complete(number, ASK, notAsking());
        assertThat(amina.keys(number)).isEmpty();
        office.desk("priya").complete(number, "Task_SignOffPlan", PlannedCase.approval());
        amina.complete(number, "Task_SendBudgetStatement", PlannedCase.sent());
        office.desk("ruth").complete(number, "Task_ArrangeManagedSupport", arranged());

        office.today(LocalDate.of(2026, 12, 7));
        office.fire(number, "CatchEvent_AskAgainDue");
        assertThat(amina.form(number, ASK).path("letterSent").asBoolean()).isTrue();
        amina.complete(number, ASK, asked("DOES_NOT_ASK"));

        assertThat(amina.keys(number)).containsExactly("Task_ReviewPlan");
    }

    @Test
    void nobodyIsAskedWhoHasAskedAlready() {
        support();
        meansComeIn("YES");

        assertThat(amina.keys(number)).isEmpty();
    }

    private LocalDate dueOn() {
        return LocalDate.ofInstant(
                engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(ASK)
                        .singleResult()
                        .getDueDate()
                        .toInstant(),
                BusinessClock.ENGLAND);
    }

    private static Told rich() {
        return Told.on("2026-11-23", "1986-05-10").savings("23250.01");
    }

    private String provision() {
        return duties.current(planned.number()).orElseThrow().provision();
    }

    /** Signed off and set up, so that the case waits for its review. */
    private void support() {
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());
        office.desk("priya").complete(number, "Task_SignOffPlan", PlannedCase.approval());
        amina.complete(number, "Task_SendBudgetStatement", PlannedCase.sent());
        office.desk("ruth").complete(number, "Task_ArrangeManagedSupport", arranged());
    }

    /** The person does not tell what they have and so counts as above the limit. */
    private void meansComeIn(String asksCouncil) {
        starter.start("FinancialAssessmentProcess", number, planned.facts());
        Desk tom = office.desk("tom");
        tom.complete(
                number,
                "Task_CollectFinancialInformation",
                Map.of(
                        "representation", "THE_PERSON",
                        "ableToArrange", "THE_PERSON",
                        "disclosed", "NO",
                        "fullCostExplained", "YES",
                        "asksCouncilToArrange", asksCouncil));
        tom.complete(
                number,
                "Task_VerifyMeansTest",
                Map.of(
                        "check", "CONFIRM",
                        "evidence", "He does not wish to say what he has.",
                        "toldOn", TODAY.toString(),
                        "toldHow", "POST",
                        "inForceFrom", TODAY.toString()));
    }

    private static Map<String, Object> explained() {
        return Map.of(
                "change", "NOTHING_CHANGED",
                "advice", "Age UK helps you to find somebody.",
                "sentOn", TODAY.toString(),
                "sentBy", "POST",
                "followUpOn", "2027-05-23");
    }

    private static Map<String, Object> asked(String answer) {
        return Map.of(
                "askedOn", TODAY.toString(), "answer", answer, "ownWords", "I rather see to it myself, said Peter.");
    }

    private static Map<String, Object> notAsking() {
        return with(
                with(with(asked("DOES_NOT_ASK"), "advice", "Age UK helps you to find somebody."), "sentBy", "POST"),
                "sentOn",
                TODAY.toString());
    }

    private static Map<String, Object> returned() {
        return Map.of(
                "decision", "RETURN",
                "returnReason", "NEED_NOT_MET",
                "explanation", "Getting about on Sundays is not covered.");
    }

    /** The copies of assessment and determination went out with the first version. */
    private static Map<String, Object> agreedAgain() {
        Map<String, Object> view = PlannedCase.agreement();
        List.of("assessmentCopyOn", "assessmentCopyBy", "determinationCopyOn", "determinationCopyBy")
                .forEach(view::remove);
        return view;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> arranged() {
        return Map.of(
                "arrangements",
                List.of(
                        Map.of("line", "1", "provider", "Riverside Care", "startsOn", "2026-12-07"),
                        Map.of("line", "2", "provider", "The Thursday Club", "startsOn", "2026-12-07")),
                "personsView",
                "I have met Joan and I like her.",
                "toldOn",
                TODAY.toString(),
                "toldBy",
                "IN_PERSON");
    }
}
