package org.fairway.process.review;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.payment.Timeline;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.fairway.review.AccountWatch;
import org.fairway.review.CapacityAgain;
import org.fairway.review.Findings;
import org.fairway.review.OutcomesAchieved;
import org.fairway.review.Review;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewMethod;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.ReviewReason;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T25: whether the conditions of the direct payment are still met. SI 2014/2871 regulation 7. */
@Component
class ReviewDirectPaymentTask implements HumanTask<ReviewDirectPaymentTask.Answers> {
    private static final String LOOK_AGAIN = "capacity-look-again";
    private static final Money MOST = Money.ofPence(100_000_000);
    private final ReviewPage page;
    private final ReviewTaken taken;
    private final SupportUnderReview support;
    private final Ledger ledger;
    private final KeptAnswers spending;
    private final ReferenceData reference;

    ReviewDirectPaymentTask(
            ReviewPage page,
            ReviewTaken taken,
            SupportUnderReview support,
            Ledger ledger,
            KeptAnswers spending,
            ReferenceData reference) {
        this.page = page;
        this.taken = taken;
        this.support = support;
        this.ledger = ledger;
        this.spending = spending;
        this.reference = reference;
    }

    record Answers(
            @PastOrPresent(message = "Hold the review first: this day is still to come.")
            LocalDate heldOn,

            ReviewReason reason,
            ReviewMethod method,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String ownWords,
            OutcomesAchieved outcomesAchieved,
            YesNo stillWanted,
            YesNo canManage,
            YesNo appropriate,
            YesNo relativesRuleKept,
            YesNo spentOnPlan,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String accountUse,
            @Nullable Money balance,

            @Nullable @Size(max = 4000, message = ReviewPage.TOO_LONG)
            String helpNeeded,

            @Nullable Regained capacityAgain,
            @Nullable LocalDate lookAgainBy,

            @Nullable @Size(max = 4000, message = ReviewPage.TOO_LONG)
            String capacityWords,

            @Nullable AccountWatch watch,
            ReviewOutcome outcome,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String reasons) {
        private @Nullable CapacityAgain regained() {
            return capacityAgain == null || capacityAgain == Regained.NO || capacityWords == null
                    ? null
                    : new CapacityAgain(capacityAgain == Regained.FOR_A_TIME ? lookAgainBy : null, capacityWords);
        }
    }

    /** Whether the person has the capacity again that they had not. */
    enum Regained {
        NO,
        FOR_A_TIME,
        TO_STAY
    }

    @Override
    public String taskKey() {
        return ReviewProcess.REVIEW_DIRECT_PAYMENT;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return page.of(task, ReviewKind.DIRECT_PAYMENT)
                .with("authorised", support.isPaidToAuthorisedPerson(task.caseNumber()))
                .with("watch", support.watch(task.caseNumber()))
                .with("paidWords", paidWords(task.caseNumber()))
                .with("spendingWords", spendingWords(task.caseNumber()));
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.balance() != null && answers.balance().isMoreThan(MOST)) {
            return Completion.refused("balance", "This is more than an account of this kind can hold. Check it.");
        }
        Optional<Completion> unfit = capacity(task, answers);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        return taken.take(
                task,
                new Review(
                        ReviewTaken.idOf(task),
                        task.caseNumber(),
                        ReviewKind.DIRECT_PAYMENT,
                        answers.heldOn(),
                        answers.reason(),
                        answers.method(),
                        answers.outcomesAchieved(),
                        answers.ownWords(),
                        new Findings.OfDirectPayment(
                                answers.stillWanted().yes(),
                                answers.canManage().yes(),
                                answers.appropriate().yes(),
                                answers.relativesRuleKept().yes(),
                                answers.spentOnPlan().yes(),
                                answers.accountUse(),
                                answers.balance(),
                                answers.helpNeeded(),
                                answers.regained(),
                                answers.watch()),
                        answers.outcome(),
                        answers.reasons(),
                        task.user()));
    }

    /** Asked only where somebody authorised is paid; capacity that is back for a time is looked at again. */
    private Optional<Completion> capacity(OpenTask task, Answers answers) {
        if (answers.capacityAgain() == null) {
            return Optional.empty();
        }
        if (!support.isPaidToAuthorisedPerson(task.caseNumber())) {
            return refused("capacityAgain", "Nobody is paid here because the person had no capacity. Leave this out.");
        }
        if (answers.capacityAgain() == Regained.NO) {
            return Optional.empty();
        }
        if (answers.capacityWords() == null) {
            return refused(
                    "capacityWords", "Say why you think so, and how the person takes part in managing it meanwhile.");
        }
        LocalDate by = answers.lookAgainBy();
        LocalDate latest = reference.due(LOOK_AGAIN, task.today());
        return answers.capacityAgain() == Regained.FOR_A_TIME
                        && (by == null || !by.isAfter(task.today()) || by.isAfter(latest))
                ? refused(
                        "lookAgainBy",
                        "It is looked at again after today and by %s at the latest.".formatted(ReviewPage.day(latest)))
                : Optional.empty();
    }

    private static Optional<Completion> refused(String field, String reason) {
        return Optional.of(Completion.refused(field, reason));
    }

    /** What was asked about spending, and answered: who spent as they were told is safe. Null where nobody asked. */
    private @Nullable String spendingWords(CaseNumber caseNumber) {
        List<KeptAnswer> answers = spending.of(caseNumber);
        return answers.isEmpty()
                ? null
                : answers.stream().map(ReviewDirectPaymentTask::words).collect(Collectors.joining("\n"));
    }

    private static String words(KeptAnswer kept) {
        return "- %s: %s (%s). **%s**, on version %d of the plan: %s."
                .formatted(
                        ReviewPage.day(kept.askedOn()),
                        kept.question().what(),
                        kept.question().cost(),
                        kept.answer().reply().words(),
                        kept.planVersion(),
                        kept.answer().ground().words());
    }

    private String paidWords(CaseNumber caseNumber) {
        Money paid = ledger.paid(caseNumber).stream().map(Paid::amount).reduce(Money.NIL, Money::plus);
        Optional<Timeline> payment = support.payment(caseNumber);
        return payment.map(timeline -> "Paid since **%s** into the account ending **%s**; **%s** so far."
                        .formatted(
                                ReviewPage.day(timeline.entitlement().startsOn()),
                                timeline.entitlement().payee().accountEnding(),
                                paid))
                .orElse("No direct payment is made at the moment.");
    }
}
