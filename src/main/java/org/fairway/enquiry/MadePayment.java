package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Difference;
import org.fairway.payment.Funder;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a run pays, or paid, for one case. Its amount is the sum of the lines that the run keeps and posts.
 *
 * @param status how far the run has come; only a run that was sent has paid
 * @param sentOn the day on which the run was sent; null before
 * @param held whether the run leaves it out
 * @param payee into which account; null where money only moves between funders and nobody is paid
 * @param wholePayment what the account gets in all; more than the amount where it is paid for several people
 * @param returned what became of it where it came back; null where it did not
 * @param lines the working, in order of days
 */
public record MadePayment(
        RunNumber run,
        CaseNumber caseNumber,
        LocalDate payDate,
        PaymentRun.Status status,
        @Nullable LocalDate sentOn,
        boolean held,
        @Nullable Payee payee,
        Money wholePayment,
        @Nullable Returned returned,
        List<Difference> lines) {
    public MadePayment {
        lines = List.copyOf(lines);
    }

    /**
     * That a payment came back.
     *
     * @param reason the bank's reason in plain words
     * @param state what was decided about it, in plain words
     */
    public record Returned(LocalDate on, String reason, String state) {}

    /** What is paid for the case. */
    public Money amount() {
        return lines.stream().map(Difference::amount).reduce(Money.NIL, Money::plus);
    }

    /** Whether somebody is paid by it, or was. */
    public boolean isPayment() {
        return payee != null && !held;
    }

    /** Whether the money has gone out. */
    public boolean isSent() {
        return status == PaymentRun.Status.SENT && !held;
    }

    /** Which part comes from whom, the council first. */
    public SortedMap<Funder, Money> byFunder() {
        SortedMap<Funder, Money> parts = new TreeMap<>();
        lines.forEach(line -> parts.merge(line.due().funder(), line.amount(), Money::plus));
        return parts;
    }

    /** From the first to the last day that it is about. */
    public Period days() {
        LocalDate first = lines.stream()
                .map(line -> line.due().period().first())
                .min(LocalDate::compareTo)
                .orElse(payDate);
        LocalDate last = lines.stream()
                .map(line -> line.due().period().last())
                .max(LocalDate::compareTo)
                .orElse(payDate);
        return new Period(first, last);
    }
}
