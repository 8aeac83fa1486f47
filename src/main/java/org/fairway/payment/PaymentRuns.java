package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.Money;

/** All payment runs. Their payments are added while a run is being prepared and never changed. */
public interface PaymentRuns {
    /** Draws the next number of the year. A number that is never used leaves a harmless gap. */
    RunNumber nextNumber(int year);

    Optional<PaymentRun> find(RunNumber number);

    /** The run that is neither released nor cancelled. There is never more than one. */
    Optional<PaymentRun> underWay();

    /** The run that was released last. */
    Optional<PaymentRun> lastReleased();

    /** Opens a run; the same run again changes nothing. */
    void prepare(RunNumber number, LocalDate payDate, String by);

    /** Adds the payments of a run that is being prepared; the same payments again change nothing. */
    void fill(RunNumber number, RunContents contents);

    /** The payments of a run, the largest first, each with what the same account was paid last. */
    List<ListedPayment> payments(RunNumber number);

    /** What each account was paid by the last run that paid it. */
    Map<UUID, Money> lastPaid();

    /** Approves a prepared run and freezes its payments; false when it is not prepared or the person prepared it. */
    boolean approve(RunNumber number, String by);

    /**
     * Releases an approved run; false when it is not approved, the person had a part in it before, or its payments are no
     * longer the ones that were approved.
     */
    boolean release(RunNumber number, String by);

    /** Cancels a run that is not released; false when there is none. Its payments are void. */
    boolean cancel(RunNumber number, String by, String reason);
}
