package org.fairway.process.pathway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.process.referral.ReferralExamples.adult;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.FollowUpOutcome;
import org.fairway.pathway.FollowUps;
import org.fairway.pathway.Stage;
import org.fairway.process.eligibility.AssessmentForms;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.referral.ReferralExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where a pathway turns, comes back and ends: every no is followed up, and every case that is over is closed. */
@FairwayTest
class PathwayEndsTest {
    private static final LocalDate TODAY = PlannedCase.TODAY;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    private PathwayAt pathway;
    private Desk grace;
    private Desk amina;
    private Desk priya;

    @Autowired
    void sit(ProcessEngineConfigurationImpl engine, Office office) {
        pathway = new PathwayAt(engine);
        grace = office.desk("grace");
        amina = office.desk("amina");
        priya = office.desk("priya");
    }

    @BeforeEach
    void monday() {
        office.today(TODAY);
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void whoWasNotEligibleIsReferredAnewWhenTheirNeedsHaveChanged() {
        String number = assessed("community");
        amina.complete(number, "Task_DecideEligibility", AssessmentForms.decision(TODAY, false));
        JsonNode form = amina.form(number, "Task_SendNotEligibleLetter");
        Map<String, Object> letter = new HashMap<>();
        letter.put("advice", form.path("advice").asText() + "The ring-and-ride bus goes to the club.");
        letter.put("prevention", "A falls class on Mondays.");
        letter.put("followUpOn", form.path("followUpOn").asText());
        letter.put("sentOn", "2026-10-22");
        letter.put("sentBy", "POST");
        assertThat(amina.refused(number, "Task_SendNotEligibleLetter", letter).problems())
                .as("sent more than a month ago")
                .containsOnlyKeys("sentOn");
        letter.put("sentOn", "2026-11-23");
        amina.complete(number, "Task_SendNotEligibleLetter", letter);
        assertThat(pathway.standsAt(number)).containsExactly("CallActivity_FollowUp");

        followUpOn(number, LocalDate.parse(form.path("followUpOn").asText()));
        amina.complete(number, "Task_FollowUp", followedUp("NEEDS_CHANGED", "2026-11-30"));

        CaseNumber anew = requireNonNull(
                followUps.latest(new CaseNumber(number)).orElseThrow().newCase());
        JsonNode contact = grace.form(anew.text(), "Task_RecordContact");
        assertThat(contact.path("familyName").asText())
                .as("nobody types again what is known")
                .isEqualTo("Thistlewood");
        assertThat(contact.path("gender").asText()).isEqualTo("FEMALE");
        assertThat(cases.get(new CaseNumber(number)).closedOn()).isNotNull();
    }

    @Test
    void whoseNeedsTheCouncilNeedNotMeetIsAskedAgain() {
        String number = assessed("nutrition", "hygiene");
        Map<String, Object> decision = AssessmentForms.decision(TODAY, true);
        decision.put("ordinarilyResident", "NO");
        amina.complete(number, "Task_DecideEligibility", decision);
        Map<String, Object> letter = new HashMap<>();
        letter.put("change", "NOTHING_CHANGED");
        letter.put("advice", "Westshire's own first contact team is told and rings on Friday.");
        letter.put("followUpOn", "2027-01-11");
        letter.put("sentBy", "POST");
        assertThat(amina.refused(number, "Task_ExplainNoDuty", letter).problems())
                .containsOnlyKeys("sentOn");
        letter.put("sentOn", "2026-11-23");
        amina.complete(number, "Task_ExplainNoDuty", letter);

        followUpOn(number, LocalDate.of(2027, 1, 11));
        amina.complete(number, "Task_FollowUp", unreached("2027-01-11", "2027-02-08"));
        assertThat(cases.get(new CaseNumber(number)).closedOn())
                .as("tried once more before it closes")
                .isNull();
        followUpOn(number, LocalDate.of(2027, 2, 8));
        Map<String, Object> last = unreached("2027-02-08", "");
        last.remove("tryAgainOn");
        amina.complete(number, "Task_FollowUp", last);
        assertThat(followUps.latest(new CaseNumber(number)).orElseThrow().outcome())
                .isEqualTo(FollowUpOutcome.COULD_NOT_BE_REACHED);
        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(LocalDate.of(2027, 2, 8));
    }

    @Test
    void aReturnedPlanIsPlannedAgain() {
        PlannedCase planned = PlannedCase.adult(context);
        pathway.start(planned.key(), "CallActivity_SupportPlanning", Map.of());
        plan(planned.key());
        priya.complete(
                planned.key(),
                "Task_SignOffPlan",
                Map.of(
                        "decision", "RETURN",
                        "returnReason", "NEED_NOT_MET",
                        "explanation", "Getting about on Sundays is not covered."));
        amina.complete(planned.key(), "Task_ExplainReturnedPlan", PlannedCase.sent());

        assertThat(pathway.standsAt(planned.key())).containsExactly("CallActivity_SupportPlanning");
        assertThat(cases.get(planned.number()).stage()).isEqualTo(Stage.SUPPORT_PLANNING);
        assertThat(amina.form(planned.key(), "Task_PreparePlan")
                        .path("changesAsked")
                        .asText())
                .contains("Getting about on Sundays is not covered.");
    }

    @Test
    void supportIsReviewedAgainAndAgainUntilItEnds() {
        PlannedCase planned = supported();
        review(planned.key(), LocalDate.of(2027, 1, 25), "CONTINUE");
        assertThat(pathway.standsAt(planned.key())).containsExactly("CallActivity_Review");

        review(planned.key(), LocalDate.of(2028, 1, 10), "END");
        priya.complete(planned.key(), "Task_EndSupport", ending("2028-01-10", "2028-02-14"));
        assertThat(cases.get(planned.number()).closedOn()).isNull();
        office.today(LocalDate.of(2028, 2, 15));
        office.fire(planned.key(), "CatchEvent_SupportEnds");

        assertThat(pathway.standsAt(planned.key())).isEmpty();
        assertThat(cases.get(planned.number()).closedOn()).isEqualTo(LocalDate.of(2028, 2, 15));
    }

    @Test
    void aChangeBeginsWithANewAssessment() {
        PlannedCase planned = supported();

        review(planned.key(), LocalDate.of(2027, 1, 25), "CHANGE");

        assertThat(pathway.standsAt(planned.key())).containsExactly("CallActivity_Eligibility");
        assertThat(cases.get(planned.number()).stage()).isEqualTo(Stage.ELIGIBILITY);
        assertThat(amina.sees(planned.key(), "Task_ArrangeAssessment")).isTrue();
    }

    /** An adult who has been assessed as unable to do these. */
    private String assessed(String... outcomes) {
        String number = ReferralExamples.begin(office);
        grace.complete(number, "Task_RecordContact", adult());
        amina.complete(number, "Task_ArrangeAssessment", AssessmentForms.arrangement(TODAY.plusDays(3)));
        amina.complete(number, "Task_AssessNeeds", AssessmentForms.needs(TODAY, outcomes));
        return number;
    }

    private void followUpOn(String number, LocalDate day) {
        office.today(day);
        office.fire(number, "CatchEvent_FollowUpDue");
    }

    private static Map<String, Object> followedUp(String outcome, String contactedOn) {
        return Map.of(
                "outcome", outcome,
                "contactedOn", contactedOn,
                "found", "Her niece answered and told how the last weeks went.");
    }

    private static Map<String, Object> unreached(String contactedOn, String tryAgainOn) {
        Map<String, Object> answers = new HashMap<>(followedUp("COULD_NOT_BE_REACHED", contactedOn));
        answers.put("sentOn", contactedOn);
        answers.put("sentBy", "POST");
        answers.put("tryAgainOn", tryAgainOn);
        return answers;
    }

    private void plan(String number) {
        amina.complete(number, "Task_PreparePlan", PlannedCase.plan("MANAGED"));
        amina.complete(number, "Task_AgreePlan", PlannedCase.agreement());
    }

    /** A case with managed support, which nobody has to wait for a payment for. */
    private PlannedCase supported() {
        PlannedCase planned = PlannedCase.adult(context);
        String number = planned.key();
        pathway.start(number, "CallActivity_SupportPlanning", Map.of());
        plan(number);
        priya.complete(number, "Task_SignOffPlan", PlannedCase.approval());
        amina.complete(number, "Task_SendBudgetStatement", PlannedCase.sent());
        office.desk("ruth").complete(number, "Task_ArrangeManagedSupport", arranged());
        assertThat(pathway.standsAt(number)).containsExactly("CallActivity_Review");
        return planned;
    }

    private static Map<String, Object> arranged() {
        List<Map<String, String>> rows = List.of(
                Map.of("line", "1", "provider", "Riverside Care", "startsOn", "2026-12-07"),
                Map.of("line", "2", "provider", "The Thursday Club", "startsOn", "2026-12-07"));
        return Map.of(
                "arrangements",
                rows,
                "personsView",
                "I have met Joan and I like her.",
                "toldOn",
                "2026-11-23",
                "toldBy",
                "IN_PERSON");
    }

    private void review(String number, LocalDate day, String outcome) {
        office.today(day);
        office.fire(number, "CatchEvent_ReviewDue");
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", day.toString());
        answers.put("reason", "PLANNED");
        answers.put("method", "FACE_TO_FACE");
        answers.put("ownWords", "I have been to the match twice.");
        answers.put("working", "YES");
        answers.put("whatHelps", "The morning visits.");
        answers.put("outcomesAchieved", "PARTLY");
        answers.put("changes", outcome.equals("CHANGE") ? "An evening visit is needed too." : "");
        answers.put("budgetSuffices", "YES");
        answers.put("outcome", outcome);
        answers.put("reasons", "It was looked at together.");
        amina.complete(number, "Task_ReviewPlan", answers);
    }

    private static Map<String, Object> ending(String sentOn, String lastDay) {
        return Map.of(
                "decision", "END",
                "reasons", "The needs are met by others now.",
                "because", "NEEDS_MET_ANOTHER_WAY",
                "metAfterwards", "The community team takes over.",
                "lastDay", lastDay,
                "sentOn", sentOn,
                "sentBy", "POST");
    }
}
