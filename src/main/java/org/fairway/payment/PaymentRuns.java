package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All payment runs. Their payments are added while a run is being prepared and never changed. */
public interface PaymentRuns {
    /** Draws the next number of the year. A number that is never used leaves a harmless gap. */
    RunNumber nextNumber(int year);

    Optional<PaymentRun> find(RunNumber number);

    /** The run that is neither sent nor cancelled. There is never more than one. */
    Optional<PaymentRun> underWay();

    /** The run that was sent last. */
    Optional<PaymentRun> lastSent();

    /** Opens a run, unless another is under way; the same run again changes nothing. */
    void prepare(RunNumber number, LocalDate payDate, String by);

    /** The payments of a run that are not held, the largest first, each with what the same account was paid last. */
    List<ListedPayment> payments(RunNumber number);

    /** Whether anything of the run is not held: payments, or what only moves between funders. */
    boolean isAnythingPosted(RunNumber number);

    /** How many exceptions of the run still have to be accepted, or their payees held. */
    int openExceptions(RunNumber number);

    /** Whether the person accepted something over a limit of the run: its further approver takes no step of it. */
    boolean isFurtherApprover(RunNumber number, String person);

    /** Notes that a prepared run was checked; false when it does not wait for that. */
    boolean check(RunNumber number, String by);

    /** Approves a checked run and freezes its payments; false when it is not checked or the person had a part in it. */
    boolean approve(RunNumber number, String by);

    /** How many cases of an approved run have been held since: they are still among its payments. */
    int heldSinceApproval(RunNumber number);

    /**
     * Releases an approved run; false when it is not approved, the person had a part in it before, or its payments are no
     * longer the ones that were approved.
     */
    boolean release(RunNumber number, String by);

    /** Notes that a released run was sent; false when it is not released or its payments are no longer those approved. */
    boolean send(RunNumber number, String by);

    /** Cancels a run that has not been sent; false when there is none. Its payments are void. */
    boolean cancel(RunNumber number, String by, String reason);
}
