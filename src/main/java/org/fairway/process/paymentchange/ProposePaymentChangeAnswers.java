package org.fairway.process.paymentchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.LastCosts;
import org.fairway.paymentchange.LegalGround;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code propose-payment-change}. All but the first are blank when nothing is to change. */
record ProposePaymentChangeAnswers(
        Choice choice,

        @Nullable @Size(max = 30, message = "Choose from the list.")
        String caseNumber,

        @Nullable Happening happening,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable YesNo agreed,
        @Nullable LegalGround ground,

        @Nullable @Size(max = 4000, message = TOO_LONG) String reasons,

        @Size(max = 20, message = "Write 20 rows or fewer.") List<@Valid AskedRow> recordsAskedOn,
        @Size(max = 20, message = "Write 20 rows or fewer.") List<@Valid CareRow> care,
        @Nullable Money kept,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String keptFor,

        @Size(max = 20, message = "Write 20 rows or fewer.") List<@Valid CostRow> lastCosts,
        @Nullable Money inAccount,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String representative) {
    static final String TOO_LONG = "Use 4,000 characters or fewer.";

    enum Choice {
        PROPOSE,
        NOTHING
    }

    /** A row of {@code recordsAskedOn}. */
    record AskedRow(
            @PastOrPresent(message = "This date is in the future.")
            LocalDate on) {}

    /** A row of {@code care}. */
    record CareRow(
            @Size(max = 300, message = "Use 300 characters or fewer.")
            String what,

            @Size(max = 300, message = "Use 300 characters or fewer.")
            String who) {}

    /** A row of {@code lastCosts}. */
    record CostRow(
            LastCosts.Kind kind,
            Money amount,

            @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
            String note) {}
}
