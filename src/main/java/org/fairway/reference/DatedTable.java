package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table from a number to a value, as it stood on a day. What lies between two steps is for the rule to say: a band
 * holds until the next one starts, a line runs straight from one to the next.
 *
 * @param name what it is, such as {@code allocation.adult.points-to-pounds}
 * @param unit the unit of the values in words, such as {@code pounds a week}
 * @param from the first day it holds
 * @param steps the steps in rising order; never empty
 * @param source where it is published
 * @param confidence how sure we are of it
 */
public record DatedTable(
        String name, String unit, LocalDate from, List<Step> steps, String source, Confidence confidence) {
    public DatedTable {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).at().compareTo(steps.get(i - 1).at()) <= 0) {
                throw new IllegalArgumentException("The steps of " + name + " do not rise at "
                        + steps.get(i).at().toPlainString());
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The table " + name + " has no steps");
        }
    }

    /** One step: the value from {@code at} on. */
    public record Step(BigDecimal at, BigDecimal value) {}
}
