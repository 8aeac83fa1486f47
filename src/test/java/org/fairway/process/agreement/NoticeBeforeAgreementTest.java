package org.fairway.process.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.process.agreement.AgreementForms.allConditionsHold;
import static org.fairway.process.agreement.AgreementForms.confirmation;
import static org.fairway.process.agreement.AgreementForms.signature;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.ManagedSupport;
import org.fairway.agreement.ManagedSupports;
import org.fairway.planning.Plans;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.process.signoff.SignOffProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A lower budget holds when 28 days are over since the person was told it in writing (ombudsman decision 20 007 920): neither the
 * direct payment nor the support that the council arranges begins before. The letter of 30 November makes that 28 December.
 */
@FairwayTest
class NoticeBeforeAgreementTest {
    private static final String SIGN = DirectPaymentAgreementProcess.SIGN_AGREEMENT;
    private static final String ARRANGE = DirectPaymentAgreementProcess.ARRANGE_MANAGED_SUPPORT;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Agreements agreements;

    @Autowired
    ManagedSupports supports;

    @Autowired
    Plans plans;

    private PlannedCase planned;

    @BeforeEach
    void approveABudget() {
        planned = PlannedCase.adult(context);
        planned.approve(PlannedCase.plan("MANAGED"));
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void noAgreementBeginsBeforeTheNoticeIsOver() {
        lower("DIRECT_PAYMENT", "PRICE_IS_LESS");
        office.desk("sofia")
                .complete(planned.key(), DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT, allConditionsHold());
        assertThat(office.desk("sofia")
                        .form(planned.key(), SIGN)
                        .path("startsOn")
                        .asText())
                .isEqualTo("2026-12-28");

        assertThat(office.desk("sofia")
                        .refused(planned.key(), SIGN, signedFrom("2026-12-27"))
                        .problems())
                .hasEntrySatisfying(
                        "startsOn",
                        reason -> assertThat(reason)
                                .startsWith("The plan holds from 28 December 2026.")
                                .contains("what was paid until now goes on until then"));
        assertThat(agreements.current(planned.number())).isEmpty();

        office.desk("sofia").complete(planned.key(), SIGN, signedFrom("2026-12-28"));
        Map<String, Object> confirmed = confirmation();
        confirmed.put("calledBackOn", "2026-11-30");
        office.desk("owen").complete(planned.key(), DirectPaymentAgreementProcess.CHECK_BANK_DETAILS, confirmed);
        assertThat(agreements.current(planned.number()).orElseThrow().startsOn())
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void noSupportIsArrangedForADayBeforeTheNoticeIsOver() {
        lower("MANAGED", "PRICE_IS_LESS");

        assertThat(office.desk("ruth")
                        .refused(planned.key(), ARRANGE, arrangedFrom("2026-12-27"))
                        .problems())
                .containsOnlyKeys("arrangements[0].startsOn", "arrangements[1].startsOn")
                .hasEntrySatisfying(
                        "arrangements[0].startsOn",
                        reason -> assertThat(reason).contains("The plan holds from 28 December 2026"));

        office.desk("ruth").complete(planned.key(), ARRANGE, arrangedFrom("2026-12-28"));
        assertThat(arranged()).extracting(ManagedSupport::startsOn).containsOnly(LocalDate.of(2026, 12, 28));
    }

    /** Whoever asked for less themselves waits for nothing: the plan holds from its own first day. */
    @Test
    void nothingWaitsForWhatThePersonAskedForThemselves() {
        lower("MANAGED", "PERSON_ASKED");

        office.desk("ruth").complete(planned.key(), ARRANGE, arrangedFrom("2026-12-21"));
        assertThat(arranged()).extracting(ManagedSupport::startsOn).containsOnly(LocalDate.of(2026, 12, 21));
    }

    /** £10 less for each of ten hours of washing, told in a letter of 30 November. */
    private void lower(String deployment, String reason) {
        Map<String, Object> plan = PlannedCase.plan(deployment);
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("unitPrice", "28.40");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        plan.put("startsOn", "2026-12-21");
        plan.put(
                "decreases",
                List.of(Map.of(
                        "need", "PERSONAL_HYGIENE", "reason", reason, "words", "The new helper asks £28.40 an hour.")));
        planned.startPlanning();
        office.desk("amina").complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, plan);
        office.desk("amina").complete(planned.key(), SupportPlanningProcess.AGREE_PLAN, PlannedCase.agreement());
        planned.startSignOff();
        office.desk("daniel").complete(planned.key(), SignOffProcess.SIGN_OFF_PLAN, PlannedCase.approval());
        office.today(LocalDate.of(2026, 11, 30));
        office.desk("amina")
                .complete(
                        planned.key(),
                        SignOffProcess.SEND_BUDGET_STATEMENT,
                        Map.of("sentOn", "2026-11-30", "sentBy", "POST"));
        planned.startAgreement(deployment);
    }

    private List<ManagedSupport> arranged() {
        return supports.ofPlan(
                plans.current(planned.number()).orElseThrow().id().value());
    }

    private static Map<String, Object> signedFrom(String day) {
        Map<String, Object> signed = new HashMap<>(signature());
        signed.put("startsOn", day);
        return signed;
    }

    private static Map<String, Object> arrangedFrom(String day) {
        Map<String, Object> answers = new HashMap<>();
        answers.put(
                "arrangements",
                List.of(
                        Map.of("line", "1", "provider", "Riverside Care", "startsOn", day),
                        Map.of("line", "2", "provider", "Riverside Care", "startsOn", day)));
        answers.put("personsView", "I have met Joan and I like her.");
        answers.put("toldOn", "2026-11-30");
        answers.put("toldBy", "POST");
        return answers;
    }
}
