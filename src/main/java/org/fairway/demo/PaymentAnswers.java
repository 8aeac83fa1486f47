package org.fairway.demo;

import java.time.LocalDate;

/** What is said at the five steps of a payment run. */
public final class PaymentAnswers {
    private PaymentAnswers() {}

    public static Form prepared(LocalDate payDate) {
        return Form.empty().with("decision", "PREPARE").with("payDate", payDate);
    }

    public static Form checked() {
        return Form.empty().with("decision", "CHECKED");
    }

    public static Form approved() {
        return Form.empty().with("decision", "APPROVE");
    }

    public static Form released() {
        return Form.empty().with("decision", "RELEASE");
    }

    public static Form sent() {
        return Form.empty().with("decision", "SENT");
    }
}
