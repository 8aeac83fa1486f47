package org.fairway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

/** When support is reviewed, by statute and guidance. */
class ReviewDatesTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private final ReviewDates dates = new ReviewDates(PublishedReference.load());

    /** A payment that goes on through a loss of capacity is reviewed by the day that was set, and then as before. */
    @Test
    void looksAgainAtAPaymentThatGoesOnThroughALossOfCapacity() {
        LocalDate by = START.plusWeeks(3);
        Support support = new Support(START, START, null, new Support.CapacityLook(START, by));

        NextReview next = dates.next(support, List.of());
        assertThat(next.rule()).isEqualTo(NextReview.Rule.LOSS_OF_CAPACITY);
        assertThat(next.dueBy()).isEqualTo(by);
        assertThat(dates.next(support, List.of(directPayment(by.toString()))).rule())
                .isNotEqualTo(NextReview.Rule.LOSS_OF_CAPACITY);
    }

    /** Whoever set the day at a review has not looked again by that review, however near the day is. */
    @Test
    void looksAgainAfterTheReviewThatSetTheDay() {
        LocalDate by = START.plusWeeks(10);
        LocalDate set = by.minusDays(5);
        Support support = new Support(START, START, null, new Support.CapacityLook(set, by));

        assertThat(dates.next(support, List.of(plan("2026-05-20"), directPayment(set.toString())))
                        .dueBy())
                .isEqualTo(by);
        assertThat(dates.next(
                                support,
                                List.of(
                                        plan("2026-05-20"),
                                        directPayment(set.toString()),
                                        directPayment(by.toString())))
                        .rule())
                .isNotEqualTo(NextReview.Rule.LOSS_OF_CAPACITY);
    }

    /** Reablement is free for its first weeks (SI 2014/2672, regulation 3): they do not end before somebody has looked. */
    @Test
    void reviewsFreeReablementBeforeItsWeeksEnd() {
        LocalDate first = START.plusWeeks(4).minusDays(1);
        LocalDate second = START.plusWeeks(6).minusDays(1);
        Support support = new Support(START, null, null, null, List.of(second, first));

        assertThat(dates.next(support, List.of()))
                .isEqualTo(new NextReview(
                        ReviewKind.PLAN, first.minusDays(14), first, NextReview.Rule.END_OF_FREE_REABLEMENT));
        assertThat(dates.next(support, List.of(plan(first.minusDays(7).toString())))
                        .dueBy())
                .isEqualTo(second);
        assertThat(dates.next(support, List.of(plan(second.toString()))).rule())
                .isNotEqualTo(NextReview.Rule.END_OF_FREE_REABLEMENT);
    }

    @Test
    void opensTheReviewOfAShortReablementOnItsFirstDay() {
        NextReview next = dates.next(new Support(START, null, null, null, List.of(START.plusDays(6))), List.of());

        assertThat(next.opensOn()).isEqualTo(START);
        assertThat(next.dueBy()).isEqualTo(START.plusDays(6));
    }

    /** K1: Care and support statutory guidance chapter 13: a plan live on 1 May 2026 is reviewed from 12 to 26 June 2026. */
    @Test
    void reviewsANewPlanSixToEightWeeksAfterItStarts() {
        assertThat(dates.next(new Support(LocalDate.of(2026, 5, 1), null), List.of()))
                .isEqualTo(new NextReview(
                        ReviewKind.PLAN,
                        LocalDate.of(2026, 6, 12),
                        LocalDate.of(2026, 6, 26),
                        NextReview.Rule.FIRST_PLAN_REVIEW));
    }

    /** H10: SI 2014/2871 regulation 7: a direct payment from 1 April 2026 is reviewed by 30 September 2026. */
    @Test
    void reviewsADirectPaymentWithinItsFirstSixMonths() {
        NextReview next = dates.next(new Support(START, START), List.of(plan("2026-05-20")));

        assertThat(next.kind()).isEqualTo(ReviewKind.DIRECT_PAYMENT);
        assertThat(next.dueBy()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(next.opensOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(next.rule()).isEqualTo(NextReview.Rule.FIRST_DIRECT_PAYMENT_REVIEW);
    }

    /** H10: SI 2014/2871 regulation 7: and then no more than 12 months after that review. */
    @Test
    void reviewsADirectPaymentAgainWithinTwelveMonths() {
        NextReview next =
                dates.next(new Support(START, START), List.of(plan("2027-05-01"), directPayment("2026-09-15")));

        assertThat(next.kind()).isEqualTo(ReviewKind.DIRECT_PAYMENT);
        assertThat(next.dueBy()).isEqualTo(LocalDate.of(2027, 9, 15));
        assertThat(next.rule()).isEqualTo(NextReview.Rule.LATER_DIRECT_PAYMENT_REVIEW);
    }

    @Test
    void reviewsAPlanAtLeastEveryTwelveMonths() {
        NextReview next = dates.next(new Support(START, null), List.of(plan("2026-05-20")));

        assertThat(next.dueBy()).isEqualTo(LocalDate.of(2027, 5, 20));
        assertThat(next.rule()).isEqualTo(NextReview.Rule.LATER_PLAN_REVIEW);
    }

    @Test
    void reviewsAChangedPlanLikeANewOne() {
        NextReview next = dates.next(new Support(LocalDate.of(2026, 8, 3), null), List.of(plan("2026-05-20")));

        assertThat(next.rule()).isEqualTo(NextReview.Rule.FIRST_PLAN_REVIEW);
        assertThat(next.dueBy()).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void takesNoReviewAskedForInTheFirstWeeksForTheFirstOne() {
        NextReview next = dates.next(new Support(START, null), List.of(plan("2026-04-10")));

        assertThat(next.rule()).isEqualTo(NextReview.Rule.FIRST_PLAN_REVIEW);
    }

    @Test
    void holdsAReviewThatWasAskedForWithinTwentyWorkingDays() {
        assertThat(dates.onRequest(LocalDate.of(2026, 4, 1)).dueBy()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void putsTheStatutoryReviewFirstWhenTwoAreDueOnOneDay() {
        Support support = new Support(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));

        assertThat(dates.next(support, List.of(plan("2026-03-02"), directPayment("2026-03-02")))
                        .kind())
                .isEqualTo(ReviewKind.DIRECT_PAYMENT);
    }

    /** Care Act 2014 sections 58 and 66: a child of 17 has a day and an owner before the 18th birthday, and on it. */
    @Test
    void reviewsAChildsPlanInTimeBeforeAdulthoodAndOnTheDay() {
        Support child = new Support(START, null, LocalDate.of(2027, 11, 3));

        NextReview before = dates.next(child, List.of(plan("2026-05-20")));
        assertThat(before)
                .isEqualTo(new NextReview(
                        ReviewKind.PLAN,
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2027, 5, 3),
                        NextReview.Rule.BEFORE_ADULTHOOD));

        NextReview onTheDay = dates.next(child, List.of(plan("2026-05-20"), plan("2026-12-01")));
        assertThat(onTheDay.rule()).isEqualTo(NextReview.Rule.ADULTHOOD);
        assertThat(onTheDay.dueBy()).isEqualTo(LocalDate.of(2027, 11, 3));

        assertThat(dates.next(child, List.of(plan("2026-05-20"), plan("2026-12-01"), plan("2027-10-20")))
                        .rule())
                .isEqualTo(NextReview.Rule.LATER_PLAN_REVIEW);
    }

    @Test
    void reviewsAYoungChildsPlanAsAnyOther() {
        assertThat(dates.next(new Support(START, null, LocalDate.of(2034, 5, 10)), List.of(plan("2026-05-20")))
                        .rule())
                .isEqualTo(NextReview.Rule.LATER_PLAN_REVIEW);
    }

    private static HeldReview plan(String day) {
        return new HeldReview(ReviewKind.PLAN, LocalDate.parse(day));
    }

    private static HeldReview directPayment(String day) {
        return new HeldReview(ReviewKind.DIRECT_PAYMENT, LocalDate.parse(day));
    }
}
