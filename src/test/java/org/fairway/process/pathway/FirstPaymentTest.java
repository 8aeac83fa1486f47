package org.fairway.process.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PaymentChaseOutcome;
import org.fairway.pathway.PaymentChases;
import org.fairway.pathway.Stage;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.Deployment;
import org.fairway.planning.HowMet;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.Risk;
import org.fairway.planning.SupportPlan;
import org.fairway.process.agreement.AgreementForms;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.referral.ReferralExamples;
import org.fairway.process.task.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From an agreement to the first payment, and what is done when it does not come. */
@FairwayTest
class FirstPaymentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String RELEASED = "Msg_FirstPaymentReleased";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    private PathwayAt pathway;

    @Autowired
    PathwayMessages messages;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    PaymentChases chases;

    @Autowired
    Plans plans;

    @Autowired
    void pathway(ProcessEngineConfigurationImpl engine) {
        pathway = new PathwayAt(engine);
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
    void theFirstPaymentTakesTheCaseToItsReview() {
        String number = agreed();
        assertThat(pathway.standsAt(number)).containsExactly("Task_AwaitFirstPayment");
        assertThat(cases.get(new CaseNumber(number)).stage()).isEqualTo(Stage.FIRST_PAYMENT);

        assertThat(messages.tell(RELEASED, number, Facts.NONE)).isTrue();

        assertThat(pathway.standsAt(number)).contains("CallActivity_Review").doesNotContain("Task_AwaitFirstPayment");
        assertThat(messages.tell(RELEASED, number, Facts.NONE))
                .as("nothing waits any more")
                .isFalse();
    }

    @Test
    void aLatePaymentIsChasedAndAwaitedAgain() {
        String number = agreed();
        office.fire(number, "BoundaryEvent_FirstPaymentLate");
        JsonNode form = office.desk("sofia").form(number, "Task_ChaseFirstPayment");
        assertThat(form.path("agreedText").asText()).isEqualTo("no agreement is on record");
        assertThat(form.path("chasedText").asText()).isEqualTo("not yet");

        assertThat(refused(
                        number, ReferralExamples.with(chase("STILL_EXPECTED", "2026-12-04"), "chasedOn", "2026-11-24")))
                .containsOnlyKeys("chasedOn");
        assertThat(refused(number, chase("STILL_EXPECTED", "2026-11-22"))).containsOnlyKeys("expectedOn");
        assertThat(refused(number, chase("STILL_EXPECTED", null))).containsOnlyKeys("expectedOn");
        assertThat(refused(number, chase("PAID", null)))
                .as("the ledger knows of no payment")
                .containsOnlyKeys("outcome");
        office.desk("sofia").complete(number, "Task_ChaseFirstPayment", chase("STILL_EXPECTED", "2026-12-04"));

        assertThat(pathway.standsAt(number)).containsExactly("Task_AwaitFirstPayment");
        assertThat(chases.of(new CaseNumber(number)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.outcome()).isEqualTo(PaymentChaseOutcome.STILL_EXPECTED));
    }

    @Test
    void aPaymentThatComesWhileItIsChasedNeedsNobody() {
        String number = agreed();
        office.fire(number, "BoundaryEvent_FirstPaymentLate");

        assertThat(messages.tell(RELEASED, number, Facts.NONE)).isTrue();

        assertThat(office.desk("sofia").keys(number)).doesNotContain("Task_ChaseFirstPayment");
        assertThat(pathway.standsAt(number)).contains("CallActivity_Review");
    }

    /** What is said of a payment is held against the agreement and the ledger. */
    @Test
    void aChaseSaysWhatAgreementAndLedgerSay() {
        PlannedCase planned = PlannedCase.adult(context);
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        planned.startAgreement("DIRECT_PAYMENT");
        Desk sofia = office.desk("sofia");
        sofia.complete(planned.key(), "Task_CheckDirectPayment", AgreementForms.allConditionsHold());
        sofia.complete(planned.key(), "Task_SignAgreement", AgreementForms.signature());
        office.desk("owen").complete(planned.key(), "Task_CheckBankDetails", AgreementForms.confirmation());
        await(planned.key());
        office.fire(planned.key(), "BoundaryEvent_FirstPaymentLate");
        assertThat(sofia.form(planned.key(), "Task_ChaseFirstPayment")
                        .path("agreedText")
                        .asText())
                .startsWith("£454.00 a week to Mr P Marsh direct payment from 7 December 2026");
        assertThat(refused(planned.key(), chase("NOTHING_DUE", null)))
                .hasEntrySatisfying("outcome", reason -> assertThat(reason).contains("£454.00 a week is due"));
        sofia.complete(planned.key(), "Task_ChaseFirstPayment", chase("STILL_EXPECTED", "2026-12-04"));

        pay();
        assertThat(pathway.standsAt(planned.key())).containsExactly("CallActivity_Review");
        await(planned.key());
        office.fire(planned.key(), "BoundaryEvent_FirstPaymentLate");
        assertThat(sofia.form(planned.key(), "Task_ChaseFirstPayment")
                        .path("chasedText")
                        .asText())
                .startsWith("23 November 2026");
        assertThat(refused(planned.key(), chase("STILL_EXPECTED", "2026-12-04")))
                .hasEntrySatisfying(
                        "outcome", reason -> assertThat(reason).contains("The ledger shows that it has been paid"));
        sofia.complete(planned.key(), "Task_ChaseFirstPayment", chase("PAID", null));
    }

    @Test
    void nobodyWaitsForAPaymentThatIsNotDue() {
        String number = agreed();
        office.fire(number, "BoundaryEvent_FirstPaymentLate");

        office.desk("sofia").complete(number, "Task_ChaseFirstPayment", chase("NOTHING_DUE", null));

        assertThat(pathway.standsAt(number)).contains("CallActivity_Review");
    }

    private static Map<String, Object> chase(String outcome, @Nullable String expectedOn) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("outcome", outcome);
        answers.put("expectedOn", expectedOn);
        answers.put("found", "The account was checked a day after the last pay run had been prepared.");
        answers.put("chasedOn", "2026-11-23");
        return answers;
    }

    private Map<String, String> refused(String number, Map<String, Object> answers) {
        return office.desk("sofia")
                .refused(number, "Task_ChaseFirstPayment", answers)
                .problems();
    }

    /** A case that stands where an agreement has just come into force. */
    private String agreed() {
        Person person = new Person(
                new PersonId(UUID.randomUUID()),
                "Rosalind",
                "Thistlewood",
                LocalDate.of(1948, 3, 9),
                null,
                null,
                null,
                null,
                null);
        people.save(person);
        String number = cases.open(person.id(), LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number()
                .text();
        plans.record(plan(new CaseNumber(number)));
        await(number);
        return number;
    }

    /** Takes the pathway to where a first payment is awaited. */
    private void await(String number) {
        pathway.start(
                number,
                "Gateway_FirstPaymentAwaited",
                Map.of("deployment", "DIRECT_PAYMENT", "directPaymentAgreed", true, "firstPaymentAwaited", true));
    }

    /** Three people pay what is due on 4 December 2026. */
    private void pay() {
        office.today(LocalDate.of(2026, 11, 30));
        String run = office.desk("helen").start("PaymentRunProcess");
        office.desk("helen")
                .complete(run, "Task_PreparePaymentRun", Map.of("decision", "PREPARE", "payDate", "2026-12-04"));
        office.check(run);
        office.desk("ivan").complete(run, "Task_ApprovePaymentRun", Map.of("decision", "APPROVE"));
        office.desk("mary").complete(run, "Task_ReleasePaymentRun", Map.of("decision", "RELEASE"));
        office.desk("ivan").complete(run, "Task_SendPaymentFile", Map.of("decision", "SENT"));
    }

    private static SupportPlan plan(CaseNumber number) {
        return new SupportPlan(
                new PlanId(UUID.randomUUID()),
                number,
                1,
                new ChoiceConversation(
                        TODAY.minusDays(30),
                        Deployment.DIRECT_PAYMENT,
                        true,
                        "I choose who comes.",
                        PaymentFrequency.FOUR_WEEKLY),
                new PlanContent("To garden again", "Winifred", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                List.of(new PlanLine(1, "NUTRITION", "Eating", "Meals", HowMet.INFORMAL, "Winifred, her sister", null)),
                TODAY,
                TODAY.minusDays(20),
                "amina");
    }
}
