package org.fairway.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Opens a payment run for a pay date. The payments themselves are worked out afterwards. */
public final class PreparePaymentRun {
    private final PaymentRuns runs;
    private final ForeseePaymentRun foresee;
    private final ReferenceData reference;
    private final CheckPayDate checkPayDate;

    public PreparePaymentRun(PaymentRuns runs, ForeseePaymentRun foresee, ReferenceData reference) {
        this.runs = runs;
        this.foresee = foresee;
        this.reference = reference;
        this.checkPayDate = new CheckPayDate(reference);
    }

    /** The first day on which a run prepared today can be in the payees' accounts. */
    public LocalDate earliestPayDate(LocalDate today) {
        return reference.due("earliest-pay-date", today);
    }

    /** Opens the run, or says why not; the same run again changes nothing. */
    public RunStep prepare(RunNumber number, LocalDate payDate, LocalDate today, String by) {
        Optional<PaymentRun> known = runs.find(number);
        if (known.isPresent()) {
            return same(known.get(), payDate);
        }
        String reason = whyNot(payDate, today);
        if (reason != null) {
            Optional<PaymentRun> meanwhile = runs.find(number);
            return meanwhile.map(run -> same(run, payDate)).orElseGet(() -> new RunStep.Refused(reason));
        }
        runs.prepare(number, payDate, by);
        return runs.find(number)
                .map(run -> same(run, payDate))
                .orElseGet(() -> new RunStep.Refused(unfinished(runs.underWay().orElseThrow())));
    }

    private static RunStep same(PaymentRun known, LocalDate payDate) {
        return known.payDate().equals(payDate)
                ? new RunStep.Taken(known)
                : new RunStep.Refused("Payment run %s was prepared before, to pay on %s."
                        .formatted(known.number(), Wording.day(known.payDate())));
    }

    private @Nullable String whyNot(LocalDate payDate, LocalDate today) {
        LocalDate earliest = earliestPayDate(today);
        LocalDate latest = reference.due("latest-pay-date", today);
        if (payDate.isBefore(earliest)) {
            return "The money cannot be in the accounts before %s: the bank needs until then."
                    .formatted(Wording.day(earliest));
        }
        if (payDate.isAfter(latest)) {
            return "The bank takes payments until %s: choose an earlier pay date.".formatted(Wording.day(latest));
        }
        Optional<String> closed = checkPayDate.whyNot(payDate);
        if (closed.isPresent()) {
            return closed.get();
        }
        Optional<PaymentRun> other = runs.underWay();
        if (other.isPresent()) {
            return unfinished(other.get());
        }
        return foresee.hasAnythingToDo(payDate)
                ? null
                : "Nothing is due by %s that has not been paid.".formatted(Wording.day(payDate));
    }

    private static String unfinished(PaymentRun other) {
        return "Payment run %s is not finished: send or cancel it first.".formatted(other.number());
    }
}
