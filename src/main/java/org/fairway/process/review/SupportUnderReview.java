package org.fairway.process.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.PaymentLaw;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Timeline;
import org.fairway.person.People;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.fairway.review.AccountWatch;
import org.fairway.review.HeldReview;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewDates;
import org.fairway.review.Reviews;
import org.fairway.review.Support;
import org.fairway.review.Support.CapacityLook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is under review in a case, from the plan and from what is paid. */
@Component
class SupportUnderReview {
    private final Plans plans;
    private final Entitlements entitlements;
    private final DirectPaymentChecks checks;
    private final Reviews reviews;
    private final ReviewDates dates;
    private final BusinessClock clock;
    private final Cases cases;
    private final People people;
    private final LegalAges ages;

    SupportUnderReview(
            Plans plans,
            Entitlements entitlements,
            DirectPaymentChecks checks,
            Reviews reviews,
            ReviewDates dates,
            BusinessClock clock,
            Cases cases,
            People people,
            ReferenceData reference) {
        this.plans = plans;
        this.entitlements = entitlements;
        this.checks = checks;
        this.reviews = reviews;
        this.dates = dates;
        this.clock = clock;
        this.cases = cases;
        this.people = people;
        this.ages = new LegalAges(reference);
    }

    private Support of(CaseNumber caseNumber, LegalBasis basis) {
        LocalDate paidFrom = payment(caseNumber)
                .map(timeline -> timeline.entitlement().startsOn())
                .orElse(null);
        SupportPlan plan = plan(caseNumber);
        return new Support(
                plan.startsOn(),
                paidFrom,
                basis == LegalBasis.CHILDREN_ACT ? adultOn(caseNumber) : null,
                paidFrom == null ? null : capacity(caseNumber, paidFrom),
                plan.lines().stream()
                        .map(PlanLine::freeUntil)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What the check said of a loss for a time, or, where somebody authorised asked, the last review of capacity that is back. */
    private @Nullable CapacityLook capacity(CaseNumber caseNumber, LocalDate paidFrom) {
        return checks.latest(caseNumber)
                .flatMap(check -> check.tests().law() == PaymentLaw.ADULT_WITHOUT_CAPACITY
                        ? reviews.capacity(caseNumber, paidFrom)
                        : Optional.ofNullable(check.meanwhile())
                                .map(meanwhile -> new CapacityLook(check.checkedOn(), meanwhile.until())))
                .orElse(null);
    }

    /** Whether it is paid to somebody who was authorised because the person had no capacity (Care Act 2014, section 32). */
    boolean isPaidToAuthorisedPerson(CaseNumber caseNumber) {
        return checks.latest(caseNumber)
                .filter(check -> check.tests().law() == PaymentLaw.ADULT_WITHOUT_CAPACITY)
                .isPresent();
    }

    /** The 18th birthday in a child’s case. */
    private LocalDate adultOn(CaseNumber caseNumber) {
        return people.get(cases.get(caseNumber).person()).birthDate().plusYears(ages.adult(clock.today()));
    }

    SupportPlan plan(CaseNumber caseNumber) {
        return plans.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no plan to review in " + caseNumber));
    }

    /** What is paid and goes on being paid, if anything is. */
    Optional<Timeline> payment(CaseNumber caseNumber) {
        return entitlements.of(caseNumber).stream()
                .filter(timeline -> timeline.lastDay() == null || clock.today().isBefore(timeline.lastDay()))
                .reduce((earlier, later) -> later);
    }

    /** How the account of the direct payment is looked at; null where none is made. */
    @Nullable
    AccountWatch watch(CaseNumber caseNumber) {
        return payment(caseNumber)
                .map(timeline ->
                        reviews.watch(caseNumber, timeline.entitlement().startsOn()))
                .orElse(null);
    }

    /** The next review, from what was held so far. */
    NextReview next(CaseNumber caseNumber, LegalBasis basis) {
        return dates.next(of(caseNumber, basis), reviews.held(caseNumber));
    }

    /** The review after one that is held today and lets support go on. */
    NextReview afterOneHeld(CaseNumber caseNumber, HeldReview now) {
        List<HeldReview> held = new ArrayList<>(reviews.held(caseNumber));
        held.add(now);
        return dates.next(of(caseNumber, cases.get(caseNumber).legalBasis()), held);
    }

    LocalDate startOf(CaseNumber caseNumber) {
        return plan(caseNumber).startsOn();
    }
}
