package org.fairway.payment.file.simulator;

import java.util.List;
import java.util.Optional;

/**
 * What the bank answers to a file.
 *
 * @param reception whether the file is taken at all
 * @param arrival the report of its arrival: the Bacs input report, or the pain.002 of the message
 * @param returns the report of what could not be paid, which comes days later; empty where all was paid
 * @param failed the payments that could not be paid
 */
public record BankAnswer(Reception reception, String arrival, Optional<String> returns, List<ReceivedPayment> failed) {
    public BankAnswer {
        failed = List.copyOf(failed);
    }
}
