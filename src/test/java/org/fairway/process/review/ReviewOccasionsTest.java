package org.fairway.process.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.kernel.Money;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.planning.PlannedCase;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewKind;
import org.fairway.review.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reviews that something calls for before the yearly ones: free weeks that end, and capacity that comes back for a time. */
@FairwayTest
class ReviewOccasionsTest {
    private static final String DIRECT_PAYMENT = ReviewProcess.REVIEW_DIRECT_PAYMENT;
    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final LocalDate REVIEWED = LocalDate.of(2027, 5, 17);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    StartEntitlement startEntitlement;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    DirectPaymentChecks checks;

    @Autowired
    Reviews reviews;

    @Autowired
    PathwayStarter starter;

    private PlannedCase planned;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
    }

    @AfterEach
    void backToNow() {
        endEntitlement.end(planned.number(), START.minusDays(1), "End of the test", "owen");
        office.time().backToNow();
    }

    /** SI 2014/2672, regulation 3: six weeks from 7 December are free; a worker is asked two weeks before they are over. */
    @Test
    void asksAWorkerBeforeTheFreeWeeksEnd() {
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        List<Object> lines = new ArrayList<>((List<?>) plan.get("planLines"));
        lines.add(Map.of(
                "need", "PERSONAL_HYGIENE",
                "howMet", "FREE_REABLEMENT",
                "support", "Practising the stairs each morning.",
                "givenBy", "The reablement team",
                "freeUntil", "2027-01-17"));
        plan.put("planLines", lines);
        planned.approve(plan);

        startReview();
        assertThat(next())
                .isEqualTo(new NextReview(
                        ReviewKind.PLAN,
                        LocalDate.of(2027, 1, 3),
                        LocalDate.of(2027, 1, 17),
                        NextReview.Rule.END_OF_FREE_REABLEMENT));
        assertThat(office.desk("amina").sees(planned.key(), ReviewProcess.REVIEW_PLAN))
                .isFalse();
        open(LocalDate.of(2027, 1, 4));

        assertThat(office.desk("amina")
                        .form(planned.key(), ReviewProcess.REVIEW_PLAN)
                        .path("ruleWords")
                        .asText())
                .contains("17 January 2027", "worked out and told before anything is charged");
    }

    /** Somebody authorised goes on receiving it while capacity is back for a time, and it is looked at again. */
    @Test
    void goesOnWithTheAuthorisedPersonWhereCapacityIsBackForATime() {
        paidTo(PaymentLaw.ADULT_WITHOUT_CAPACITY);
        JsonNode form = office.desk("sofia").form(planned.key(), DIRECT_PAYMENT);
        assertThat(form.path("authorised").asBoolean()).isTrue();
        Map<String, Object> answers = review("FOR_A_TIME");
        assertThat(refused(answers)).containsOnlyKeys("capacityWords");
        answers.put("capacityWords", "Clear since her new tablets; she signs the time sheets with him.");
        for (String wrong : List.of("", "2027-05-17", "2027-08-10")) {
            answers.put("lookAgainBy", wrong);
            assertThat(refused(answers)).as("looked at again on " + wrong).containsOnlyKeys("lookAgainBy");
        }
        answers.put("lookAgainBy", "2027-06-07");
        office.desk("sofia").complete(planned.key(), DIRECT_PAYMENT, answers);

        startReview();
        assertThat(next())
                .as("three weeks on, although it opens before this review was held")
                .isEqualTo(new NextReview(
                        ReviewKind.DIRECT_PAYMENT,
                        LocalDate.of(2027, 5, 10),
                        LocalDate.of(2027, 6, 7),
                        NextReview.Rule.LOSS_OF_CAPACITY));
        open(LocalDate.of(2027, 6, 7));
        Map<String, Object> lost = review("NO");
        lost.put("heldOn", "2027-06-07");
        office.desk("sofia").complete(planned.key(), DIRECT_PAYMENT, lost);
        startReview();
        assertThat(next().rule()).isNotEqualTo(NextReview.Rule.LOSS_OF_CAPACITY);
    }

    @Test
    void doesNotGoOnAsItIsWhereCapacityIsBackToStay() {
        paidTo(PaymentLaw.ADULT_WITHOUT_CAPACITY);
        Map<String, Object> answers = review("TO_STAY");
        answers.put("capacityWords", "Assessed twice this spring.");

        assertThat(refused(answers))
                .hasEntrySatisfying(
                        "outcome", reason -> assertThat(reason).startsWith("The person has capacity again"));
        answers.put("outcome", "CHANGE");
        office.desk("sofia").complete(planned.key(), DIRECT_PAYMENT, answers);
    }

    @Test
    void asksNothingOfCapacityWhereThePersonAskedThemselves() {
        paidTo(PaymentLaw.ADULT_WITH_CAPACITY);
        assertThat(office.desk("sofia")
                        .form(planned.key(), DIRECT_PAYMENT)
                        .path("authorised")
                        .asBoolean())
                .isFalse();

        assertThat(refused(review("FOR_A_TIME"))).containsOnlyKeys("capacityAgain");
    }

    /** A direct payment on that law, whose first review is open on 17 May 2027. */
    private void paidTo(PaymentLaw law) {
        planned.approve(PlannedCase.plan("DIRECT_PAYMENT"));
        checks.record(new DirectPaymentCheck(
                UUID.randomUUID(),
                planned.number(),
                new DirectPaymentTests(law, PaymentRequest.MADE, false, true, true, true, true),
                "Ruth Marsh",
                PlannedCase.TODAY,
                null,
                null,
                null,
                "She can say how and when she is helped.",
                PaidRelative.NOBODY_RELATED,
                null,
                null,
                null,
                "I want to choose who comes.",
                "sofia",
                PlannedCase.TODAY,
                null));
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        planned.number(),
                        office.payee(planned.number(), "Ruth Marsh", "4322"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        START),
                new Terms(Money.ofPence(45_400), Money.NIL, Money.NIL, null, null),
                "owen");
        startReview();
        open(LocalDate.of(2027, 1, 25));
        office.desk("amina").complete(planned.key(), ReviewProcess.REVIEW_PLAN, reviewOfPlan());
        startReview();
        open(REVIEWED);
    }

    private void startReview() {
        starter.start(ReviewProcess.KEY, planned.key(), planned.facts());
    }

    private void open(LocalDate today) {
        office.today(today);
        office.fire(planned.key(), "CatchEvent_ReviewDue");
    }

    private NextReview next() {
        return reviews.next(planned.number()).orElseThrow();
    }

    private Map<String, String> refused(Map<String, Object> answers) {
        return office.desk("sofia")
                .refused(planned.key(), DIRECT_PAYMENT, answers)
                .problems();
    }

    private static Map<String, Object> reviewOfPlan() {
        Map<String, Object> answers = held("2027-01-25");
        answers.put("working", "YES");
        answers.put("whatHelps", "The morning visits.");
        answers.put("caringTasks", List.of());
        answers.put("changes", "");
        answers.put("budgetSuffices", "YES");
        answers.put("hoursBought", "10");
        return answers;
    }

    private static Map<String, Object> review(String capacity) {
        Map<String, Object> answers = held(REVIEWED.toString());
        answers.put("stillWanted", "YES");
        answers.put("canManage", "YES");
        answers.put("appropriate", "YES");
        answers.put("relativesRuleKept", "YES");
        answers.put("spentOnPlan", "YES");
        answers.put("accountUse", "Pays her assistant each week.");
        answers.put("capacityAgain", capacity);
        return answers;
    }

    private static Map<String, Object> held(String day) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", day);
        answers.put("reason", "PLANNED");
        answers.put("method", "TELEPHONE");
        answers.put("ownWords", "It suits me well.");
        answers.put("outcomesAchieved", "FULLY");
        answers.put("outcome", "CONTINUE");
        answers.put("reasons", "The conditions are met.");
        return answers;
    }
}
