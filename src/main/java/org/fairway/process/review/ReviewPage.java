package org.fairway.process.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.review.HeldReview;
import org.fairway.review.NextReview;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewReason;
import org.fairway.review.Reviews;
import org.springframework.stereotype.Component;

/** What the two review forms have in common. */
@Component
class ReviewPage {
    static final String TOO_LONG = "Use 4,000 characters or fewer.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Cases cases;
    private final People people;
    private final Reviews reviews;
    private final SupportUnderReview support;
    private final ReferenceData reference;

    ReviewPage(Cases cases, People people, Reviews reviews, SupportUnderReview support, ReferenceData reference) {
        this.cases = cases;
        this.people = people;
        this.reviews = reviews;
        this.support = support;
        this.reference = reference;
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    LegalBasis legalBasis(CaseNumber caseNumber) {
        return cases.get(caseNumber).legalBasis();
    }

    String personName(CaseNumber caseNumber) {
        return people.get(cases.get(caseNumber).person()).name();
    }

    Prefill of(OpenTask task, ReviewKind kind) {
        CaseNumber caseNumber = task.caseNumber();
        NextReview now = reviews.next(caseNumber).orElseThrow();
        NextReview afterwards = support.afterOneHeld(caseNumber, new HeldReview(kind, task.today()));
        return Prefill.empty()
                .with("personName", personName(caseNumber))
                .with("ruleWords", "It is in time until " + day(now.dueBy()) + ": " + words(now.rule(), task.today()))
                .with("reason", now.rule() == NextReview.Rule.ON_REQUEST ? null : ReviewReason.PLANNED)
                .with(
                        "nextWords",
                        "If support goes on, the next review is due by %s: %s"
                                .formatted(day(afterwards.dueBy()), words(afterwards.rule(), task.today())));
    }

    private String words(NextReview.Rule rule, LocalDate on) {
        return switch (rule) {
            case FIRST_PLAN_REVIEW ->
                "a new plan is reviewed between %s and %s after it starts (statutory guidance, chapter 13)."
                        .formatted(lasts("first-plan-review-opens", on), lasts("first-plan-review", on));
            case LATER_PLAN_REVIEW ->
                "a plan is reviewed at least every %s (statutory guidance, chapter 13)."
                        .formatted(lasts("later-plan-review", on));
            case FIRST_DIRECT_PAYMENT_REVIEW ->
                "a direct payment is reviewed within its first %s (SI 2014/2871, regulation 7)."
                        .formatted(lasts("first-direct-payment-review", on));
            case LATER_DIRECT_PAYMENT_REVIEW ->
                "a direct payment is reviewed at least every %s (SI 2014/2871, regulation 7)."
                        .formatted(lasts("later-direct-payment-review", on));
            case BEFORE_ADULTHOOD ->
                "the young person soon is an adult. Offer their needs assessment as an adult, and their carers theirs, or say in"
                        + " writing why not yet (Care Act 2014, sections 58 to 64). Begin it as a new referral.";
            case ADULTHOOD ->
                "the young person is 18 on that day. Support goes on until their assessment as an adult is done and decided"
                        + " (Children Act 1989, section 17ZH; Care Act 2014, section 66: recalled). Then end it here.";
            case LOSS_OF_CAPACITY ->
                "the direct payment goes on while the person has no capacity for a time, or has it back for a time. See how that is now,"
                        + " and who has to ask for it from now on (SI 2014/2871, regulation 7).";
            case END_OF_FREE_REABLEMENT ->
                "reablement is free no longer after that day. Say whether help is needed from then on: if it is, choose that something has to change, so that it gets a price, and what the person pays is worked out and told before anything is charged (SI 2014/2672, regulation 3). If it is not, the line ends.";
            case ON_REQUEST -> "a review was asked for (Care Act 2014, section 27).";
        };
    }

    private String lasts(String clock, LocalDate on) {
        return reference.clock(clock, on).words();
    }
}
