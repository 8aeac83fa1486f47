package org.fairway.uplift;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an uplift does to an agreement. The amounts and the day are null where it is left out.
 *
 * @param letter the letter that tells of it, once it is applied
 * @param from the first day that changes
 * @param before the weekly amount before
 * @param after the weekly amount that it comes to
 * @param toYearEnd what that costs to the end of the year
 */
public record UpliftLine(
        UUID agreement,
        UUID letter,
        CaseNumber caseNumber,
        Outcome outcome,
        @Nullable LocalDate from,
        @Nullable Money before,
        @Nullable Money after,
        @Nullable Money toYearEnd) {
    /** After which line of a list to go on. */
    public record Place(String caseNumber, UUID agreement) {}

    public Place place() {
        return new Place(caseNumber.text(), agreement);
    }
}
