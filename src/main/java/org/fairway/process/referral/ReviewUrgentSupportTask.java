package org.fairway.process.referral;

import java.time.LocalDate;
import org.fairway.kernel.Period;
import org.fairway.letter.LetterText;
import org.fairway.process.referral.ReviewUrgentSupportAnswers.Outcome;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.referral.UrgentDecision;
import org.fairway.referral.UrgentDecisions;
import org.fairway.referral.UrgentSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before urgent support ends somebody looks at it: it goes on while nothing lasting is in place and it is still needed. */
@Component
class ReviewUrgentSupportTask implements HumanTask<ReviewUrgentSupportAnswers> {
    private static final String CLOCK = "urgent-support-longest";
    private final UrgentDecisions decisions;
    private final UrgentSupportEnd end;
    private final ReferenceData reference;

    ReviewUrgentSupportTask(UrgentDecisions decisions, UrgentSupportEnd end, ReferenceData reference) {
        this.decisions = decisions;
        this.end = end;
        this.reference = reference;
    }

    @Override
    public String taskKey() {
        return UrgentSupportProcess.REVIEW_URGENT_SUPPORT;
    }

    @Override
    public Class<ReviewUrgentSupportAnswers> answers() {
        return ReviewUrgentSupportAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        UrgentSupport support = support(task);
        return Prefill.empty()
                .with("whatText", support.what())
                .with("providerText", support.provider())
                .with("endsOnText", LetterText.day(support.period().last()))
                .with("decidedOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, ReviewUrgentSupportAnswers answers) {
        UrgentSupport support = support(task);
        if (answers.decidedOn().isBefore(support.period().first())) {
            return Completion.refused("decidedOn", "The support had not begun on that day.");
        }
        if (answers.outcome() != Outcome.GOES_ON) {
            record(task, answers, null);
            return Completion.done().with(UrgentSupportProcess.GOES_ON, false);
        }
        LocalDate endsOn = answers.endsOn();
        LocalDate latest = reference.due(CLOCK, task.today());
        if (endsOn == null || !endsOn.isAfter(task.today()) || endsOn.isAfter(latest)) {
            return Completion.refused(
                    "endsOn", "Choose a day after today and not later than %s.".formatted(LetterText.day(latest)));
        }
        Period longer = new Period(support.period().first(), endsOn);
        record(
                task,
                answers,
                new UrgentSupport(
                        support.what(), support.provider(), support.weeklyCost(), longer, support.costExplained()));
        return Completion.done()
                .with(UrgentSupportProcess.GOES_ON, true)
                .with(UrgentSupportProcess.LOOK_AT_ON, end.lookAtOn(new Period(task.today(), endsOn), task.today()))
                .with(UrgentSupportProcess.ENDS_ON, endsOn);
    }

    private void record(OpenTask task, ReviewUrgentSupportAnswers answers, @Nullable UrgentSupport support) {
        decisions.record(
                new UrgentDecision(
                        task.recordId("urgent-support"),
                        task.caseNumber(),
                        answers.decidedOn(),
                        answers.reasons(),
                        support),
                task.user());
    }

    private UrgentSupport support(OpenTask task) {
        UrgentSupport support =
                decisions.latest(task.caseNumber()).map(UrgentDecision::support).orElse(null);
        if (support == null) {
            throw new IllegalStateException("No urgent support was given in " + task.businessKey());
        }
        return support;
    }
}
