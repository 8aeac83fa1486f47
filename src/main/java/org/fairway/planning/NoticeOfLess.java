package org.fairway.planning;

import java.time.LocalDate;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * A budget that falls begins when the person was told in writing and has had time (ombudsman decision 20 007 920: a cut that was
 * back-dated without notice). Until then the budget before holds.
 */
public final class NoticeOfLess {
    /** The kind of the letter that tells it. */
    public static final String TOLD_BY = "BUDGET_STATEMENT";

    private static final String CLOCK = "payment-notice";
    private final ReferenceData reference;

    public NoticeOfLess(ReferenceData reference) {
        this.reference = reference;
    }

    /** From which day the plan can hold when the person is told on the day. */
    public LocalDate begins(SupportPlan plan, LocalDate toldOn) {
        return begins(plan.less(), plan.startsOn(), toldOn);
    }

    /** From which day a plan with what is less can hold when the person is told on the day. */
    public LocalDate begins(@Nullable LessThanBefore less, LocalDate start, LocalDate toldOn) {
        if (less == null || !less.needsNotice()) {
            return start;
        }
        LocalDate over = reference.due(CLOCK, toldOn);
        return over.isAfter(start) ? over : start;
    }

    /** What has less, why, and from when; empty for a plan that has as much as before. */
    public String words(SupportPlan plan, LocalDate toldOn) {
        LessThanBefore less = plan.less();
        if (less == null) {
            return "";
        }
        return less.needsNotice()
                ? "%s Nothing is less before %s: until then the budget before goes on, so that there is time to plan and to disagree."
                        .formatted(less.inWords(), PlanWording.day(begins(plan, toldOn)))
                : less.inWords();
    }
}
