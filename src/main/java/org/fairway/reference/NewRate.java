package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that an administrator enters.
 *
 * @param rate what it is a value of
 * @param number the value; null where it is known that none is published
 */
public record NewRate(Rate rate, LocalDate from, @Nullable BigDecimal number, String source, Confidence confidence) {}
