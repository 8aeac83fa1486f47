package org.fairway.recovery;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.Money;

/** What came in for a decision. */
public record Repayment(UUID id, RecoveryId recovery, int decision, Money amount, LocalDate receivedOn, String by) {}
