package org.fairway.process.spending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.kernel.Money;
import org.fairway.process.task.YesNo;
import org.fairway.spending.SpendingKind;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code answer-spending-question}. All but the first are blank when nobody asked after all.
 *
 * @param planLine the number of the line of the plan; 0 when no line covers it
 */
record SpendingQuestionAnswers(
        Choice choice,

        @Nullable
        @Min(value = 0, message = "Choose from the list.")
        @Max(value = 9999, message = "Choose from the list.")
        Integer planLine,

        @Nullable SpendingKind kind,

        @Nullable @Size(max = 500, message = "Use 500 characters or fewer.")
        String what,

        @Nullable Money cost,
        @Nullable YesNo meetsNeed,

        @Nullable
        @Min(value = 0, message = "It cannot be bought less than never.")
        @Max(value = 366, message = "This is more than once a day. Check it.")
        Integer boughtBefore,

        @Nullable YesNo nhsPays,
        @Nullable LocalDate stayFrom,
        @Nullable LocalDate stayUntil,

        @Size(max = 50, message = "List 50 stays or fewer.") List<StayRow> staysBefore,

        @Nullable PaidRelative relative,
        @Nullable RelativePaidFor relativePaidFor,
        @Nullable Asker asker,

        @Nullable @PastOrPresent(message = "This day is still to come.")
        LocalDate askedOn) {
    enum Choice {
        QUESTION,
        NOTHING
    }

    /** Who asked. */
    enum Asker {
        PERSON("The person"),
        WHO_MANAGES_THE_MONEY("Whoever manages the money for the person"),
        FAMILY_OR_FRIEND("Somebody of the family, or a friend"),
        SOMEBODY_PAID("Somebody who is paid to help"),
        WORKER("A worker");

        private final String words;

        Asker(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** One stay in a care home. */
    record StayRow(LocalDate from, LocalDate until) {}
}
