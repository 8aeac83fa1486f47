package org.fairway.process.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code consider-children}. */
record ConsiderChildrenAnswers(
        YesNo childrenInHousehold,
        @Valid List<ChildRow> children,

        @Nullable @Size(max = 4000, message = Words.TOO_LONG)
        String impact,

        @Nullable YesNo inappropriateCare,
        @Nullable YesNo inNeed,
        @Nullable LocalDate referredOn,
        @Size(max = 4000, message = Words.TOO_LONG) String conclusion) {
    /** Children were named, and none of them is said to do anything. */
    boolean nobodyCares() {
        return !children.isEmpty() && children.stream().allMatch(child -> child.caring() == null);
    }

    boolean mustRefer() {
        return inappropriateCare == YesNo.YES || inNeed == YesNo.YES;
    }
}
