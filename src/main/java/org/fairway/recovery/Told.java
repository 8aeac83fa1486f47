package org.fairway.recovery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter about a recovery.
 *
 * @param number 0 for the claim, and the number of the decision for a decision
 * @param until until when they can object, or by when they are asked to repay
 */
public record Told(RecoveryId recovery, int number, UUID letter, LocalDate on, LocalDate until, String by) {}
