package org.fairway.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairway.reference.ReferenceData;
import org.fairway.review.Support.CapacityLook;
import org.jspecify.annotations.Nullable;

/** When support is reviewed next. The dates are computed, never typed. */
public final class ReviewDates {
    private static final String DAYS_AHEAD = "review.days-ahead";
    private static final String ADULTHOOD_OPENS = "review.adulthood.opens-before";
    private static final String REABLEMENT_OPENS = "review.reablement.opens-before";
    private static final String ADULTHOOD_DUE = "review.adulthood.due-before";
    private final ReferenceData reference;

    public ReviewDates(ReferenceData reference) {
        this.reference = reference;
    }

    /** The review that is due first; of two due on one day, that of the direct payment, whose date is statute. */
    public NextReview next(Support support, Collection<HeldReview> held) {
        return Stream.of(
                        ofDirectPayment(support, held),
                        beforeAdulthood(support, held),
                        whileCapacityIsLost(support, held),
                        beforeFreeReablementEnds(support, held),
                        Optional.of(ofPlan(support.planFrom(), held)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(NextReview::dueBy))
                .orElseThrow();
    }

    /** Two reviews of a child’s plan are about becoming an adult: one in time before the 18th birthday, and one on it. */
    private Optional<NextReview> beforeAdulthood(Support support, Collection<HeldReview> held) {
        LocalDate adultOn = support.adultOn();
        if (adultOn == null) {
            return Optional.empty();
        }
        LocalDate opensOn = adultOn.minusMonths(months(ADULTHOOD_OPENS, adultOn));
        if (last(ReviewKind.PLAN, opensOn, held) == null) {
            return Optional.of(new NextReview(
                    ReviewKind.PLAN,
                    opensOn,
                    adultOn.minusMonths(months(ADULTHOOD_DUE, adultOn)),
                    NextReview.Rule.BEFORE_ADULTHOOD));
        }
        NextReview onTheDay = later(ReviewKind.PLAN, adultOn, NextReview.Rule.ADULTHOOD);
        return Optional.of(onTheDay).filter(day -> last(ReviewKind.PLAN, day.opensOn(), held) == null);
    }

    private Optional<NextReview> whileCapacityIsLost(Support support, Collection<HeldReview> held) {
        CapacityLook look = support.capacity();
        if (look == null) {
            return Optional.empty();
        }
        NextReview next = later(ReviewKind.DIRECT_PAYMENT, look.by(), NextReview.Rule.LOSS_OF_CAPACITY);
        LocalDate counts = look.since().isBefore(next.opensOn())
                ? next.opensOn()
                : look.since().plusDays(1);
        return Optional.of(next).filter(day -> last(ReviewKind.DIRECT_PAYMENT, counts, held) == null);
    }

    /** In time before its free weeks are over: what is needed then, and what it costs, is said before anything is charged. */
    private Optional<NextReview> beforeFreeReablementEnds(Support support, Collection<HeldReview> held) {
        return support.freeUntil().stream()
                .sorted()
                .map(last -> new NextReview(
                        ReviewKind.PLAN,
                        opensBefore(last, support.planFrom()),
                        last,
                        NextReview.Rule.END_OF_FREE_REABLEMENT))
                .filter(next -> last(ReviewKind.PLAN, next.opensOn(), held) == null)
                .findFirst();
    }

    private LocalDate opensBefore(LocalDate last, LocalDate planFrom) {
        LocalDate opens =
                last.minusDays(reference.on(REABLEMENT_OPENS, last).value().longValueExact());
        return opens.isBefore(planFrom) ? (planFrom.isAfter(last) ? last : planFrom) : opens;
    }

    private long months(String key, LocalDate day) {
        return reference.on(key, day).value().longValueExact();
    }

    /** The review that was asked for today. */
    public NextReview onRequest(LocalDate today) {
        return new NextReview(
                ReviewKind.PLAN, today, reference.due("requested-review", today), NextReview.Rule.ON_REQUEST);
    }

    /** The first review is the one held when the plan has run for six weeks; one asked for before does not stand for it. */
    private NextReview ofPlan(LocalDate planFrom, Collection<HeldReview> held) {
        LocalDate opensOn = reference.due("first-plan-review-opens", planFrom);
        LocalDate last = last(ReviewKind.PLAN, opensOn, held);
        if (last == null) {
            return new NextReview(
                    ReviewKind.PLAN,
                    opensOn,
                    reference.due("first-plan-review", planFrom),
                    NextReview.Rule.FIRST_PLAN_REVIEW);
        }
        return later(ReviewKind.PLAN, reference.due("later-plan-review", last), NextReview.Rule.LATER_PLAN_REVIEW);
    }

    /** Within the first six months is read safely: no later than the last day of them. */
    private Optional<NextReview> ofDirectPayment(Support support, Collection<HeldReview> held) {
        LocalDate from = support.directPaymentFrom();
        if (from == null) {
            return Optional.empty();
        }
        LocalDate last = last(ReviewKind.DIRECT_PAYMENT, from, held);
        if (last == null) {
            LocalDate lastDay =
                    reference.due("first-direct-payment-review", from).minusDays(1);
            return Optional.of(later(ReviewKind.DIRECT_PAYMENT, lastDay, NextReview.Rule.FIRST_DIRECT_PAYMENT_REVIEW));
        }
        return Optional.of(later(
                ReviewKind.DIRECT_PAYMENT,
                reference.due("later-direct-payment-review", last),
                NextReview.Rule.LATER_DIRECT_PAYMENT_REVIEW));
    }

    private NextReview later(ReviewKind kind, LocalDate dueBy, NextReview.Rule rule) {
        long daysAhead = reference.on(DAYS_AHEAD, dueBy).value().longValueExact();
        return new NextReview(kind, dueBy.minusDays(daysAhead), dueBy, rule);
    }

    /** The last review of the kind since the day; what was reviewed before does not count for what began then. */
    private static @Nullable LocalDate last(ReviewKind kind, LocalDate since, Collection<HeldReview> held) {
        return held.stream()
                .filter(review -> review.kind() == kind && !review.heldOn().isBefore(since))
                .map(HeldReview::heldOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
