package org.fairway.payment;

/** Works out the payments of a run that was opened: all that is due by its pay date and was not paid before. */
public final class CalculatePaymentRun {
    private final ReckonPayments reckon;
    private final PaymentRuns runs;
    private final RunContents contents;

    public CalculatePaymentRun(ReckonPayments reckon, PaymentRuns runs, RunContents contents) {
        this.reckon = reckon;
        this.runs = runs;
        this.contents = contents;
    }

    /** Adds the payments to the run; a run that has its payments keeps them. */
    public void calculate(RunNumber number) {
        PaymentRun run = runs.find(number).orElseThrow();
        if (run.status() == PaymentRun.Status.PREPARED && run.instructions() == 0) {
            contents.add(number, reckon.by(run.payDate()));
        }
    }
}
