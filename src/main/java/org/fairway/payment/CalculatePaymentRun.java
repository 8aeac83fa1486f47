package org.fairway.payment;

/** Works out the payments of a run that was opened: all that is due by its pay date and was not paid before. */
public final class CalculatePaymentRun {
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final PaymentRuns runs;
    private final PaymentCalendar calendar;

    public CalculatePaymentRun(Entitlements entitlements, Ledger ledger, PaymentRuns runs, PaymentCalendar calendar) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.runs = runs;
        this.calendar = calendar;
    }

    /** Adds the payments to the run; a run that has its payments keeps them. */
    public void calculate(RunNumber number) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() == PaymentRun.Status.PREPARED && run.instructions() == 0) {
            runs.fill(
                    number, Instruction.of(Reckoning.all(entitlements.all(), ledger.paid(), calendar, run.payDate())));
        }
    }
}
