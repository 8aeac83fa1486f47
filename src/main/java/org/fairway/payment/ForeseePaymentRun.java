package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fairway.reference.ReferenceData;

/** Works out what a run on a pay date would pay, without opening one. */
public final class ForeseePaymentRun {
    private final ReckonPayments reckon;
    private final RunContents contents;
    private final Holds holds;
    private final ReferenceData reference;

    public ForeseePaymentRun(ReckonPayments reckon, RunContents contents, Holds holds, ReferenceData reference) {
        this.reckon = reckon;
        this.contents = contents;
        this.holds = holds;
        this.reference = reference;
    }

    /** Whether a run would pay anybody anything, or move money between funders. */
    public boolean hasAnythingToDo(LocalDate payDate) {
        AtomicBoolean does = new AtomicBoolean();
        reckon.by(payDate).each(reckoning -> {
            does.set(!reckoning.settlement().lines().isEmpty());
            return !does.get();
        });
        return does.get();
    }

    public Outlook foresee(LocalDate payDate) {
        List<StandingHold> held = holds.standing();
        return new Outlook(payDate, contents.draft(reckon.by(payDate, held), rowsShown(payDate)), held);
    }

    /** What a run would pay if it were prepared again, held against what it pays. */
    public Outlook again(PaymentRun run) {
        List<StandingHold> held = holds.standing();
        Reckonings now = reckon.by(run.payDate(), held);
        return new Outlook(run.payDate(), contents.draft(now, rowsShown(run.payDate()), run.number()), held);
    }

    private int rowsShown(LocalDate payDate) {
        return reference.on("payment.rows-shown", payDate).value().intValueExact();
    }
}
