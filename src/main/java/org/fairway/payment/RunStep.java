package org.fairway.payment;

/** What came of a step of a payment run. */
public sealed interface RunStep {
    /** The step is taken. */
    record Taken(PaymentRun run) implements RunStep {}

    /** The step is not taken and nothing has changed; the reason is a plain sentence. */
    record Refused(String reason) implements RunStep {}
}
