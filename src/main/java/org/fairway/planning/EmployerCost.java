package org.fairway.planning;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * One of the costs of employing somebody, a week.
 *
 * @param words what it is, and how it was reckoned
 * @param row the key of the row it was read from
 * @param rowFrom the first day of that row
 */
public record EmployerCost(String words, Money amount, String row, LocalDate rowFrom) {}
