package org.fairway.process.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.letter.SentBy;

/** The answers of {@code arrange-managed-support}. */
record ArrangeManagedSupportAnswers(
        @NotEmpty(message = "Say who gives the support of each line.")
        List<@Valid ArrangementRow> arrangements,

        @Size(max = 2000, message = "Use 2,000 characters or fewer.")
        String personsView,

        @PastOrPresent(message = "This date is in the future.")
        LocalDate toldOn,

        SentBy toldBy) {}
