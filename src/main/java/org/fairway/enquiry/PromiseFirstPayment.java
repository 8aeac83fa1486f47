package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.enquiry.Approvals.Approval;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Holds the council to what it promises: a first payment within so many days of the approval of a budget, or by the day on
 * which support starts where that is later.
 */
public final class PromiseFirstPayment {
    private static final String CLOCK = "first-payment-promised";
    private static final int READ_AT_A_TIME = 500;

    private final Approvals approvals;
    private final ReferenceData reference;

    public PromiseFirstPayment(Approvals approvals, ReferenceData reference) {
        this.approvals = approvals;
        this.reference = reference;
    }

    /** What was promised in the case; empty where no direct payment has been approved. */
    public Optional<FirstPayment> of(CaseNumber number) {
        return approvals.of(number).map(this::promise);
    }

    /** What is overdue on the day in these teams, the longest overdue approval first; at most so many. */
    public List<FirstPayment> overdue(LocalDate today, Set<String> teams, int most) {
        List<FirstPayment> overdue = new ArrayList<>();
        Approvals.@Nullable Place after = null;
        List<Approval> read;
        do {
            read = approvals.notPaid(after, READ_AT_A_TIME);
            for (Approval approval : read) {
                FirstPayment promised = promise(approval);
                if (promised.isOverdue(today) && teams.contains(promised.team()) && overdue.size() < most) {
                    overdue.add(promised);
                }
                after = new Approvals.Place(
                        approval.approvedOn(), approval.caseNumber().text());
            }
        } while (read.size() == READ_AT_A_TIME && overdue.size() < most);
        return overdue;
    }

    private FirstPayment promise(Approval approval) {
        LocalDate within = reference.due(CLOCK, approval.approvedOn());
        LocalDate promised = approval.startsOn().isAfter(within) ? approval.startsOn() : within;
        return new FirstPayment(
                approval.caseNumber(), approval.team(), approval.approvedOn(), promised, approval.paidOn());
    }
}
