package org.fairway.process.charging;

import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.process.task.Completion;

/** What is wrong with a form about money, gathered so that all of it is told at once. */
final class Problems {
    private final List<Completion.Problem> found = new ArrayList<>();

    void add(String field, String reason) {
        found.add(new Completion.Problem(field, reason));
    }

    void addUnless(boolean right, String field, String reason) {
        if (!right) {
            add(field, reason);
        }
    }

    /** An amount that someone gets, has or pays: more than nothing, and not beyond belief. */
    void checkAmount(String field, Money amount, Money most) {
        if (amount.isNegative()) {
            add(field, "An amount cannot be less than nothing.");
        } else if (amount.isNil()) {
            add(field, "Write how much it is, or take the row out.");
        } else if (amount.isMoreThan(most)) {
            add(field, "Check this amount: it is more than " + most + ".");
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    Completion refusal() {
        return new Completion.Refused(found);
    }
}
