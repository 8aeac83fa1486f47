package org.fairway.review;

import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What a review found. */
public sealed interface Findings {
    /** Why support cannot simply go on as it is, each a plain sentence; empty when it can. */
    List<String> againstGoingOn();

    /**
     * What a review of the plan found.
     *
     * @param working how well the plan works
     * @param whatHelps what works and what does not
     * @param caringTasks what carers do and whether they go on with it
     * @param changes what has changed since the plan was made; null when nothing has
     * @param budgetSuffices whether the budget still buys the support of the plan
     * @param hoursBought how many hours a week the budget buys now, as it was put; null when it buys no hours
     */
    record OfPlan(
            Working working,
            String whatHelps,
            List<CaringTaskNow> caringTasks,
            @Nullable String changes,
            boolean budgetSuffices,
            @Nullable String hoursBought)
            implements Findings {
        public OfPlan {
            caringTasks = List.copyOf(caringTasks);
        }

        @Override
        public List<String> againstGoingOn() {
            List<String> reasons = new ArrayList<>();
            if (working == Working.NO) {
                reasons.add("The plan does not work.");
            }
            if (!budgetSuffices) {
                reasons.add("The budget no longer buys the support of the plan, so the needs are not met.");
            }
            if (caringTasks.stream().anyMatch(task -> !task.goesOn())) {
                reasons.add("A carer does not go on with a task that the plan counts on.");
            }
            return reasons;
        }
    }

    /**
     * What a review of the direct payment found. The first four are the conditions of Care Act 2014 sections 31 and 32; the
     * last of them is the rule of SI 2014/2871 regulation 3.
     *
     * @param stillWanted whether the person, or who acts for them, still wants it
     * @param canManage whether it can be managed, alone or with the help there is
     * @param appropriate whether it is an appropriate way to meet the needs
     * @param relativesRuleKept whether nobody is paid whom the law bars, unless the council found it necessary
     * @param spentOnPlan whether it is spent on the needs it is for
     * @param accountUse what the account shows
     * @param balance what is in the account; null when it was not seen
     * @param helpNeeded what help the person needs with it; null when none
     * @param capacity whether the person has capacity again, where somebody authorised was paid because they had none; null
     *     where that was not so, or nothing has changed
     * @param watch how the account is looked at from now on; null where it stays as it was
     */
    record OfDirectPayment(
            boolean stillWanted,
            boolean canManage,
            boolean appropriate,
            boolean relativesRuleKept,
            boolean spentOnPlan,
            String accountUse,
            @Nullable Money balance,
            @Nullable String helpNeeded,
            @Nullable CapacityAgain capacity,
            @Nullable AccountWatch watch)
            implements Findings {
        @Override
        public List<String> againstGoingOn() {
            List<String> reasons = new ArrayList<>();
            if (!stillWanted) {
                reasons.add("The direct payment is no longer wanted.");
            }
            if (!canManage) {
                reasons.add("It cannot be managed, even with the help there is.");
            }
            if (!appropriate) {
                reasons.add("It is no longer an appropriate way to meet the needs.");
            }
            if (!relativesRuleKept) {
                reasons.add("It pays somebody whom the law does not allow to be paid.");
            }
            if (capacity != null && !capacity.isForATime()) {
                reasons.add("The person has capacity again and asks for themselves from now on, or nobody does.");
            }
            if (watch == AccountWatch.LIGHT_TOUCH && !spentOnPlan) {
                reasons.add("It is not spent on the needs it is for, so its account cannot be looked at lightly.");
            }
            return reasons;
        }
    }

    /** How well something works. */
    enum Working {
        YES,
        PARTLY,
        NO
    }
}
