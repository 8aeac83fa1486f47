package org.fairway.process.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.planning.HowMet;
import org.fairway.planning.PlanLine;
import org.fairway.planning.SupportPlan;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.review.CaringTaskNow;
import org.fairway.review.Findings;
import org.fairway.review.OutcomesAchieved;
import org.fairway.review.Review;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewMethod;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.ReviewReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** T24: whether the plan still meets the needs. Care Act 2014 section 27 and chapter 13 of the statutory guidance. */
@Component
class ReviewPlanTask implements HumanTask<ReviewPlanTask.Answers> {
    private final ReviewPage page;
    private final ReviewTaken taken;
    private final SupportUnderReview support;
    private final CareNotices notices;
    private final AskedFor askedFor;
    private final ConditionsMet conditions;
    private final PricesNow pricesNow;

    ReviewPlanTask(
            ReviewPage page,
            ReviewTaken taken,
            SupportUnderReview support,
            CareNotices notices,
            AskedFor askedFor,
            ConditionsMet conditions,
            PricesNow pricesNow) {
        this.page = page;
        this.taken = taken;
        this.support = support;
        this.notices = notices;
        this.askedFor = askedFor;
        this.conditions = conditions;
        this.pricesNow = pricesNow;
    }

    record Answers(
            @PastOrPresent(message = "Hold the review first: this day is still to come.")
            LocalDate heldOn,

            ReviewReason reason,
            ReviewMethod method,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String ownWords,
            Findings.Working working,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String whatHelps,
            OutcomesAchieved outcomesAchieved,
            List<@Valid CaringTaskRow> caringTasks,

            @Nullable @Size(max = 4000, message = ReviewPage.TOO_LONG)
            String changes,

            YesNo budgetSuffices,

            @Nullable
            @Pattern(
                    regexp = "\\d{1,3}(\\.\\d{1,2})?",
                    message = "Write hours as a number, such as 10 or 10.5, and leave it blank if it buys no hours.")
            String hoursBought,

            ReviewOutcome outcome,
            @Size(max = 4000, message = ReviewPage.TOO_LONG) String reasons) {}

    record CaringTaskRow(
            @Size(max = 200, message = "Use 200 characters or fewer.")
            String carer,

            @Size(max = 1000, message = "Use 1,000 characters or fewer.")
            String task,

            YesNo goesOn) {
        CaringTaskNow now() {
            return new CaringTaskNow(carer, task, goesOn.yes());
        }
    }

    @Override
    public String taskKey() {
        return ReviewProcess.REVIEW_PLAN;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        SupportPlan plan = support.plan(task.caseNumber());
        Prefill form = page.of(task, ReviewKind.PLAN);
        askedFor.fill(form, task.caseNumber());
        pricesNow.fill(form, plan, task.today());
        return form.with("planWords", "The plan started on **%s**.".formatted(ReviewPage.day(plan.startsOn())))
                .with("careNotices", CareNotice.together(notices.of(task.caseNumber())))
                .with("outcomesWords", plan.content().outcomes())
                .with("conditionsWords", conditions.inWords(task.caseNumber()))
                .with("caringTasks", caringTasks(plan));
    }

    @Override
    public Completion complete(OpenTask task, Answers answers) {
        if (answers.outcome() == ReviewOutcome.CHANGE
                && answers.changes() == null
                && answers.budgetSuffices().yes()) {
            return Completion.refused("changes", "Say what has changed, so that it can be planned.");
        }
        return taken.take(
                task,
                new Review(
                        ReviewTaken.idOf(task),
                        task.caseNumber(),
                        ReviewKind.PLAN,
                        answers.heldOn(),
                        answers.reason(),
                        answers.method(),
                        answers.outcomesAchieved(),
                        answers.ownWords(),
                        new Findings.OfPlan(
                                answers.working(),
                                answers.whatHelps(),
                                answers.caringTasks().stream()
                                        .map(CaringTaskRow::now)
                                        .toList(),
                                answers.changes(),
                                answers.budgetSuffices().yes(),
                                answers.hoursBought()),
                        answers.outcome(),
                        answers.reasons(),
                        task.user()));
    }

    /** What the plan counts on from family and friends. Whether they go on with it is asked anew, each time. */
    private static List<Map<String, Object>> caringTasks(SupportPlan plan) {
        return plan.lines().stream()
                .filter(line -> line.howMet() == HowMet.INFORMAL)
                .map(ReviewPlanTask::row)
                .toList();
    }

    private static Map<String, Object> row(PlanLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("carer", line.givenBy() == null ? "" : line.givenBy());
        row.put("task", line.support());
        return row;
    }
}
