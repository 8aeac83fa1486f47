package org.fairway.process.pathway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.process.referral.ReferralExamples.adult;
import static org.fairway.process.referral.ReferralExamples.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.RunAgain;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.FollowUps;
import org.fairway.pathway.Stage;
import org.fairway.process.referral.ReferralExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a no: the council asks again on the day it named, and the case closes with its reason or begins anew. */
@FairwayTest
class PathwayTailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ASKED_AGAIN = LocalDate.of(2027, 1, 4);
    private static final LocalDate TRIED_AGAIN = LocalDate.of(2027, 2, 1);

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    CloseCaseDelegate closeCase;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    Letters letters;

    @BeforeEach
    void monday() {
        office.today(TODAY);
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void onlyAContactOfficerStartsAReferral() {
        String definition = office.desk("grace")
                .get(Desk.engine("/process-definition/key/PersonalBudgetPathwayProcess"))
                .body();
        String id = definition.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        for (String other : List.of("tom", "amina", "leah")) {
            assertThat(office.desk(other)
                            .post(
                                    Desk.engine("/process-definition/" + id + "/submit-form"),
                                    Map.of("variables", Map.of()))
                            .statusCode())
                    .isBetween(400, 403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "grace, PersonalBudgetPathwayProcess",
        "amina, PaymentChangeProcess ReviewRequestProcess SpendingQuestionProcess",
        "leah, CareChangeProcess PaymentChangeProcess ReviewRequestProcess SpendingQuestionProcess",
        "helen, PaymentRunProcess UpliftProcess",
        "tom, ",
        "priya, AbsenceCoverProcess",
        "fiona, AbsenceCoverProcess",
        "daniel, AbsenceCoverProcess",
        "martin, AbsenceCoverProcess"
    })
    void theWorkListOffersNobodyWhatWouldBeRefused(String person, String offered) {
        Desk desk = office.desk(person);
        List<String> keys = new ArrayList<>();
        Desk.json(desk.get(Desk.engine("/process-definition?latestVersion=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true&active=true&firstResult=0&maxResults=15")))
                .forEach(definition -> keys.add(definition.path("key").asText()));

        assertThat(keys).containsExactlyInAnyOrder(offered == null ? new String[0] : offered.split(" "));
        keys.stream().filter(key -> !key.equals("PaymentRunProcess")).forEach(desk::start);
    }

    @Test
    void asksAgainOnTheDayThatTheLetterNamed() {
        String number = advised();
        assertThat(cases.get(new CaseNumber(number)).stage()).isEqualTo(Stage.FOLLOW_UP);
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        JsonNode form = office.desk("amina").form(number, "Task_FollowUp");
        assertThat(form.path("lastLetterText").asText())
                .contains("23 November 2026")
                .contains("Rosalind Thistlewood");
        assertThat(form.path("contactText").asText()).isEqualTo("by phone");
        assertThat(office.desk("amina")
                        .refused(
                                number,
                                "Task_FollowUp",
                                with(found("NOTHING_MORE_NEEDED"), "contactedOn", "2027-01-05"))
                        .problems())
                .containsOnlyKeys("contactedOn");
        office.desk("amina").complete(number, "Task_FollowUp", found("NOTHING_MORE_NEEDED"));

        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(ASKED_AGAIN);
        assertThat(closedReason(number)).startsWith("We got in touch again and nothing more was needed");
        assertThat(instances(number)).isEmpty();
    }

    @Test
    void aCarerIsAskedAgainByACarersWorker() {
        String number = advised(ReferralExamples.carer());
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        assertThat(office.desk("amina").keys(number)).isEmpty();
        assertThat(office.desk("grace").keys(number)).isEmpty();
        assertThat(office.desk("leah").keys(number)).containsExactly("Task_FollowUp");
    }

    @Test
    void changedNeedsBeginANewReferralWithWhatIsKnown() {
        String number = advised();
        office.fire(number, "CatchEvent_FollowUpDue");
        office.today(ASKED_AGAIN);
        office.desk("amina").complete(number, "Task_FollowUp", found("NEEDS_CHANGED"));

        CaseNumber begun = requireNonNull(
                followUps.latest(new CaseNumber(number)).orElseThrow().newCase());
        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(ASKED_AGAIN);
        JsonNode form = office.desk("grace").form(begun.text(), "Task_RecordContact");
        assertThat(form.path("familyName").asText()).isEqualTo("Thistlewood");
        assertThat(form.path("preferredFormat").asText()).isEqualTo("LARGE_PRINT");
        assertThat(form.path("understood").asText()).contains("fallen on the stairs");
        assertThat(form.path("knownText").asText()).contains(number);

        office.desk("grace").complete(begun.text(), "Task_RecordContact", with(adult(), "appearanceOfNeed", "NO"));

        assertThat(cases.get(begun).person())
                .as("the same person although no NHS number is known")
                .isEqualTo(cases.get(new CaseNumber(number)).person());
    }

    @Test
    void whoCannotBeReachedIsWrittenToAndTriedOnceMore() {
        String number = advised();
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        JsonNode form = office.desk("amina").form(number, "Task_FollowUp");
        assertThat(form.path("triedBefore").asBoolean()).isFalse();
        assertThat(form.path("tryAgainOn").asText()).isEqualTo(TRIED_AGAIN.toString());
        office.desk("amina").complete(number, "Task_FollowUp", unreached());

        assertThat(cases.get(new CaseNumber(number)).closedOn()).isNull();
        assertThat(cases.get(new CaseNumber(number)).stage()).isEqualTo(Stage.FOLLOW_UP);
        assertThat(followUps.latest(new CaseNumber(number)).orElseThrow().tryAgainOn())
                .isEqualTo(TRIED_AGAIN);
        assertThat(lastLetter(number)).contains("Dear Rosalind Thistlewood", "we will try again", "1 February 2027");
    }

    @Test
    void theCaseClosesOnlyWhenASecondTryFailsAndTheyWereToldSo() {
        String number = advised();
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");
        office.desk("amina").complete(number, "Task_FollowUp", unreached());
        office.today(TRIED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        assertThat(office.desk("amina")
                        .form(number, "Task_FollowUp")
                        .path("triedBefore")
                        .asBoolean())
                .isTrue();
        Map<String, Object> last = new HashMap<>(found("COULD_NOT_BE_REACHED"));
        last.put("contactedOn", TRIED_AGAIN.toString());
        assertThat(office.desk("amina").refused(number, "Task_FollowUp", last).problems())
                .containsOnlyKeys("sentOn");
        last.put("sentOn", TRIED_AGAIN.toString());
        last.put("sentBy", "POST");
        office.desk("amina").complete(number, "Task_FollowUp", last);

        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(TRIED_AGAIN);
        assertThat(closedReason(number)).contains("more than once", "wrote to the person");
        assertThat(lastLetter(number)).contains("we are closing this case", "You can ask us for help at any time");
        assertThat(instances(number)).isEmpty();
    }

    @Test
    void whoIsReachedAtTheSecondTryIsReferredAnew() {
        String number = advised();
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");
        office.desk("amina").complete(number, "Task_FollowUp", unreached());
        office.today(TRIED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        office.desk("amina").complete(number, "Task_FollowUp", found("NEEDS_CHANGED"));

        assertThat(followUps.latest(new CaseNumber(number)).orElseThrow().newCase())
                .isNotNull();
        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(TRIED_AGAIN);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "sentOn, 2027-01-03, sentOn",
        "sentOn, 2027-01-05, sentOn",
        "sentOn, '', sentOn",
        "sentBy, '', sentBy",
        "tryAgainOn, '', tryAgainOn",
        "tryAgainOn, 2027-01-04, tryAgainOn",
        "tryAgainOn, 2027-02-02, tryAgainOn"
    })
    void refusesToLeaveSomebodyWithoutALetterAndADay(String field, String answer, String problem) {
        String number = advised();
        office.today(ASKED_AGAIN);
        office.fire(number, "CatchEvent_FollowUpDue");

        assertThat(office.desk("amina")
                        .refused(number, "Task_FollowUp", with(unreached(), field, answer))
                        .problems())
                .containsOnlyKeys(problem);
        assertThat(followUps.latest(new CaseNumber(number))).isEmpty();
    }

    @Test
    void closingTwiceKeepsTheFirstDayAndReason() {
        String number = advised();
        RunAgain.twice(engine, closeCase, instances(number).get(0).getId());
        LocalDate closedOn = cases.get(new CaseNumber(number)).closedOn();

        office.today(ASKED_AGAIN);
        RunAgain.twice(engine, closeCase, instances(number).get(0).getId());

        assertThat(cases.get(new CaseNumber(number)).closedOn()).isEqualTo(closedOn);
    }

    /** A case that got advice on Monday and waits for the day on which we ask again. */
    private String advised() {
        return advised(adult());
    }

    private String advised(Map<String, Object> contact) {
        String number = ReferralExamples.begin(office);
        office.desk("grace").complete(number, "Task_RecordContact", with(contact, "appearanceOfNeed", "NO"));
        office.desk("grace")
                .complete(
                        number,
                        "Task_SendAdvice",
                        ReferralExamples.advice(office.desk("grace").form(number, "Task_SendAdvice")));
        return number;
    }

    private static Map<String, Object> found(String outcome) {
        return Map.of(
                "contactedOn", "2027-01-04",
                "outcome", outcome,
                "found", "She has fallen on the stairs once since the letter came.");
    }

    private static Map<String, Object> unreached() {
        Map<String, Object> answers = new HashMap<>(found("COULD_NOT_BE_REACHED"));
        answers.put("sentOn", ASKED_AGAIN.toString());
        answers.put("sentBy", "POST");
        answers.put("tryAgainOn", TRIED_AGAIN.toString());
        return answers;
    }

    private String lastLetter(String number) {
        List<Letter> sent = letters.of(new CaseNumber(number));
        return sent.get(sent.size() - 1).text();
    }

    private List<ProcessInstance> instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    private String closedReason(String number) {
        return office.jdbc()
                .sql("SELECT closed_reason FROM fairway.pathway_case WHERE case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
