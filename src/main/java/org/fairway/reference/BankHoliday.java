package org.fairway.reference;

import java.time.LocalDate;

/**
 * A day of the week on which the banks of England are closed.
 *
 * @param source where it was announced
 * @param by who entered it; {@code files} for what the product brought
 */
public record BankHoliday(LocalDate day, String name, String source, String by) {}
