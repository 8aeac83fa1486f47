package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;

/** The payments of all runs that were not cancelled, as they are kept. Every list is a page of it. */
public interface PaymentHistory {
    /** The payments of a case, the newest first. */
    List<MadePayment> of(CaseNumber number, @Nullable Place after, int most);

    /** What the run pays for the case. */
    Optional<MadePayment> find(RunNumber run, CaseNumber number);

    /** What the run pays for each of the cases, in order of case numbers. */
    List<MadePayment> of(RunNumber run, Collection<CaseNumber> numbers);

    /** For each of the cases that was paid before the run: what the run before it paid. */
    List<MadePayment> before(RunNumber run, Collection<CaseNumber> numbers);

    /** The payments of a run in order of payees' names. */
    List<PaidInRun> in(RunNumber run, @Nullable PlaceInRun after, int most);

    /** The runs, the newest first; also those that were cancelled. */
    List<Run> runs(@Nullable Place before, int most);

    /** The run of that number; also one that was cancelled. */
    Optional<Run> run(RunNumber number);

    /**
     * A run.
     *
     * @param payments how many payments it makes; nil until it is approved
     * @param total what it pays in all; nil until it is approved
     * @param cancelReason why it was cancelled; null unless it was
     */
    record Run(
            RunNumber number,
            LocalDate payDate,
            PaymentRun.Status status,
            long payments,
            Money total,
            @Nullable LocalDate sentOn,
            @Nullable String cancelReason) {}

    /** Where a page of a case ends. */
    record Place(LocalDate payDate, RunNumber run) {}

    /** Where a page of a run ends. */
    record PlaceInRun(String payee, String caseNumber) {}
}
