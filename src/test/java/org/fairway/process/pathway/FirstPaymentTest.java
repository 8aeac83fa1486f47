package org.fairway.process.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
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
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.Risk;
import org.fairway.planning.SupportPlan;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.task.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an agreement to the first payment, and what is done when it does not come. */
@FairwayTest
class FirstPaymentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String RELEASED = "Msg_FirstPaymentReleased";

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

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
        assertThat(standsAt(number)).containsExactly("Task_AwaitFirstPayment");
        assertThat(cases.get(new CaseNumber(number)).stage()).isEqualTo(Stage.FIRST_PAYMENT);

        assertThat(messages.tell(RELEASED, number, Facts.NONE)).isTrue();

        assertThat(standsAt(number)).contains("CallActivity_Review").doesNotContain("Task_AwaitFirstPayment");
        assertThat(messages.tell(RELEASED, number, Facts.NONE))
                .as("nothing waits any more")
                .isFalse();
    }

    @Test
    void aLatePaymentIsChasedAndAwaitedAgain() {
        String number = agreed();
        office.fire(number, "BoundaryEvent_FirstPaymentLate");

        assertThat(refused(number, chase("STILL_EXPECTED", "2026-11-22"))).containsOnlyKeys("expectedOn");
        assertThat(refused(number, chase("STILL_EXPECTED", null))).containsOnlyKeys("expectedOn");
        assertThat(refused(number, chase("PAID", null)))
                .as("the ledger knows of no payment")
                .containsOnlyKeys("outcome");
        office.desk("sofia").complete(number, "Task_ChaseFirstPayment", chase("STILL_EXPECTED", "2026-12-04"));

        assertThat(standsAt(number)).containsExactly("Task_AwaitFirstPayment");
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
        assertThat(standsAt(number)).contains("CallActivity_Review");
    }

    @Test
    void nobodyWaitsForAPaymentThatIsNotDue() {
        String number = agreed();
        office.fire(number, "BoundaryEvent_FirstPaymentLate");

        office.desk("sofia").complete(number, "Task_ChaseFirstPayment", chase("NOTHING_DUE", null));

        assertThat(standsAt(number)).contains("CallActivity_Review");
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
        ProcessInstantiationBuilder start = ProcessInstantiationBuilderImpl.createProcessInstanceByKey(
                engine.getCommandExecutorTxRequired(), PathwayProcess.KEY);
        start.businessKey(number)
                .setVariable("team", "north")
                .setVariable("legalBasis", "CARE_ACT_ADULT")
                .setVariable("workerGroup", "north-social-worker")
                .setVariable("alreadyReferred", false)
                .setVariable("deployment", "DIRECT_PAYMENT")
                .setVariable("directPaymentAgreed", true)
                .setVariable("firstPaymentAwaited", true)
                .startBeforeActivity("Gateway_FirstPaymentAwaited");
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> new StartProcessInstanceAtActivitiesCmd((ProcessInstantiationBuilderImpl) start)
                                .execute(context)));
        return number;
    }

    private static SupportPlan plan(CaseNumber number) {
        return new SupportPlan(
                new PlanId(UUID.randomUUID()),
                number,
                1,
                new ChoiceConversation(TODAY.minusDays(30), Deployment.DIRECT_PAYMENT, true, "I choose who comes."),
                new PlanContent("To garden again", "Winifred", Risk.LOW, "Falls", "The agency", "Exercises", "At home"),
                List.of(new PlanLine(1, "NUTRITION", "Eating", "Meals", HowMet.INFORMAL, "Winifred, her sister", null)),
                TODAY,
                TODAY.minusDays(20),
                "amina");
    }

    private List<String> standsAt(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(PathwayProcess.KEY)
                .list()
                .stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .toList();
    }
}
