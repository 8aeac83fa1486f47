package org.fairway.process.review;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Sufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** What the money of a plan buys at the prices of the day of its review: prices rise, and the same money then buys less. */
@Component
class PricesNow {
    private final WorkOutSufficiency workOutSufficiency;

    PricesNow(WorkOutSufficiency workOutSufficiency) {
        this.workOutSufficiency = workOutSufficiency;
    }

    /** Fills in what it bought when the plan was written, and what it buys now. */
    void fill(Prefill form, SupportPlan plan, LocalDate today) {
        PlanSufficiency then = plan.sufficiency();
        if (then == null) {
            return;
        }
        Sufficiency now = workOutSufficiency.again(then, plan.lines(), today);
        form.with("hoursWords", then.inWords())
                .with("hoursNowWords", "%s %s".formatted(now.words(), now.verdict()))
                .with("hoursBought", hours(now).orElse(null));
    }

    private static Optional<String> hours(Sufficiency now) {
        return Optional.of(now.hoursBought())
                .filter(hours -> hours.signum() > 0)
                .map(hours -> hours.stripTrailingZeros().toPlainString());
    }
}
