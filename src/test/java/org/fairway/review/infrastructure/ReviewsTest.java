package org.fairway.review.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.fairway.reference.infrastructure.PublishedReference;
import org.fairway.review.CaringTaskNow;
import org.fairway.review.EndOfSupport;
import org.fairway.review.EndReason;
import org.fairway.review.EndSupport;
import org.fairway.review.Findings;
import org.fairway.review.HeldReview;
import org.fairway.review.HoldReview;
import org.fairway.review.NextReview;
import org.fairway.review.OutcomesAchieved;
import org.fairway.review.Review;
import org.fairway.review.ReviewId;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewMethod;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.ReviewReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** Reviews and ends of support on a real database. */
class ReviewsTest {
    private static final PaymentDatabase DATABASE = new PaymentDatabase();
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final LocalDate HELD = LocalDate.of(2026, 6, 15);

    private final JdbcReviews reviews = new JdbcReviews(DATABASE.jdbc(), JSON);
    private final HoldReview hold = new HoldReview(reviews);
    private final EndSupport endSupport = new EndSupport(reviews, PublishedReference.load());
    private CaseNumber caseNumber = CaseNumber.of(2026, 1);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @BeforeEach
    void openCase() {
        caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
    }

    @Test
    void readsBackWhatAReviewFound() {
        Review ofPlan = plan(HELD, works(), ReviewOutcome.CONTINUE);
        assertThat(hold.hold(ofPlan)).isEqualTo(new HoldReview.Outcome.Held());
        assertThat(hold.hold(ofPlan)).isEqualTo(new HoldReview.Outcome.Held());
        assertThat(reviews.last(caseNumber)).contains(ofPlan);

        Review ofPayment = directPayment(HELD.plusMonths(3), true, ReviewOutcome.CONTINUE);
        hold.hold(ofPayment);
        assertThat(reviews.last(caseNumber)).contains(ofPayment);
        assertThat(reviews.held(caseNumber))
                .containsExactly(
                        new HeldReview(ReviewKind.PLAN, HELD),
                        new HeldReview(ReviewKind.DIRECT_PAYMENT, HELD.plusMonths(3)));
    }

    @Test
    void letsSupportNotSimplyGoOnWhenACarerNoLongerDoesATask() {
        Findings found = new Findings.OfPlan(
                Findings.Working.YES,
                "Mornings work well",
                List.of(new CaringTaskNow("Rosa", "Meals at weekends", false)),
                null,
                true,
                null);

        assertThat(hold.hold(plan(HELD, found, ReviewOutcome.CONTINUE)))
                .isInstanceOfSatisfying(HoldReview.Outcome.Refused.class, refused -> {
                    assertThat(refused.matter()).isEqualTo(HoldReview.Matter.OUTCOME);
                    assertThat(refused.reason()).startsWith("A carer does not go on with a task");
                });
        assertThat(reviews.last(caseNumber)).isEmpty();
        assertThat(hold.hold(plan(HELD, found, ReviewOutcome.CHANGE))).isEqualTo(new HoldReview.Outcome.Held());
    }

    @Test
    void letsABudgetThatBuysTooLittleNotSimplyGoOn() {
        Findings found = new Findings.OfPlan(
                Findings.Working.YES, "The agency costs more now", List.of(), "New rate", false, "10 of 12");

        assertThat(hold.hold(plan(HELD, found, ReviewOutcome.CONTINUE))).isInstanceOf(HoldReview.Outcome.Refused.class);
    }

    @Test
    void letsADirectPaymentNotSimplyGoOnWhenAConditionOfTheLawIsNotMet() {
        assertThat(hold.hold(directPayment(HELD, false, ReviewOutcome.CONTINUE)))
                .isInstanceOf(HoldReview.Outcome.Refused.class);
        assertThat(hold.hold(directPayment(HELD, false, ReviewOutcome.END))).isEqualTo(new HoldReview.Outcome.Held());
    }

    @Test
    void refusesAReviewBeforeTheLastOne() {
        hold.hold(plan(HELD, works(), ReviewOutcome.CONTINUE));

        assertThat(hold.hold(plan(HELD.minusDays(1), works(), ReviewOutcome.CONTINUE)))
                .isInstanceOfSatisfying(
                        HoldReview.Outcome.Refused.class,
                        refused -> assertThat(refused.matter()).isEqualTo(HoldReview.Matter.DAY));
    }

    @Test
    void keepsEachReviewDateOnceAndTheLatestHolds() {
        NextReview first = new NextReview(ReviewKind.PLAN, HELD, HELD.plusDays(14), NextReview.Rule.FIRST_PLAN_REVIEW);
        NextReview later = new NextReview(
                ReviewKind.DIRECT_PAYMENT, HELD, HELD.plusDays(90), NextReview.Rule.FIRST_DIRECT_PAYMENT_REVIEW);
        reviews.plan(caseNumber, first, "fairway");
        reviews.plan(caseNumber, first, "fairway");
        reviews.plan(caseNumber, later, "fairway");
        reviews.plan(caseNumber, first, "fairway");

        assertThat(reviews.next(caseNumber)).contains(first);
        assertThat(DATABASE.jdbc()
                        .sql("SELECT count(*) FROM fairway.review_date WHERE case_number = :number")
                        .param("number", caseNumber.text())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    /** Four weeks of notice run from the letter; the person's own wish and death need none. */
    @ParameterizedTest
    @CsvSource({
        "CONDITION_NOT_MET, 2026-07-16, true",
        "CONDITION_NOT_MET, 2026-07-15, false",
        "NOT_USED_AS_AGREED, 2026-06-18, false",
        "PERSON_ASKED, 2026-06-19, true",
        "PERSON_ASKED, 2026-06-14, false",
        "DIED, 2026-06-03, true",
        "DIED, 2026-06-19, false"
    })
    void endsSupportNoEarlierThanNoticeAllows(EndReason because, LocalDate lastDay, boolean ends) {
        Review review = plan(HELD, works(), ReviewOutcome.END);
        hold.hold(review);
        EndOfSupport end = new EndOfSupport(
                review.id(),
                caseNumber,
                because,
                "Because",
                letter(),
                LocalDate.of(2026, 6, 18),
                lastDay,
                "By the NHS");

        assertThat(endSupport.end(end, HELD, "priya") instanceof EndSupport.Outcome.Ended)
                .isEqualTo(ends);
    }

    @Test
    void endsNoSupportWithoutALetterThatWasSent() {
        Review review = plan(HELD, works(), ReviewOutcome.END);
        hold.hold(review);
        EndOfSupport unsent = new EndOfSupport(
                review.id(),
                caseNumber,
                EndReason.PERSON_ASKED,
                "Because",
                UUID.randomUUID(),
                HELD,
                HELD.plusDays(9),
                "By the family");

        assertThatThrownBy(() -> endSupport.end(unsent, HELD, "priya"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("end_of_support_was_told");
    }

    private UUID letter() {
        UUID letter = UUID.randomUUID();
        DATABASE.jdbc()
                .sql("INSERT INTO fairway.letter (letter_id, case_number, kind, words, sent_on, sent_by, recorded_by) "
                        + "VALUES (:id, :number, 'END_OF_SUPPORT', 'Dear', '2026-06-18', 'POST', 'priya')")
                .param("id", letter)
                .param("number", caseNumber.text())
                .update();
        return letter;
    }

    private static Findings works() {
        return new Findings.OfPlan(Findings.Working.YES, "All of it", List.of(), null, true, null);
    }

    private Review plan(LocalDate heldOn, Findings findings, ReviewOutcome outcome) {
        return review(ReviewKind.PLAN, heldOn, findings, outcome);
    }

    private Review directPayment(LocalDate heldOn, boolean canManage, ReviewOutcome outcome) {
        Findings findings = new Findings.OfDirectPayment(
                true,
                canManage,
                true,
                true,
                true,
                "Spent on the carer",
                Money.ofPence(81_250),
                "Payroll service",
                null,
                null);
        return review(ReviewKind.DIRECT_PAYMENT, heldOn, findings, outcome);
    }

    private Review review(ReviewKind kind, LocalDate heldOn, Findings findings, ReviewOutcome outcome) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                caseNumber,
                kind,
                heldOn,
                ReviewReason.PLANNED,
                ReviewMethod.FACE_TO_FACE,
                OutcomesAchieved.PARTLY,
                "It is going better than I thought.",
                findings,
                outcome,
                "It meets the needs.",
                "amina");
    }
}
