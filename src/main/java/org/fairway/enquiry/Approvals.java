package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/** When budgets that are taken as a direct payment were approved, and when they were paid first. */
public interface Approvals {
    /** The first approval of a direct payment in the case. */
    Optional<Approval> of(CaseNumber number);

    /** Approvals of open cases that have not been paid, the oldest first. */
    List<Approval> notPaid(@Nullable Place after, int most);

    /**
     * The approval of a budget.
     *
     * @param startsOn the day from which the budget holds
     * @param paidOn the pay date of the first payment that was sent; null before
     */
    record Approval(
            CaseNumber caseNumber,
            String team,
            LocalDate approvedOn,
            LocalDate startsOn,
            @Nullable LocalDate paidOn) {}

    /** Where a page ends. */
    record Place(LocalDate approvedOn, String caseNumber) {}
}
