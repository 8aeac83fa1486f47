package org.fairway.process.allocation;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fairway.allocation.OverrideReason;
import org.fairway.allocation.SharedBudget;
import org.fairway.kernel.Money;
import org.fairway.letter.SentBy;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of the form {@code share-indicative-budget}. */
record SharedBudgetAnswers(
        @Nullable YesNo figureFits,
        @Nullable Money otherFigure,
        @Nullable OverrideReason otherReason,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String otherWords,

        @PastOrPresent(message = "This date is in the future: share the figure first.")
        LocalDate sharedOn,

        @Size(max = 200, message = "Use 200 characters or fewer.")
        String sharedWith,

        SentBy sharedHow,
        SharedBudget.@Nullable Reaction reaction,

        @Nullable @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String ownWords,

        @Nullable YesNo asksCouncilNow) {}
