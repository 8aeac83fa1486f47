package org.fairway.process.charging;

import java.util.ArrayList;
import java.util.List;
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

    boolean none() {
        return found.isEmpty();
    }

    Completion refusal() {
        return new Completion.Refused(found);
    }
}
