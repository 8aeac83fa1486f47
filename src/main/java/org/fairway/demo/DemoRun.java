package org.fairway.demo;

import java.time.LocalDate;

/** A payment run from its start to its release, by three people. */
public final class DemoRun {
    private DemoRun() {}

    /** Pays what is due by that day and gives the number of the run. */
    public static String released(Council council, LocalDate payDate) {
        String run = council.start("helen", "PaymentRunProcess");
        council.complete("helen", run, "Task_PreparePaymentRun", PaymentAnswers.prepared(payDate));
        council.complete("ivan", run, "Task_ApprovePaymentRun", PaymentAnswers.approved());
        council.complete("mary", run, "Task_ReleasePaymentRun", PaymentAnswers.released());
        return run;
    }
}
