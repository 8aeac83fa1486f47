package org.fairway.demo;

import java.time.LocalDate;

/** A payment run from its start until it is sent, by three people. */
public final class DemoRun {
    private DemoRun() {}

    /** Pays what is due by that day and gives the number of the run. */
    public static String sent(Council council, LocalDate payDate) {
        String run = council.start("helen", "PaymentRunProcess");
        council.complete("helen", run, "Task_PreparePaymentRun", PaymentAnswers.prepared(payDate));
        council.complete("helen", run, "Task_CheckPaymentRun", PaymentAnswers.checked());
        council.complete("ivan", run, "Task_ApprovePaymentRun", PaymentAnswers.approved());
        council.complete("mary", run, "Task_ReleasePaymentRun", PaymentAnswers.released());
        council.complete("helen", run, "Task_SendPaymentFile", PaymentAnswers.sent());
        return run;
    }
}
