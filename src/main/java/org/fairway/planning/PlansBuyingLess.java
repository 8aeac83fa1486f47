package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.planning.PlansInForce.InForce;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Finds the plans whose money buys less than when they were written, because prices rose and the money did not (ombudsman cases
 * of category F05). Each has to be reviewed: a budget must be enough to meet the needs (Care Act 2014 section 26).
 */
public final class PlansBuyingLess {
    private final PlansInForce plans;

    public PlansBuyingLess(PlansInForce plans) {
        this.plans = plans;
    }

    /** The plans that buy less at the prices of a day. */
    public List<BuysLess> on(LocalDate day, ReferenceData prices) {
        WorkOutSufficiency workOut = new WorkOutSufficiency(prices);
        return plans.all().stream()
                .flatMap(inForce -> less(inForce, workOut, day).stream())
                .toList();
    }

    /** A day without all its rates says nothing about a plan; the stages that need them refuse it by themselves. */
    private static Optional<BuysLess> less(InForce inForce, WorkOutSufficiency workOut, LocalDate day) {
        PlanSufficiency then = Objects.requireNonNull(inForce.plan().sufficiency());
        try {
            Sufficiency now = workOut.again(then, inForce.plan().lines(), day);
            return Optional.of(new BuysLess(inForce.plan().caseNumber(), inForce.team(), then.figures(), now))
                    .filter(BuysLess::isLess);
        } catch (NoValueOnDate unknown) {
            return Optional.empty();
        }
    }

    /**
     * A plan whose money buys less.
     *
     * @param then its figures at the prices of the day it was written
     * @param now the same plan at the prices of another day
     */
    public record BuysLess(CaseNumber caseNumber, String team, Sufficiency then, Sufficiency now) {
        boolean isLess() {
            return now.hoursBought().compareTo(then.hoursBought()) < 0
                    || now.shortfall().weekly().isMoreThan(then.shortfall().weekly())
                    || now.shortfall().once().isMoreThan(then.shortfall().once());
        }

        /** As a list says it: {@code buys 8.5 hours a week instead of 10, and £36.30 a week is missing}. */
        public String words() {
            String hours = now.hoursBought().compareTo(then.hoursBought()) == 0
                    ? ""
                    : "buys %s hours a week instead of %s, and "
                            .formatted(plain(now.hoursBought()), plain(then.hoursBought()));
            return "%s%s is missing".formatted(hours, now.shortfall().words());
        }

        private static String plain(BigDecimal hours) {
            return hours.stripTrailingZeros().toPlainString();
        }
    }
}
